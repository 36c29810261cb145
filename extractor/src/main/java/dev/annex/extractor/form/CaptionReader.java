package dev.annex.extractor.form;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.PrintedText;
import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.field.Provenance.Binding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands above a table: in lines before it, and in rows at its top that span it. */
final class CaptionReader {
    /** Lines above a table that are looked at; captions in use have at most six. */
    private static final int MOST_LINES = 10;

    /** Rows at the top of a table that can be its caption. */
    private static final int MOST_ROWS = 5;

    /** The first line of a title over two lines is the name of an office, not a sentence. */
    private static final int LONGEST_NAME = 30;

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)\\s*年?");
    private static final Pattern PROSE = Pattern.compile("[，。；：:！？]|^[一二三四五六七八九十]+、|^[（(][一二三四五六七八九十]+[）)]|^\\d+[.、．]");

    private final List<Piece> pieces;
    private final Set<Piece.Line> used;
    private final SignatureReader signatures;

    CaptionReader(List<Piece> pieces, Set<Piece.Line> used, SignatureReader signatures) {
        this.pieces = pieces;
        this.used = used;
        this.signatures = signatures;
    }

    /** The caption of the table that is the given piece. */
    Caption read(int index) {
        Grid grid = ((Piece.Table) pieces.get(index)).grid();
        Deque<Piece.Line> above = new ArrayDeque<>();
        boolean titled = false;
        for (int i = index - 1; i >= 0 && above.size() < MOST_LINES; i--) {
            if (!(pieces.get(i) instanceof Piece.Line line) || used.contains(line) || !line.isBody()) {
                break;
            }
            if (line.isBlank()) {
                continue;
            }
            Optional<CaptionLine> caption = CaptionLine.of(line.text());
            if (caption.isPresent() && !(titled && startsAnother(caption.get(), above))) {
                titled |= caption.get().title().isPresent();
                above.addFirst(line);
            } else if (isFields(line) || (titled && isFirstHalfOfTitle(line, i, above))) {
                above.addFirst(line);
            } else {
                break;
            }
        }
        dropLeadingFields(above);
        return assemble(List.copyOf(above), grid);
    }

    /** A second title above the first is that of something else. */
    private static boolean startsAnother(CaptionLine line, Deque<Piece.Line> above) {
        return line.title().isPresent()
                && above.stream()
                        .map(other -> CaptionLine.of(other.text()))
                        .flatMap(Optional::stream)
                        .anyMatch(other -> other.title().isPresent());
    }

    /** Lines such as {@code 部门：望川县青萍中学} between title and table. */
    private boolean isFields(Piece.Line line) {
        List<SignatureReader.Part> parts = signatures.parts(line.text());
        return !parts.isEmpty()
                && PrintedText.strip(line.text()).length() <= 3 * LONGEST_NAME
                && startsWith(line, parts.get(0));
    }

    private static boolean startsWith(Piece.Line line, SignatureReader.Part part) {
        return LabelKey.fold(line.text()).startsWith(LabelKey.fold(part.label()));
    }

    private boolean isFirstHalfOfTitle(Piece.Line line, int index, Deque<Piece.Line> above) {
        boolean adjacent = pieces.get(index + 1) == above.peekFirst();
        String text = PrintedText.of(line.text());
        return adjacent
                && line.isCentered()
                && above.peekFirst().isCentered()
                && CaptionLine.of(above.peekFirst().text())
                        .flatMap(CaptionLine::title)
                        .isPresent()
                && text.length() <= LONGEST_NAME
                && !PROSE.matcher(text).find();
    }

    /** Labelled lines above the title end the text, or the cover, before it. */
    private void dropLeadingFields(Deque<Piece.Line> above) {
        while (!above.isEmpty() && CaptionLine.of(above.peekFirst().text()).isEmpty() && isFields(above.peekFirst())) {
            above.removeFirst();
        }
    }

    private Caption assemble(List<Piece.Line> above, Grid grid) {
        List<Piece.Line> lines = new ArrayList<>(above);
        int rows = 0;
        while (rows < Math.min(MOST_ROWS, grid.rows() - 1)) {
            Optional<Piece.Line> row = captionRow(grid, rows);
            if (row.isEmpty()) {
                break;
            }
            lines.add(row.get());
            rows++;
        }
        StringBuilder title = new StringBuilder();
        Optional<Place> titlePlace = Optional.empty();
        Optional<Field.Text> label = Optional.empty();
        Optional<Field.Text> unit = Optional.empty();
        boolean continued = false;
        for (Piece.Line line : lines) {
            if (line.isBlank()) {
                continue;
            }
            Optional<CaptionLine> parsed = CaptionLine.of(line.text());
            if (parsed.isEmpty()) {
                if (isFields(line)) {
                    unit = unit.or(() -> CaptionLine.unitIn(line.text()).map(text -> text(text, line)));
                } else {
                    title.append(PrintedText.of(line.text()));
                    titlePlace = titlePlace.or(() -> Optional.of(line.place()));
                }
                continue;
            }
            CaptionLine caption = parsed.get();
            continued |= caption.continued();
            if (label.isEmpty()) {
                label = caption.label().map(text -> text(text, line));
            }
            if (unit.isEmpty()) {
                unit = caption.unit().map(text -> text(text, line));
            }
            Optional<String> part = caption.title().or(caption::yearOnly);
            if (part.isPresent()) {
                title.append(part.get());
                titlePlace = titlePlace.or(() -> Optional.of(line.place()));
            }
        }
        String joined = title.toString();
        Matcher year = YEAR.matcher(joined);
        Optional<Field.Text> titleField =
                titlePlace.map(place -> new Field.Text(joined, Provenance.of(joined, place, Binding.LABELLED)));
        return new Caption(
                label,
                titleField,
                unit,
                year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty(),
                continued,
                lines,
                rows);
    }

    /** A row at the top that says what the table is: all that it holds is caption. */
    private Optional<Piece.Line> captionRow(Grid grid, int row) {
        List<Cell> cells = HeaderFinder.starting(grid, row);
        List<Cell> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.isEmpty() && cells.size() == 1) {
            return Optional.of(
                    new Piece.Line("", List.of(), List.of(cells.get(0).place())));
        }
        boolean caption = !filled.isEmpty()
                && filled.stream().allMatch(cell -> cell.rowSpan() == 1 && isCaptionCell(cell))
                && filled.stream().anyMatch(cell -> CaptionLine.of(cell.text()).isPresent())
                && (filled.get(0).columnSpan() * 2 > grid.columns()
                        || filled.size() < cells.size()
                        || filled.size() == 2);
        return caption ? Optional.of(Piece.Line.ofRow(filled)) : Optional.empty();
    }

    private boolean isCaptionCell(Cell cell) {
        return CaptionLine.of(cell.text()).isPresent() || isFields(Piece.Line.ofRow(List.of(cell)));
    }

    private static Field.Text text(String value, Piece.Line line) {
        return new Field.Text(value, Provenance.of(PrintedText.of(line.text()), line.place(), Binding.LABELLED));
    }
}
