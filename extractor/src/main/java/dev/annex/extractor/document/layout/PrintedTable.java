package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.WhiteSpace;
import dev.annex.extractor.document.line.TextLine;
import dev.annex.model.evidence.Box;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table with its words, on one page or, once joined, on several.
 *
 * @param page on which it begins, from 1
 * @param box of its part on that page
 * @param columnEdges x of the edges of its columns
 * @param rows number of its rows
 * @param cells by row and then by column
 * @param ruled whether lines are drawn around its cells
 */
record PrintedTable(int page, Box box, List<Double> columnEdges, int rows, List<PrintedCell> cells, boolean ruled)
        implements Printed {
    /** Share of the cells of a row or column that hold words if it names things. */
    static final double LABELLED = 0.6;

    PrintedTable {
        columnEdges = List.copyOf(columnEdges);
        cells = List.copyOf(cells);
    }

    /**
     * A cell with what stands in it.
     *
     * @param tables that stand within it
     */
    record PrintedCell(
            int row,
            int column,
            int rowSpan,
            int columnSpan,
            int page,
            Box box,
            List<TextLine> lines,
            List<PrintedTable> tables) {
        PrintedCell {
            lines = List.copyOf(lines);
            tables = List.copyOf(tables);
        }

        int endRow() {
            return row + rowSpan;
        }

        int endColumn() {
            return column + columnSpan;
        }

        boolean isBlank() {
            return lines.isEmpty() && tables.isEmpty();
        }

        /** Its words without any white space, to be compared. */
        String key() {
            StringBuilder key = new StringBuilder();
            for (TextLine line : lines) {
                key.append(WhiteSpace.removedFrom(line.text()));
            }
            return key.toString();
        }

        PrintedCell at(int newRow, int newColumn, int newRowSpan, int newColumnSpan) {
            return new PrintedCell(newRow, newColumn, newRowSpan, newColumnSpan, page, box, lines, tables);
        }

        PrintedCell with(List<TextLine> otherLines, List<PrintedTable> otherTables) {
            return new PrintedCell(row, column, rowSpan, columnSpan, page, box, otherLines, otherTables);
        }
    }

    int columns() {
        return columnEdges.size() - 1;
    }

    /** Whether the cells of some row or column mostly hold words, more than one of them. */
    boolean isLabelled() {
        return IntStream.range(0, rows)
                        .anyMatch(row -> isLabelled(cells.stream().filter(cell -> cell.row() == row)))
                || IntStream.range(0, columns())
                        .anyMatch(column -> isLabelled(cells.stream().filter(cell -> cell.column() == column)));
    }

    private static boolean isLabelled(Stream<PrintedCell> line) {
        List<PrintedCell> all = line.toList();
        long filled = all.stream().filter(cell -> !cell.isBlank()).count();
        return filled > 1 && filled >= LABELLED * all.size();
    }

    /** The lines of its cells, as if nothing were drawn around them. */
    List<Printed.Line> lines() {
        return cells.stream()
                .flatMap(cell -> cell.lines().stream().map(line -> new Printed.Line(cell.page(), line, false, false)))
                .toList();
    }

    /** The cells that begin in a row. */
    List<PrintedCell> beginningIn(int row) {
        return cells.stream()
                .takeWhile(cell -> cell.row() <= row)
                .filter(cell -> cell.row() == row)
                .toList();
    }
}
