package dev.annex.extractor.document.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** Where letters with large ascents stand over each other, they part within this height, in em. */
    static final double LEAST_GAP = 0.3;

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

    /** The lowest cell within each band tells where the text of its row stands. */
    private void chooseRows() {
        List<Double> cuts = cuts();
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= cuts.size(); i++) {
            double bottom = i < cuts.size() ? cuts.get(i) : Double.POSITIVE_INFINITY;
            addRows(top, bottom);
            top = bottom;
        }
    }

    /** Heights such that one lies between any two cells of which one stands over the other: as few as do. */
    private List<Double> cuts() {
        List<double[]> gaps = gaps();
        gaps.sort(Comparator.comparingDouble((double[] gap) -> gap[1]).thenComparingDouble(gap -> gap[0]));
        List<Double> cuts = new ArrayList<>();
        double cut = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < gaps.size(); i++) {
            if (gaps.get(i)[0] <= cut) {
                continue;
            }
            double start = gaps.get(i)[0];
            double end = gaps.get(i)[1];
            for (int k = i + 1; k < gaps.size(); k++) {
                start = gaps.get(k)[0] < end ? Math.max(start, gaps.get(k)[0]) : start;
            }
            cuts.add((start + end) / 2);
            cut = end;
        }
        return cuts;
    }

    /** What is free between each cell and the nearest ones below it. */
    private List<double[]> gaps() {
        List<TextCell> sorted = new ArrayList<>(cells);
        sorted.sort(Comparator.comparingDouble(TextCell::centerY));
        List<double[]> gaps = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            TextCell upper = sorted.get(i);
            double reached = Double.POSITIVE_INFINITY;
            for (TextCell lower : sorted.subList(i + 1, sorted.size())) {
                if (lower.box().y0() > reached) {
                    break;
                }
                boolean below = upper.box().x0() < lower.box().x1()
                        && upper.box().x1() > lower.box().x0();
                if (below) {
                    reached = Math.min(reached, lower.box().y1());
                    double middle = (upper.box().y1() + lower.box().y0()) / 2;
                    gaps.add(new double[] {
                        Math.min(upper.box().y1(), middle - LEAST_GAP * em / 2),
                        Math.max(lower.box().y0(), middle + LEAST_GAP * em / 2)
                    });
                }
            }
        }
        return gaps;
    }

    /** The rows of the cells within a band; several if none of these reaches from one into the next. */
    private void addRows(double top, double bottom) {
        List<TextCell> within = cells.stream()
                .filter(cell ->
                        cell.box().y0() > top - LEAST_GAP * em && cell.box().y1() < bottom + LEAST_GAP * em)
                .sorted(Comparator.comparingDouble(cell -> cell.box().y0()))
                .toList();
        List<double[]> sharing = sharingCenters(within);
        if (sharing.size() > 1) {
            rows.addAll(sharing);
            return;
        }
        double reached = Double.NEGATIVE_INFINITY;
        Optional<TextCell> lowest = Optional.empty();
        for (TextCell cell : within) {
            boolean next = cell.box().y0() >= reached - OVERLAP * em;
            if (next) {
                lowest.ifPresent(
                        row -> rows.add(new double[] {row.box().y0(), row.box().y1()}));
            }
            if (next || cell.height() < lowest.orElseThrow().height()) {
                lowest = Optional.of(cell);
            }
            reached = Math.max(reached, cell.box().y1());
        }
        lowest.ifPresent(row -> rows.add(new double[] {row.box().y0(), row.box().y1()}));
    }

    /** The heights of the lowest of the cells that share a centre with another one, those that do not overlap. */
    private List<double[]> sharingCenters(List<TextCell> within) {
        List<TextCell> sorted = new ArrayList<>(within);
        sorted.sort(Comparator.comparingDouble((TextCell cell) -> cell.box().y1())
                .thenComparing(Comparator.comparingDouble(TextCell::height)));
        List<double[]> sharing = new ArrayList<>();
        double reached = Double.NEGATIVE_INFINITY;
        for (TextCell cell : sorted) {
            long same = within.stream()
                    .filter(other -> Math.abs(other.centerY() - cell.centerY()) < SAME_CENTER * em)
                    .count();
            if (same > 1 && cell.box().y0() >= reached) {
                sharing.add(new double[] {cell.box().y0(), cell.box().y1()});
                reached = cell.box().y1() - OVERLAP * em;
            }
        }
        return sharing;
    }

    /** Leaves out rows of nothing but cells that stand between two rows and span both: in the middle, over blanks of both. */
    private void dropLabels() {
        for (int row = rows.size() - 2; row > 0; row--) {
            double[] above = rows.get(row - 1);
            double[] here = rows.get(row);
            double[] below = rows.get(row + 1);
            boolean near = here[0] - above[1] < NEAR * em && below[0] - here[1] < NEAR * em;
            if (near && standsInMiddle(above, here, below) && standsOverBlanks(above, here, below)) {
                rows.remove(row);
            }
        }
    }

    /** Whether something stands in the middle of two rows, as their lowest cells or as their highest cells tell it. */
    private boolean standsInMiddle(double[] above, double[] here, double[] below) {
        double middle = (here[0] + here[1]) / 2;
        double lowest = (above[0] + above[1] + below[0] + below[1]) / 4;
        double top = meeting(above).stream()
                .mapToDouble(cell -> cell.box().y0())
                .min()
                .orElse(above[0]);
        double bottom = meeting(below).stream()
                .mapToDouble(cell -> cell.box().y1())
                .max()
                .orElse(below[1]);
        return Math.min(Math.abs(lowest - middle), Math.abs((top + bottom) / 2 - middle)) < SAME_MIDDLE * em;
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
