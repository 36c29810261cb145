package dev.annex.extractor.document.grid;

import dev.annex.model.evidence.Box;
import java.util.List;

/**
 * A table as geometry alone.
 *
 * @param columnEdges x of the vertical lines of its lattice, from left to right, one more than it has columns
 * @param rowEdges y of the horizontal lines of its lattice, from top to bottom, one more than it has rows
 * @param cells that tile it, by row and then by column
 */
public record GridShape(List<Double> columnEdges, List<Double> rowEdges, List<CellShape> cells) {

    /**
     * A cell as geometry alone.
     *
     * @param row first row, from 0
     * @param column first column, from 0
     * @param rowSpan number of rows
     * @param columnSpan number of columns
     */
    public record CellShape(int row, int column, int rowSpan, int columnSpan) {}

    public GridShape {
        columnEdges = List.copyOf(columnEdges);
        rowEdges = List.copyOf(rowEdges);
        cells = List.copyOf(cells);
    }

    /** The whole table on its page. */
    public Box box() {
        return new Box(
                columnEdges.get(0),
                rowEdges.get(0),
                columnEdges.get(columnEdges.size() - 1),
                rowEdges.get(rowEdges.size() - 1));
    }

    /** A cell on its page. */
    public Box box(CellShape cell) {
        return new Box(
                columnEdges.get(cell.column()),
                rowEdges.get(cell.row()),
                columnEdges.get(cell.column() + cell.columnSpan()),
                rowEdges.get(cell.row() + cell.rowSpan()));
    }
}
