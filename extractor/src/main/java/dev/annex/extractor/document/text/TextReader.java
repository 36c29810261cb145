package dev.annex.extractor.document.text;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Contents;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.DocumentReader;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Paragraph.Kind;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.document.Places;
import dev.annex.extractor.document.Style;
import dev.annex.extractor.source.Allowance;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.MediaType;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.Source.Content;
import dev.annex.model.finding.Diagnostic;
import dev.annex.model.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads plain text: every line is a paragraph, and lines that are printed as a table in one of the usual habits are a grid. What a
 * printed table does not say, which cells span columns, is guessed and the guess reported.
 */
public final class TextReader implements DocumentReader {
    private static final List<TableHabit> HABITS =
            List.of(new TabLedCells(), new TabSeparatedCells(), new DrawnCells(), new AlignedCells());
    private static final Diagnostic SPANS_GUESSED =
            new Diagnostic(Severity.INFO, "spansGuessed", "纯文本没有保存单元格的合并情况，跨列是按上下行推断的，请核对合并的单元格。", Optional.empty());

    /** A reader; it keeps nothing from one file to the next. */
    public TextReader() {}

    @Override
    public Optional<Document> read(SourceFile file, Limits limits) throws UnreadableException {
        if (file.mediaType() != MediaType.TEXT) {
            return Optional.empty();
        }
        Optional<String> text = TextEncoding.decode(file.bytes());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Allowance allowance = new Allowance(file, limits);
        allowance.takeCharacters(text.get().length());
        return Optional.of(new Writing(List.of(text.get().split("\r\n|\r|\n", -1)), allowance).document());
    }

    /** The document as far as it is written. Which lines are a table of contents is known before tables are looked for. */
    private static final class Writing {
        private final List<String> lines;
        private final Allowance allowance;
        private final List<Block> plain;
        private final Places places = new Places();
        private final List<Block> blocks = new ArrayList<>();
        private boolean guessed;

        Writing(List<String> lines, Allowance allowance) {
            int end = lines.size();
            while (end > 0 && lines.get(end - 1).isEmpty()) {
                end--;
            }
            this.lines = WrappedLines.joined(lines.subList(0, end));
            this.allowance = allowance;
            Places everyLine = new Places();
            List<Block> paragraphs = new ArrayList<>();
            this.lines.forEach(line -> paragraphs.add(Paragraph.plain(line, everyLine.nextParagraph())));
            this.plain = Contents.mark(paragraphs);
        }

        Document document() throws UnreadableException {
            int at = 0;
            while (at < lines.size()) {
                allowance.checkTime();
                Kind kind = ((Paragraph) plain.get(at)).kind();
                Optional<TextTable> table = kind == Kind.BODY ? table(at) : Optional.empty();
                if (table.isPresent()) {
                    blocks.add(grid(table.get()));
                    at = table.get().end();
                } else {
                    blocks.add(paragraph(lines.get(at), kind));
                    at++;
                }
            }
            return new Document(
                    blocks, Optional.empty(), Content.DIGITAL, guessed ? List.of(SPANS_GUESSED) : List.of());
        }

        private Optional<TextTable> table(int at) {
            return HABITS.stream()
                    .map(habit -> habit.find(lines, at))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private Paragraph paragraph(String line, Kind kind) {
            boolean startsPage = line.indexOf('\f') >= 0;
            Style style = new Style(Style.Alignment.START, 0, 0, false, 0, startsPage);
            return new Paragraph(line.replace("\f", ""), kind, style, places.nextParagraph());
        }

        private Grid grid(TextTable table) throws UnreadableException {
            Place.OfTable place = places.nextTable();
            LostSpans spans = new LostSpans(table.rows());
            allowance.takeTableCells((long) table.rows().size() * spans.columns());
            guessed |= table.rows().stream().anyMatch(row -> row.size() < spans.columns());
            List<Cell> cells = new ArrayList<>();
            for (LostSpans.Placed cell : spans.cells()) {
                Place.OfCell inner = Places.cell(place, cell.row(), cell.column());
                List<Block> paragraphs = new ArrayList<>();
                cell.lines().forEach(line -> paragraphs.add(Paragraph.plain(line, inner)));
                cells.add(new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), paragraphs, inner));
            }
            return new Grid(table.rows().size(), spans.columns(), cells, table.ruled(), place);
        }
    }
}
