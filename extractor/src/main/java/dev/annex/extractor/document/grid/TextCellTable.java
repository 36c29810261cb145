package dev.annex.extractor.document.grid;

import dev.annex.extractor.document.grid.GridShape.CellShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The table that cells in rows make, once the columns are known in which they stand. */
final class TextCellTable {
    /** A name stands this near to the middle of what it names, in em. */
    static final double CENTERED = 1;

    private final RowedCells rows;
    private final List<ColumnSection> sections;
    private final ColumnEdges edges;
    private final int[][] owner;
    private final List<TextCell> texts = new ArrayList<>();
    private final double em;

    private TextCellTable(RowedCells rows, double left, double right, double em) {
        this.rows = rows;
        this.em = em;
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
        drawOutHeaders(shapes);
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
            texts.add(cell.text());
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

    /** A name over the middle of several columns, with blanks beside it, spans them. */
    private void drawOutHeaders(List<CellShape> shapes) {
        for (int i = 0; i < shapes.size(); i++) {
            CellShape shape = shapes.get(i);
            TextCell text = texts.get(i);
            if (shape.rowSpan() == 1 && shape.row() + 1 < owner.length && !text.isValue()) {
                CellShape wide = overNames(shape, text, shapes);
                for (int column = wide.column(); column < wide.column() + wide.columnSpan(); column++) {
                    owner[wide.row()][column] = i + 1;
                }
                shapes.set(i, wide);
            }
        }
    }

    private CellShape overNames(CellShape shape, TextCell text, List<CellShape> shapes) {
        int[] above = owner[shape.row()];
        CellShape widest = shape;
        for (int from = shape.column(); from >= 0 && (from == shape.column() || above[from] == 0); from--) {
            int end = shape.column() + shape.columnSpan();
            for (int to = end; to <= above.length && (to == end || above[to - 1] == 0); to++) {
                if (to - from > widest.columnSpan()
                        && areNames(owner[shape.row() + 1], from, to, shapes)
                        && isCentered(text, from, to, owner[shape.row() + 1])) {
                    widest = new CellShape(shape.row(), from, 1, to - from);
                }
            }
        }
        return widest;
    }

    /** Whether a name stands over the middle of its columns, or of the names in them. */
    private boolean isCentered(TextCell name, int from, int to, int[] below) {
        double columns = (edges.axis().edges()[from] + edges.axis().edges()[to]) / 2;
        double names = (texts.get(below[from] - 1).box().x0()
                        + texts.get(below[to - 1] - 1).box().x1())
                / 2;
        return Math.min(Math.abs(columns - name.centerX()), Math.abs(names - name.centerX())) < CENTERED * em;
    }

    /** Whether two names or more, and nothing else, fill some columns of a row. */
    private boolean areNames(int[] row, int from, int to, List<CellShape> shapes) {
        int names = 0;
        for (int column = from; column < to; column++) {
            int cell = row[column] - 1;
            if (cell < 0 || texts.get(cell).isValue()) {
                return false;
            }
            CellShape shape = shapes.get(cell);
            if (shape.column() < from || shape.column() + shape.columnSpan() > to) {
                return false;
            }
            names += shape.column() == column ? 1 : 0;
        }
        return names > 1;
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
