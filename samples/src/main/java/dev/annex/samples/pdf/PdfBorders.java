package dev.annex.samples.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The borders of a slice of a table. */
final class PdfBorders {
    private static final double THIN = 0.5;
    private static final double THICK = 1;

    /** How far the filling of a cell stays away from its borders, in points. */
    private static final double GAP = 0.5;

    private static final double GRAY = 0.9;
    private static final float[] DASHES = {3, 2};

    private final TableSlice slice;
    private final double left;
    private final double top;

    PdfBorders(TableSlice slice, double left, double top) {
        this.slice = slice;
        this.left = left;
        this.top = top;
    }

    private record Line(double x0, double y0, double x1, double y1) {}

    void draw(PdfCanvas canvas) throws IOException {
        switch (slice.borders()) {
            case STROKES -> {
                for (Line line : lines()) {
                    canvas.line(line.x0, line.y0, line.x1, line.y1, THIN);
                }
            }
            case THIN_RECTANGLES -> {
                double half = THIN / 2;
                for (Line line : lines()) {
                    canvas.fill(line.x0 - half, line.y0 - half, line.x1 + half, line.y1 + half, 0);
                }
            }
            case DASHES -> {
                for (Line line : lines()) {
                    canvas.line(line.x0, line.y0, line.x1, line.y1, THIN, DASHES);
                }
            }
            case CELL_RECTANGLES -> {
                for (TableSlice.Seen cell : slice.cells()) {
                    canvas.outline(x(cell.left()), y(cell.top()), x(cell.right()), y(cell.bottom()), THIN);
                }
            }
            case GAPS -> {
                for (TableSlice.Seen cell : slice.cells()) {
                    canvas.fill(
                            x(cell.left()) + GAP,
                            y(cell.top()) + GAP,
                            x(cell.right()) - GAP,
                            y(cell.bottom()) - GAP,
                            GRAY);
                }
            }
            case THREE_LINES -> {
                across(canvas, 0, THICK);
                across(canvas, Math.min(slice.headRows(), slice.rows().size() - 1), THIN);
                across(canvas, slice.rows().size() - 1, THICK);
            }
            case NONE -> {}
        }
    }

    private double x(int column) {
        return left + slice.columns().get(column);
    }

    private double y(int row) {
        return top + slice.rows().get(row);
    }

    private void across(PdfCanvas canvas, int row, double thickness) throws IOException {
        canvas.line(x(0), y(row), x(slice.columns().size() - 1), y(row), thickness);
    }

    /** Every border once, as long as it goes on. */
    private List<Line> lines() {
        int rows = slice.rows().size() - 1;
        int columns = slice.columns().size() - 1;
        boolean[][] across = new boolean[rows + 1][columns + 1];
        boolean[][] down = new boolean[columns + 1][rows + 1];
        for (TableSlice.Seen cell : slice.cells()) {
            for (int column = cell.left(); column < cell.right(); column++) {
                across[cell.top()][column] = true;
                across[cell.bottom()][column] = true;
            }
            for (int row = cell.top(); row < cell.bottom(); row++) {
                down[cell.left()][row] = true;
                down[cell.right()][row] = true;
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            for (int[] run : runs(across[row])) {
                lines.add(new Line(x(run[0]), y(row), x(run[1]), y(row)));
            }
        }
        for (int column = 0; column <= columns; column++) {
            for (int[] run : runs(down[column])) {
                lines.add(new Line(x(column), y(run[0]), x(column), y(run[1])));
            }
        }
        return lines;
    }

    /** Where runs of true begin and end; the last place is never true. */
    private static List<int[]> runs(boolean[] drawn) {
        List<int[]> runs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < drawn.length; i++) {
            if (drawn[i] && start < 0) {
                start = i;
            } else if (!drawn[i] && start >= 0) {
                runs.add(new int[] {start, i});
                start = -1;
            }
        }
        return runs;
    }
}
