package dev.annex.extractor.table;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.field.PrintedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Every table of a document, whatever it is about.
 *
 * @param file the name of the file, without its folder
 * @param tables in the order in which they begin; a table within a cell follows the table that it stands in
 */
public record TableListing(String file, List<ListedTable> tables) {
    public TableListing {
        tables = List.copyOf(tables);
    }

    /**
     * The tables of a document.
     *
     * @param file the name of the file that it was read from, without its folder
     */
    public static TableListing of(String file, Document document) {
        List<ListedTable> tables = new ArrayList<>();
        addTables(document.blocks(), tables);
        return new TableListing(file, tables);
    }

    private static void addTables(List<Block> blocks, List<ListedTable> tables) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Grid grid) {
                tables.add(new ListedTable(
                        grid.place().page(),
                        TableTitle.above(blocks.subList(0, i)),
                        grid.place().box(),
                        grid.cells().stream().map(TableListing::listed).toList()));
                grid.cells().forEach(cell -> addTables(cell.blocks(), tables));
            }
        }
    }

    private static ListedCell listed(Cell cell) {
        String text = cell.text()
                .lines()
                .map(PrintedText::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return new ListedCell(
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                text,
                cell.place().box());
    }
}
