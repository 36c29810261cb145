package dev.annex.training.forms;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.document.Places;
import dev.annex.extractor.document.Style;
import dev.annex.model.Source.Content;
import dev.annex.samples.print.PrintedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A table with its title.
 *
 * @param form the id of the form that it is, or {@link dev.annex.extractor.form.FormModel#NO_FORM}
 * @param title empty for none
 * @param grid the table
 */
record PrintedForm(String form, String title, Grid grid) {
    private static final double TITLE_SIZE = 16;
    private static final double SIZE = 10.5;

    /** A table of rows that may be of different lengths; the last cell of a shorter one goes on to the right. */
    static PrintedForm of(String form, String title, List<List<String>> rows) {
        Places places = new Places();
        Place.OfTable table = places.nextTable();
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> texts = rows.get(row);
            for (int column = 0; column < texts.size(); column++) {
                int span = column + 1 == texts.size() ? columns - column : 1;
                cells.add(cell(texts.get(column), row, column, 1, span, table, places));
            }
        }
        return new PrintedForm(form, title, new Grid(rows.size(), columns, cells, true, table));
    }

    /**
     * A table as a printer has it.
     *
     * @param read what becomes of the words of each cell
     */
    static PrintedForm of(String form, String title, PrintedTable printed, UnaryOperator<String> read) {
        Places places = new Places();
        Place.OfTable table = places.nextTable();
        List<Cell> cells = printed.cells().stream()
                .map(cell -> cell(
                        read.apply(cell.text()),
                        cell.row(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        table,
                        places))
                .toList();
        return new PrintedForm(
                form, title, new Grid(printed.rows(), printed.columnWidths().size(), cells, true, table));
    }

    private static Cell cell(
            String text, int row, int column, int rowSpan, int columnSpan, Place.OfTable table, Places places) {
        Paragraph words = new Paragraph(
                text,
                Paragraph.Kind.BODY,
                new Style(Style.Alignment.START, 0, SIZE, false, 0, false),
                places.nextParagraph());
        return new Cell(row, column, rowSpan, columnSpan, List.of(words), Places.cell(table, row, column));
    }

    /** As a document that holds nothing else. */
    Document document() {
        List<Block> blocks = new ArrayList<>();
        if (!title.isEmpty()) {
            blocks.add(new Paragraph(
                    title,
                    Paragraph.Kind.BODY,
                    new Style(Style.Alignment.CENTER, 0, TITLE_SIZE, true, 0, false),
                    new Places().nextParagraph()));
        }
        blocks.add(grid);
        return new Document(blocks, Optional.empty(), Content.DIGITAL, List.of());
    }
}
