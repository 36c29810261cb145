package dev.annex.review.page;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.review.message.Refusal;
import dev.annex.review.store.DocumentRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The paragraphs and tables of documents as they are read. Thread-safe. */
public final class PageBlocks {
    private static final int KEPT = 16;

    private final SourceFiles files;
    private final Reader reader;
    private final Recent<String, Document> documents = new Recent<>(KEPT);

    /** Reads what stands in a file. */
    @FunctionalInterface
    public interface Reader {
        Document document(SourceFile file) throws UnreadableException;
    }

    public PageBlocks(SourceFiles files, Reader reader) {
        this.files = files;
        this.reader = reader;
    }

    /** What stands in the source file of a document. */
    public Document document(DocumentRow row) {
        return documents.get(row.sha256(), sha256 -> {
            try {
                return reader.document(files.of(row));
            } catch (UnreadableException e) {
                throw Refusal.missing("source.unreadable", e.getMessage());
            }
        });
    }

    /** The blocks of a document, from top to bottom; tables within a cell follow the table that holds them. */
    public List<PageBlock> of(DocumentRow row) {
        return document(row).blocks().stream().flatMap(PageBlocks::shown).toList();
    }

    private static Stream<PageBlock> shown(Block block) {
        if (block instanceof Paragraph paragraph
                && !paragraph.isBlank()
                && paragraph.place() instanceof Place.OfParagraph place) {
            return Stream.of(new PageBlock.Paragraph(place.paragraph(), paragraph.text()));
        }
        if (block instanceof Grid grid) {
            List<PageBlock> tables = new ArrayList<>();
            tables.add(table(grid));
            grid.cells().stream()
                    .flatMap(cell -> cell.blocks().stream())
                    .filter(Grid.class::isInstance)
                    .forEach(nested -> shown(nested).forEach(tables::add));
            return tables.stream();
        }
        return Stream.empty();
    }

    private static PageBlock table(Grid grid) {
        return new PageBlock.Table(
                grid.place().table(),
                IntStream.range(0, grid.rows())
                        .mapToObj(row -> new PageBlock.Row(grid.cells().stream()
                                .filter(cell -> cell.row() == row)
                                .map(PageBlocks::cell)
                                .toList()))
                        .toList());
    }

    private static PageBlock.Cell cell(Cell cell) {
        return new PageBlock.Cell(
                cell.place().row(), cell.place().column(), cell.rowSpan(), cell.columnSpan(), cell.text());
    }
}
