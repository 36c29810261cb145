package dev.annex.extractor.document.grid;

import dev.annex.extractor.document.grid.ColumnSection.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The edges of columns: the fewest lines such that one runs through each gap between the columns of each section (the greedy
 * solution of piercing intervals), and for each gap the line that leaves the text on either side best in the middle, or at the
 * side, of its cell.
 */
final class ColumnEdges {
    /** Text at the side of its cell stands about this far from the border, in em. */
    static final double PADDING = 0.5;

    private final Axis axis;
    private final double em;

    private ColumnEdges(Axis axis, double em) {
        this.axis = axis;
        this.em = em;
    }

    /**
     * @param left edge of the table, in points
     * @param right edge of the table
     */
    static ColumnEdges of(List<ColumnSection> sections, double left, double right, double em) {
        List<double[]> gaps = new ArrayList<>();
        for (ColumnSection section : sections) {
            for (int i = 1; i < section.columns().size(); i++) {
                gaps.add(new double[] {
                    section.columns().get(i - 1).x1(), section.columns().get(i).x0()
                });
            }
        }
        gaps.sort(Comparator.comparingDouble((double[] gap) -> gap[1]).thenComparingDouble(gap -> gap[0]));
        List<Double> edges = new ArrayList<>(List.of(left));
        for (int i = 0; i < gaps.size(); i++) {
            double end = gaps.get(i)[1];
            if (gaps.get(i)[0] < edges.get(edges.size() - 1)) {
                continue;
            }
            double start = gaps.get(i)[0];
            for (double[] gap : gaps.subList(i, gaps.size())) {
                start = gap[0] < end ? Math.max(start, gap[0]) : start;
            }
            edges.add((start + end) / 2);
        }
        edges.add(right);
        return new ColumnEdges(
                new Axis(edges.stream().mapToDouble(Double::doubleValue).toArray()), em);
    }

    Axis axis() {
        return axis;
    }

    /** The indices of the edges between which the columns of a section stand, one more than it has columns. */
    int[] edges(ColumnSection section) {
        int count = section.columns().size();
        int last = axis.bands();
        double[][] cost = new double[count + 1][last + 1];
        int[][] from = new int[count + 1][last + 1];
        for (double[] costs : cost) {
            Arrays.fill(costs, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int i = 0; i < count; i++) {
            Column column = section.columns().get(i);
            for (int begin = 0; begin < last; begin++) {
                for (int end = begin + 1; end <= last && cost[i][begin] < Double.POSITIVE_INFINITY; end++) {
                    double sum = cost[i][begin] + misfit(column, begin, end);
                    if (sum < cost[i + 1][end]) {
                        cost[i + 1][end] = sum;
                        from[i + 1][end] = begin;
                    }
                }
            }
        }
        int[] edges = new int[count + 1];
        edges[count] = last;
        for (int i = count; i > 0; i--) {
            edges[i - 1] = from[i][edges[i]];
        }
        return edges;
    }

    /** How far the text of a column is from where it would stand in its cells; text beyond them counts most. */
    private double misfit(Column column, int begin, int end) {
        double left = axis.edges()[begin];
        double right = axis.edges()[end];
        double beyond = Math.max(0, left - column.x0()) + Math.max(0, column.x1() - right);
        double middle = Math.abs((left + right) / 2 - (column.x0() + column.x1()) / 2);
        double side = Math.abs(column.x0() - left - PADDING * em) + em;
        return 1000 * beyond + Math.min(middle, side);
    }
}
