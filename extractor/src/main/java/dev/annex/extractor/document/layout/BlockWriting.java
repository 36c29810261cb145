package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Paragraph.Kind;
import dev.annex.extractor.document.Picture;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.document.Style;
import dev.annex.extractor.document.Style.Alignment;
import dev.annex.extractor.document.layout.PrintedTable.PrintedCell;
import dev.annex.extractor.document.line.TextLine;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what stands on pages as blocks: lines joined into paragraphs, tables as grids, each with its place. */
final class BlockWriting {
    /** A gap this many times the usual distance from line to line is a blank line. */
    private static final double BLANK_LINE = 1.9;

    /** A page that ends this part of its height above the last line of others was ended by its author. */
    private static final double ENDED_EARLY = 0.12;

    private final TextFrames frames;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Printed.Line> notes = new ArrayList<>();
    private Optional<ParagraphDraft> open = Optional.empty();
    private Optional<Printed> last = Optional.empty();
    private int paragraphs;
    private int tables;

    BlockWriting(TextFrames frames) {
        this.frames = frames;
    }

    /**
     * The blocks of a document.
     *
     * @param content in reading order
     * @param apart running lines, in any order
     */
    List<Block> blocks(List<Printed> content, List<Printed.Line> apart) {
        for (Printed part : content) {
            if (part instanceof Printed.Line line && line.note()) {
                notes.add(line);
            }
        }
        for (Printed part : content) {
            if (!(part instanceof Printed.Line line && line.note())) {
                add(part);
                last = Optional.of(part);
            }
        }
        close();
        writeNotes(Integer.MAX_VALUE);
        writeRunning(apart);
        return blocks;
    }

    private void add(Printed part) {
        if (part instanceof Printed.Line line) {
            TextFrame frame = frames.of(line.page());
            if (open.isPresent() && open.get().takes(line, frame)) {
                return;
            }
            close();
            addGap(line, frame);
            open = Optional.of(new ParagraphDraft(line, frame, startsPage(line)));
        } else {
            close();
            if (part instanceof PrintedTable table) {
                blocks.add(grid(table));
            } else if (part instanceof Printed.Image image) {
                blocks.add(new Picture(image.name(), image.mediaType(), paragraphPlace(image.page(), image.box())));
            }
        }
    }

    private void close() {
        open.ifPresent(draft -> {
            write(draft, Kind.BODY);
            int page = draft.lines().get(draft.lines().size() - 1).page();
            boolean cites = draft.lines().stream().anyMatch(Printed.Line::cites);
            writeNotes(cites ? page : page - 1);
        });
        open = Optional.empty();
    }

    private void write(ParagraphDraft draft, Kind kind) {
        Printed.Line first = draft.lines().get(0);
        Box box = draft.lines().stream()
                .filter(line -> line.page() == first.page())
                .map(Printed.Line::box)
                .reduce(first.box(), Boxes::union);
        boolean bold = draft.lines().stream().allMatch(line -> line.text().bold());
        Style style = new Style(draft.alignment(), draft.indent(), first.text().size(), bold, 0, draft.startsPage());
        blocks.add(new Paragraph(draft.text(), kind, style, paragraphPlace(first.page(), box), draft.recognized()));
    }

    /** A blank paragraph where a page has room for a line or more. */
    private void addGap(Printed.Line line, TextFrame frame) {
        boolean gap = last.filter(before -> before.page() == line.page() && before instanceof Printed.Line)
                .filter(before ->
                        line.text().centerY() - ((Printed.Line) before).text().centerY()
                                > BLANK_LINE
                                        * frame.pitch(Math.max(
                                                line.text().size(),
                                                ((Printed.Line) before).text().size())))
                .isPresent();
        if (gap) {
            Box box = last.orElseThrow().box();
            double top = Math.min(box.y1(), line.box().y0());
            blocks.add(Paragraph.plain(
                    "",
                    paragraphPlace(
                            line.page(),
                            new Box(frame.left(), top, frame.left(), line.box().y0()))));
        }
    }

    /** Whether the author began a page here, so that the one before is not full or is of another size. */
    private boolean startsPage(Printed.Line line) {
        return last.filter(before -> lastPage(before) < line.page())
                .filter(before -> {
                    TextFrame frame = frames.of(lastPage(before));
                    return line.page() > lastPage(before) + 1
                            || frame != frames.of(line.page())
                            || bottom(before) < (1 - ENDED_EARLY) * frame.bottom();
                })
                .isPresent();
    }

    private static int lastPage(Printed part) {
        return part instanceof PrintedTable table
                ? table.cells().stream().mapToInt(PrintedCell::page).max().orElse(table.page())
                : part.page();
    }

    private static double bottom(Printed part) {
        return part instanceof PrintedTable table
                ? table.cells().stream()
                        .filter(cell -> cell.page() == lastPage(table))
                        .mapToDouble(cell -> cell.box().y1())
                        .max()
                        .orElse(table.box().y1())
                : part.box().y1();
    }

    /** Writes the footnotes of all pages up to one: each note begins with its mark and may be of several lines. */
    private void writeNotes(int page) {
        Optional<ParagraphDraft> note = Optional.empty();
        while (!notes.isEmpty() && notes.get(0).page() <= page) {
            Printed.Line line = notes.remove(0);
            TextFrame frame = frames.of(line.page());
            if (note.isEmpty() || Footnotes.isMarked(line.text()) || !note.get().takes(line, frame)) {
                note.ifPresent(draft -> write(draft, Kind.FOOTNOTE));
                note = Optional.of(new ParagraphDraft(line, frame, false));
            }
        }
        note.ifPresent(draft -> write(draft, Kind.FOOTNOTE));
    }

    private void writeRunning(List<Printed.Line> apart) {
        Map<String, Printed.Line> once = new LinkedHashMap<>();
        apart.forEach(line -> once.putIfAbsent(line.text().text().strip(), line));
        once.values().forEach(line -> write(new ParagraphDraft(line, frames.of(line.page()), false), Kind.RUNNING));
    }

    private Place paragraphPlace(int page, Box box) {
        return new Place.OfParagraph(++paragraphs, Optional.of(page), Optional.of(Boxes.rounded(box)));
    }

    private Grid grid(PrintedTable table) {
        Place.OfTable place =
                new Place.OfTable(++tables, Optional.of(table.page()), Optional.of(Boxes.rounded(table.box())));
        double padding = table.cells().stream()
                .flatMap(cell -> cell.lines().stream()
                        .filter(line -> !isCentred(line, cell))
                        .map(line -> line.box().x0() - cell.box().x0()))
                .filter(gap -> gap >= 0)
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0);
        List<Cell> cells =
                table.cells().stream().map(cell -> cell(cell, place, padding)).toList();
        return new Grid(table.rows(), table.columns(), cells, table.ruled(), place);
    }

    private Cell cell(PrintedCell cell, Place.OfTable table, double padding) {
        Place.OfCell place = new Place.OfCell(
                table.table(),
                cell.row() + 1,
                cell.column() + 1,
                Optional.of(cell.page()),
                Optional.of(Boxes.rounded(cell.box())));
        List<Block> content = new ArrayList<>();
        int nextTable = 0;
        for (TextLine line : cell.lines()) {
            while (nextTable < cell.tables().size()
                    && cell.tables().get(nextTable).box().y0() < line.centerY()) {
                content.add(grid(cell.tables().get(nextTable++)));
            }
            content.add(new Paragraph(line.text(), Kind.BODY, style(line, cell, padding), place, line.recognized()));
        }
        while (nextTable < cell.tables().size()) {
            content.add(grid(cell.tables().get(nextTable++)));
        }
        return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), content, place);
    }

    private static Style style(TextLine line, PrintedCell cell, double padding) {
        boolean centred = isCentred(line, cell);
        double indent = centred ? 0 : Math.max(0, line.box().x0() - cell.box().x0() - padding);
        return new Style(centred ? Alignment.CENTER : Alignment.START, indent, line.size(), line.bold(), 0, false);
    }

    /** Whether a line stands in the middle of its cell, and not because it fills it. */
    private static boolean isCentred(TextLine line, PrintedCell cell) {
        double before = line.box().x0() - cell.box().x0();
        double after = cell.box().x1() - line.box().x1();
        return Math.abs(before - after) <= 0.35 * line.size() && before > line.size();
    }
}
