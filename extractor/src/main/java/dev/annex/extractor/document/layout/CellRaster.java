package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.grid.GridShape;
import dev.annex.extractor.document.grid.GridShape.CellShape;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/** Tells which cell of a table a point lies in, however many it has. */
final class CellRaster {
    private static final int NONE = -1;

    private final GridShape shape;
    private final int[][] cells;

    CellRaster(GridShape shape) {
        this.shape = shape;
        this.cells = new int[shape.rowEdges().size() - 1][shape.columnEdges().size() - 1];
        for (int[] row : cells) {
            Arrays.fill(row, NONE);
        }
        for (int i = 0; i < shape.cells().size(); i++) {
            CellShape cell = shape.cells().get(i);
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                Arrays.fill(cells[row], cell.column(), cell.column() + cell.columnSpan(), i);
            }
        }
    }

    /** The number of the cell at a point, in points from the top left; its left and upper edges belong to it. */
    OptionalInt at(double x, double y) {
        int row = band(shape.rowEdges(), y);
        int column = band(shape.columnEdges(), x);
        return row < 0 || column < 0 || row >= cells.length || column >= cells[row].length || cells[row][column] == NONE
                ? OptionalInt.empty()
                : OptionalInt.of(cells[row][column]);
    }

    private static int band(List<Double> edges, double position) {
        int at = Collections.binarySearch(edges, position);
        return at >= 0 ? at : -at - 2;
    }
}
