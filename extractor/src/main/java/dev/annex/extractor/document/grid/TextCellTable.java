package dev.annex.extractor.document.grid;

import dev.annex.extractor.document.grid.GridShape.CellShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The table that cells in rows make, once the columns are known in which they stand. */
final class TextCellTable {
    private final RowedCells rows;
    private final List<ColumnSection> sections;
    private final ColumnEdges edges;
    private final int[][] owner;

    private TextCellTable(RowedCells rows, double left, double right, double em) {
        this.rows = rows;
        this.sections = ColumnSection.of(rows, em);
        this.edges = ColumnEdges.of(sections, left, right, em);
        this.owner = new int[rows.rows()][edges.axis().bands()];
    }

    /**
     * @param left edge of the table, in points
     * @param right edge of the table
     */
    static GridShape shape(RowedCells rows, double left, double right, double em) {
        return new TextCellTable(rows, left, right, em).shape();
    }

    private GridShape shape() {
        List<CellShape> shapes = new ArrayList<>();
        int[][] sectionEdges = sections.stream().map(edges::edges).toArray(int[][]::new);
        List<PlacedCell> cells = new ArrayList<>(rows.cells());
        cells.sort(Comparator.comparingInt((PlacedCell cell) -> cell.lastRow() - cell.firstRow())
                .thenComparingInt(PlacedCell::firstRow)
                .thenComparingDouble(cell -> cell.text().box().x0()));
        for (PlacedCell cell : cells) {
            place(cell, sectionEdges, shapes);
        }
        fillBlank(sectionEdges, shapes);
        shapes.sort(Comparator.comparingInt(CellShape::row).thenComparingInt(CellShape::column));
        return new GridShape(edges.axis().toList(), rows.edges(), shapes);
    }

    /** A cell that spans sections is as narrow as the narrowest of them leaves it. */
    private void place(PlacedCell cell, int[][] sectionEdges, List<CellShape> shapes) {
        int from = 0;
        int to = edges.axis().bands();
        for (int i = 0; i < sections.size(); i++) {
            ColumnSection section = sections.get(i);
            if (section.firstRow() <= cell.lastRow() && section.lastRow() >= cell.firstRow()) {
                for (int k = 0; k < section.columns().size(); k++) {
                    if (section.columns().get(k).cells().contains(cell.text())) {
                        from = Math.max(from, sectionEdges[i][k]);
                        to = Math.min(to, sectionEdges[i][k + 1]);
                    }
                }
            }
        }
        int first = cell.firstRow();
        int last = cell.lastRow();
        while (first < last && !isFree(first, from, to)) {
            first++;
        }
        while (last > first && !isFree(last, from, to)) {
            last--;
        }
        for (int row = first; row <= last; row++) {
            if (!isFree(row, from, to)) {
                return;
            }
        }
        if (from < to) {
            add(new CellShape(first, from, last - first + 1, to - from), shapes);
        }
    }

    private boolean isFree(int row, int from, int to) {
        for (int column = from; column < to; column++) {
            if (owner[row][column] != 0) {
                return false;
            }
        }
        return true;
    }

    private void add(CellShape shape, List<CellShape> shapes) {
        shapes.add(shape);
        for (int row = shape.row(); row < shape.row() + shape.rowSpan(); row++) {
            for (int column = shape.column(); column < shape.column() + shape.columnSpan(); column++) {
                owner[row][column] = shapes.size();
            }
        }
    }

    private void fillBlank(int[][] sectionEdges, List<CellShape> shapes) {
        for (int i = 0; i < sections.size(); i++) {
            for (int row = sections.get(i).firstRow(); row <= sections.get(i).lastRow(); row++) {
                int from = 0;
                for (int column = 0; column < owner[row].length; column++) {
                    boolean taken = owner[row][column] != 0;
                    if (taken) {
                        from = column + 1;
                    } else if (column + 1 == owner[row].length
                            || owner[row][column + 1] != 0
                            || isEdge(sectionEdges[i], column + 1)) {
                        add(new CellShape(row, from, 1, column + 1 - from), shapes);
                        from = column + 1;
                    }
                }
            }
        }
    }

    private static boolean isEdge(int[] edges, int edge) {
        for (int other : edges) {
            if (other == edge) {
                return true;
            }
        }
        return false;
    }
}
