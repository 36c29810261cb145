package dev.annex.extractor.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the rows of cells that stand side by side without lines. A row is as high as its lowest cell, and rows do not overlap;
 * of all such choices the finest: intervals taken by their ends (the greedy solution of interval scheduling). A cell that
 * reaches into several rows spans them, and a label before blank cells spans as many rows as put it into their middle.
 */
final class RowFinder {
    /** Cells of one row have centres no further apart than this, in em. */
    static final double SAME_CENTER = 0.3;

    /** A cell reaches into a row if it shares this much of the row's height. */
    static final double REACH = 0.25;

    /** Boxes of one row may reach this far into those of the next, in em: letters with large ascents. */
    static final double OVERLAP = 0.1;

    /** A label of two rows stands this near to both and to their middle, in em. */
    static final double NEAR = 1.2;

    static final double SAME_MIDDLE = 0.6;

    private final List<TextCell> cells;
    private final double em;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Double> edges = new ArrayList<>();

    RowFinder(List<TextCell> cells, double em) {
        this.cells = cells;
        this.em = em;
    }

    RowedCells rows() {
        chooseRows();
        dropLabels();
        int[] first = new int[cells.size()];
        int[] last = new int[cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            place(i, first, last);
        }
        findEdges(first, last);
        List<PlacedCell> placed = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            placed.add(new PlacedCell(cells.get(i), first[i], last[i]));
        }
        return LabelSpans.drawnOut(new RowedCells(edges, placed), em);
    }

    private void chooseRows() {
        List<double[]> candidates = candidates();
        candidates.sort(Comparator.comparingDouble((double[] row) -> row[1]).thenComparingDouble(row -> -row[0]));
        double reached = Double.NEGATIVE_INFINITY;
        for (double[] row : candidates) {
            if (row[0] >= reached) {
                rows.add(row);
                reached = row[1] - OVERLAP * em;
            }
        }
    }

    /** Leaves out rows of nothing but cells that stand between two rows and span both: in the middle, over blanks of both. */
    private void dropLabels() {
        for (int row = rows.size() - 2; row > 0; row--) {
            double[] above = rows.get(row - 1);
            double[] here = rows.get(row);
            double[] below = rows.get(row + 1);
            double misfit = (above[0] + above[1] + below[0] + below[1]) / 4 - (here[0] + here[1]) / 2;
            boolean near = here[0] - above[1] < NEAR * em && below[0] - here[1] < NEAR * em;
            if (near && Math.abs(misfit) < SAME_MIDDLE * em && standsOverBlanks(above, here, below)) {
                rows.remove(row);
            }
        }
    }

    private boolean standsOverBlanks(double[] above, double[] here, double[] below) {
        List<TextCell> labels = meeting(here);
        return Stream.concat(meeting(above).stream(), meeting(below).stream())
                .filter(cell -> !labels.contains(cell))
                .noneMatch(cell -> labels.stream()
                        .anyMatch(label -> label.box().x0() < cell.box().x1()
                                && label.box().x1() > cell.box().x0()));
    }

    private List<TextCell> meeting(double[] row) {
        return cells.stream()
                .filter(cell -> cell.box().y0() < row[1] && cell.box().y1() > row[0])
                .toList();
    }

    /** The heights of the lowest of the cells that share a centre. */
    private List<double[]> candidates() {
        List<TextCell> sorted = cells.stream()
                .sorted(Comparator.comparingDouble(TextCell::height))
                .toList();
        List<double[]> candidates = new ArrayList<>();
        for (TextCell cell : sorted) {
            boolean known = candidates.stream()
                    .anyMatch(row -> Math.abs((row[0] + row[1]) / 2 - cell.centerY()) < SAME_CENTER * em);
            if (!known) {
                candidates.add(new double[] {cell.box().y0(), cell.box().y1()});
            }
        }
        return candidates;
    }

    private void place(int i, int[] first, int[] last) {
        TextCell cell = cells.get(i);
        first[i] = rows.size();
        last[i] = -1;
        int nearest = 0;
        for (int row = 0; row < rows.size(); row++) {
            double[] extent = rows.get(row);
            double shared = Math.min(extent[1], cell.box().y1())
                    - Math.max(extent[0], cell.box().y0());
            if (shared > REACH * (extent[1] - extent[0])) {
                first[i] = Math.min(first[i], row);
                last[i] = row;
            }
            boolean between = row > 0
                    && cell.box().y0() >= rows.get(row - 1)[1] - OVERLAP * em
                    && cell.box().y1() <= extent[0] + OVERLAP * em;
            if (between) {
                first[i] = Math.min(first[i], row - 1);
                last[i] = row;
            }
            nearest = distance(row, cell) < distance(nearest, cell) ? row : nearest;
        }
        if (last[i] < 0) {
            first[i] = nearest;
            last[i] = nearest;
        }
    }

    private double distance(int row, TextCell cell) {
        return Math.abs((rows.get(row)[0] + rows.get(row)[1]) / 2 - cell.centerY());
    }

    /** The middle between the lowest text of a row and the highest of the next. */
    private void findEdges(int[] first, int[] last) {
        for (int i = 0; i < cells.size(); i++) {
            if (first[i] == last[i]) {
                double[] row = rows.get(first[i]);
                row[0] = Math.min(row[0], cells.get(i).box().y0());
                row[1] = Math.max(row[1], cells.get(i).box().y1());
            }
        }
        double top = cells.stream().mapToDouble(cell -> cell.box().y0()).min().orElseThrow();
        double bottom =
                cells.stream().mapToDouble(cell -> cell.box().y1()).max().orElseThrow();
        edges.add(Math.min(top, rows.get(0)[0]) - 1);
        for (int row = 1; row < rows.size(); row++) {
            edges.add(Math.max((rows.get(row - 1)[1] + rows.get(row)[0]) / 2, edges.get(row - 1) + 0.1));
        }
        edges.add(Math.max(bottom, rows.get(rows.size() - 1)[1]) + 1);
    }
}
