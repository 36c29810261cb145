package dev.annex.samples.print;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A table. Its cells cover every place of the grid exactly once.
 *
 * @param columnWidths in points, from left to right
 * @param rows number of rows
 * @param cells by row and then by column
 * @param ruled whether lines are drawn around the cells
 * @param headRows number of rows at the top that are repeated on each page
 */
public record PrintedTable(List<Double> columnWidths, int rows, List<PrintedCell> cells, boolean ruled, int headRows)
        implements PrintedBlock {

    public PrintedTable {
        columnWidths = List.copyOf(columnWidths);
        cells = List.copyOf(cells);
        requireTiling(columnWidths.size(), rows, cells);
    }

    private static void requireTiling(int columns, int rows, List<PrintedCell> cells) {
        boolean[] taken = new boolean[rows * columns];
        for (PrintedCell cell : cells) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                int from = row * columns + cell.column();
                int to = from + cell.columnSpan();
                for (int place = from; place < to; place++) {
                    if (row >= rows || cell.column() + cell.columnSpan() > columns || taken[place]) {
                        throw new IllegalArgumentException("cell overlaps another or leaves the table: " + cell);
                    }
                }
                Arrays.fill(taken, from, to, true);
            }
        }
        for (int place = 0; place < taken.length; place++) {
            if (!taken[place]) {
                throw new IllegalArgumentException(
                        "no cell covers row " + place / columns + ", column " + place % columns);
            }
        }
    }

    /** The whole width, in points. */
    public double width() {
        return columnWidths.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The width of a cell, in points. */
    public double widthOf(PrintedCell cell) {
        return columnWidths.subList(cell.column(), cell.column() + cell.columnSpan()).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** The cells that begin in a row or go on into it, from left to right. */
    public List<PrintedCell> row(int row) {
        return cells.stream()
                .filter(cell -> cell.row() <= row && row < cell.row() + cell.rowSpan())
                .sorted(Comparator.comparingInt(PrintedCell::column))
                .toList();
    }
}
