package dev.annex.extractor.document.grid;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * All lines of one table drawn out to its borders, with the places where they are really there: the smallest boxes between
 * them are the units of which cells are made.
 *
 * @param columns edges between columns
 * @param rows edges between rows
 * @param horizontal {@code horizontal[e][c]}: whether row edge {@code e} is drawn along column {@code c}
 * @param vertical {@code vertical[e][r]}: whether column edge {@code e} is drawn along row {@code r}
 */
record Lattice(Axis columns, Axis rows, boolean[][] horizontal, boolean[][] vertical) {
    /** Share of the side of a unit that must be drawn; less is the overshoot of a line, and what lacks is a break in it. */
    static final double DRAWN_SHARE = 0.6;

    /** More units than any table that a person reads. */
    static final int MOST_UNITS = 1_000_000;

    /**
     * Outermost columns narrower than this, in points, hold no text: rows of one table that begin at slightly different
     * indents, as Word prints them.
     */
    static final double SLIVER = 8;

    /**
     * The lattice of lines that hang together.
     *
     * @throws GridLimitException if it has too many units
     */
    static Lattice of(LineGroup group) {
        Axis drawnColumns = Axis.of(group.vertical());
        Axis drawnRows = Axis.of(group.horizontal());
        Axis columns = drawnColumns.withOpenSides(group.horizontal());
        Axis rows = drawnRows.withOpenSides(group.vertical());
        if ((long) columns.bands() * rows.bands() > MOST_UNITS) {
            throw new GridLimitException(MOST_UNITS);
        }
        Lattice lattice = new Lattice(
                columns, rows, drawn(group.horizontal(), rows, columns), drawn(group.vertical(), columns, rows));
        closeOpenSides(lattice.horizontal, rows, drawnRows);
        closeOpenSides(lattice.vertical, columns, drawnColumns);
        lattice.straightenSide(0, 1);
        lattice.straightenSide(columns.bands() - 1, columns.bands() - 1);
        return lattice;
    }

    int columnCount() {
        return columns.bands();
    }

    int rowCount() {
        return rows.bands();
    }

    /** The part between two row edges and two column edges. */
    Lattice part(int fromRow, int toRow, int fromColumn, int toColumn) {
        return new Lattice(
                columns.part(fromColumn, toColumn),
                rows.part(fromRow, toRow),
                part(horizontal, fromRow, toRow, fromColumn, toColumn),
                part(vertical, fromColumn, toColumn, fromRow, toRow));
    }

    private static boolean[][] part(boolean[][] drawn, int fromEdge, int toEdge, int fromBand, int toBand) {
        return Arrays.stream(drawn, fromEdge, toEdge + 1)
                .map(edge -> Arrays.copyOfRange(edge, fromBand, toBand))
                .toArray(boolean[][]::new);
    }

    private static boolean[][] drawn(List<Line> lines, Axis edges, Axis bands) {
        double[][] covered = new double[edges.bands() + 1][bands.bands()];
        double[] reach = new double[edges.bands() + 1];
        Arrays.fill(reach, Double.NEGATIVE_INFINITY);
        List<Line> sorted = lines.stream()
                .sorted(Comparator.comparingDouble(Line::start).thenComparingDouble(Line::end))
                .toList();
        for (Line line : sorted) {
            int edge = edges.nearest(line.position());
            double start = Math.max(bands.snap(line.start()), reach[edge]);
            double end = bands.snap(line.end());
            reach[edge] = Math.max(reach[edge], end);
            for (int band = Math.max(0, bands.nearest(start) - 1); band < bands.bands(); band++) {
                double from = Math.max(start, bands.edges()[band]);
                double to = Math.min(end, bands.edges()[band + 1]);
                if (bands.edges()[band] >= end) {
                    break;
                }
                covered[edge][band] += Math.max(0, to - from);
            }
        }
        boolean[][] drawn = new boolean[covered.length][bands.bands()];
        for (int edge = 0; edge < covered.length; edge++) {
            for (int band = 0; band < bands.bands(); band++) {
                drawn[edge][band] = covered[edge][band] >= DRAWN_SHARE * bands.width(band);
            }
        }
        return drawn;
    }

    private static void closeOpenSides(boolean[][] drawn, Axis axis, Axis drawnAxis) {
        if (axis.first() < drawnAxis.first()) {
            Arrays.fill(drawn[0], true);
        }
        if (axis.last() > drawnAxis.last()) {
            Arrays.fill(drawn[drawn.length - 1], true);
        }
    }

    /** Moves the border of rows that begin or end a little within the outermost edge out to it. */
    private void straightenSide(int sliver, int inner) {
        if (columnCount() < 2 || columns.width(sliver) >= SLIVER) {
            return;
        }
        int outer = sliver == 0 ? 0 : columnCount();
        int neighbour = sliver == 0 ? 1 : sliver - 1;
        for (int row = 0; row < rowCount(); row++) {
            if (vertical[inner][row] && !vertical[outer][row]) {
                vertical[inner][row] = false;
                vertical[outer][row] = true;
                horizontal[row][sliver] |= horizontal[row][neighbour];
                horizontal[row + 1][sliver] |= horizontal[row + 1][neighbour];
            }
        }
    }
}
