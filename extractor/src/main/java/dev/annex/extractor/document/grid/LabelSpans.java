package dev.annex.extractor.document.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Draws labels of groups of rows out over the blank cells above and below them. Only labels: cells with no other cell of the
 * blank row before them. Of all ways to part the rows among the labels of a column the one that puts each label nearest to the
 * middle of its rows, or to their top where cells stand at the top.
 */
final class LabelSpans {
    /** Share of the lower cell's width that labels of one column share. */
    static final double SAME_COLUMN = 0.3;

    private final RowedCells table;
    private final double em;
    private final boolean[][] blank;

    private LabelSpans(RowedCells table, double em) {
        this.table = table;
        this.em = em;
        this.blank = new boolean[table.cells().size()][table.rows()];
        for (int row = 0; row < table.rows(); row++) {
            int at = row;
            List<PlacedCell> inRow =
                    table.cells().stream().filter(cell -> cell.covers(at)).toList();
            for (int i = 0; i < table.cells().size(); i++) {
                blank[i][row] = isBlankBefore(table.cells().get(i), inRow);
            }
        }
    }

    static RowedCells drawnOut(RowedCells table, double em) {
        return new LabelSpans(table, em).drawnOut();
    }

    private RowedCells drawnOut() {
        PlacedCell[] cells = table.cells().toArray(PlacedCell[]::new);
        boolean[] done = new boolean[cells.length];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt((Integer i) -> cells[i].firstRow())
                .thenComparingDouble(i -> cells[i].text().box().x0()));
        for (int i : order) {
            if (!done[i]) {
                List<Integer> column = column(i, order, cells, done);
                column.forEach(k -> done[k] = true);
                spread(column, cells);
            }
        }
        return new RowedCells(table.edges(), List.of(cells));
    }

    /** The labels of one column from this one down, as long as only blank cells part them. */
    private List<Integer> column(int start, List<Integer> order, PlacedCell[] cells, boolean[] done) {
        List<Integer> column = new ArrayList<>(List.of(start));
        for (int i : order) {
            int last = column.get(column.size() - 1);
            if (!done[i] && cells[i].firstRow() > cells[last].lastRow() && isSameColumn(cells[last], cells[i])) {
                for (int row = cells[last].lastRow() + 1; row < cells[i].firstRow(); row++) {
                    if (!blank[last][row] && !blank[i][row]) {
                        return column;
                    }
                }
                column.add(i);
            }
        }
        return column;
    }

    private static boolean isSameColumn(PlacedCell one, PlacedCell other) {
        return overlap(one, other) > SAME_COLUMN * Math.min(width(one), width(other));
    }

    private static double width(PlacedCell cell) {
        return cell.text().box().x1() - cell.text().box().x0();
    }

    private static double overlap(PlacedCell one, PlacedCell other) {
        return Math.min(one.text().box().x1(), other.text().box().x1())
                - Math.max(one.text().box().x0(), other.text().box().x0());
    }

    /** Whether a row holds no cell at this place nor before it, but one after it. */
    private static boolean isBlankBefore(PlacedCell cell, List<PlacedCell> row) {
        boolean after = false;
        for (PlacedCell other : row) {
            if (!other.equals(cell)) {
                if (overlap(cell, other) > 0
                        || (other.isInOneRow()
                                && other.text().box().x0() < cell.text().box().x0())) {
                    return false;
                }
                after |= other.text().box().x0() > cell.text().box().x1();
            }
        }
        return after;
    }

    /**
     * Parts the rows among the labels of a column: the cheapest parts, found from the first label to the last. The cost of a
     * number of labels and of the rows before another is known with the rows in which the last of these labels stands.
     */
    private void spread(List<Integer> column, PlacedCell[] cells) {
        int count = column.size();
        int top = cells[column.get(0)].firstRow();
        while (top > 0 && blank[column.get(0)][top - 1]) {
            top--;
        }
        int end = cells[column.get(count - 1)].lastRow() + 1;
        while (end < table.rows() && blank[column.get(count - 1)][end]) {
            end++;
        }
        double[][] cost = new double[count + 1][end + 1];
        int[][] begins = new int[count + 1][end + 1];
        int[][] ends = new int[count + 1][end + 1];
        for (double[] costs : cost) {
            Arrays.fill(costs, Double.POSITIVE_INFINITY);
        }
        cost[0][top] = 0;
        for (int i = 0; i <= count; i++) {
            int last = i < count ? cells[column.get(i)].firstRow() : end;
            for (int row = top + 1; row <= last; row++) {
                if (cost[i][row - 1] + BLANK_ROW * em < cost[i][row]) {
                    cost[i][row] = cost[i][row - 1] + BLANK_ROW * em;
                    begins[i][row] = begins[i][row - 1];
                    ends[i][row] = ends[i][row - 1];
                }
            }
            for (int begin = top; i < count && begin <= last; begin++) {
                spread(
                        column.get(i),
                        cells[column.get(i)],
                        begin,
                        cost[i][begin],
                        cost[i + 1],
                        begins[i + 1],
                        ends[i + 1]);
            }
        }
        int row = end;
        for (int i = count; i > 0; i--) {
            PlacedCell cell = cells[column.get(i - 1)];
            cells[column.get(i - 1)] = new PlacedCell(cell.text(), begins[i][row], ends[i][row] - 1);
            row = begins[i][row];
        }
    }

    /** Spreads one label from a row on over all blank rows that it may take. */
    private void spread(int label, PlacedCell cell, int begin, double before, double[] cost, int[] begins, int[] ends) {
        if (before == Double.POSITIVE_INFINITY || !isBlank(label, begin, cell.firstRow())) {
            return;
        }
        for (int next = cell.lastRow() + 1; next < cost.length && isBlank(label, cell.lastRow() + 1, next); next++) {
            double sum = before + misfit(cell, begin, next - 1);
            if (sum < cost[next]) {
                cost[next] = sum;
                begins[next] = begin;
                ends[next] = next;
            }
        }
    }

    private boolean isBlank(int cell, int from, int to) {
        for (int row = from; row < to; row++) {
            if (!blank[cell][row]) {
                return false;
            }
        }
        return true;
    }

    /** What a row costs that stays blank beside rows with a label, in em. */
    private static final double BLANK_ROW = 0.5;

    private double misfit(PlacedCell cell, int first, int last) {
        return Math.abs(table.middle(first, last) - cell.text().centerY());
    }
}
