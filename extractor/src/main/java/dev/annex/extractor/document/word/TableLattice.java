package dev.annex.extractor.document.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows and columns of a table whose rows say only where each of their cells begins and ends. Every such edge is a
 * line of the lattice; edges that nearly meet are one line. A cell that continues the one above it becomes one with it
 * where both have the same edges, else it stands for itself.
 *
 * @param <T> what a cell holds
 */
final class TableLattice<T> {

    /** How a cell stands to the one above it. */
    enum Merge {
        NONE,
        /** The first of cells merged downwards. */
        RESTART,
        /** Merged with the cell above; an ordinary first cell where there is none to continue. */
        CONTINUE
    }

    /**
     * A cell as its row states it.
     *
     * @param left where it begins, in any unit
     * @param right where it ends, in the same unit
     */
    record Slot<T>(int left, int right, Merge merge, T content) {}

    /**
     * A cell in its place; rows and columns count from 0.
     *
     * @param content of its first row
     * @param hidden contents of the cells merged into it, which Word does not show
     */
    record Placed<T>(int row, int column, int rowSpan, int columnSpan, T content, List<T> hidden) {}

    private final int rows;
    private final int columns;
    private final List<Placed<T>> cells;

    private TableLattice(int rows, int columns, List<Placed<T>> cells) {
        this.rows = rows;
        this.columns = columns;
        this.cells = cells;
    }

    /**
     * @param rows from top to bottom, the cells of each from left to right
     * @param tolerance how far apart two edges may be and still be one line, in the unit of the edges
     */
    static <T> TableLattice<T> of(List<List<Slot<T>>> rows, int tolerance) {
        List<List<Slot<T>>> ordered = rows.stream().map(TableLattice::inOrder).toList();
        Lines lines = Lines.of(ordered, tolerance);
        List<Growing<T>> cells = new ArrayList<>();
        Map<Integer, Growing<T>> above = Map.of();
        for (int row = 0; row < ordered.size(); row++) {
            Map<Integer, Growing<T>> open = new HashMap<>();
            for (Slot<T> slot : ordered.get(row)) {
                int column = lines.indexOf(slot.left());
                int end = lines.indexOf(slot.right());
                Growing<T> upper = slot.merge() == Merge.CONTINUE ? above.get(column) : null;
                if (upper != null && upper.endColumn == end) {
                    upper.rowSpan++;
                    upper.hidden.add(slot.content());
                    open.put(column, upper);
                } else {
                    Growing<T> cell = new Growing<>(row, column, end, slot.content());
                    cells.add(cell);
                    if (slot.merge() != Merge.NONE) {
                        open.put(column, cell);
                    }
                }
            }
            above = open;
        }
        return new TableLattice<>(
                ordered.size(),
                lines.columns(),
                cells.stream().map(Growing::placed).toList());
    }

    /** Cells that overlap are moved to the right, cells without width get the least one. */
    private static <T> List<Slot<T>> inOrder(List<Slot<T>> row) {
        List<Slot<T>> ordered = new ArrayList<>(row.size());
        int end = Integer.MIN_VALUE;
        for (Slot<T> slot : row) {
            int left = Math.max(slot.left(), end);
            end = Math.max(slot.right(), left + 1);
            ordered.add(new Slot<>(left, end, slot.merge(), slot.content()));
        }
        return ordered;
    }

    /** Number of rows, those without a cell of their own included. */
    int rows() {
        return rows;
    }

    /** Number of columns that some cell begins or ends at. */
    int columns() {
        return columns;
    }

    /** By row and then by column. */
    List<Placed<T>> cells() {
        return cells;
    }

    /** How many places the lattice has, covered or not. */
    long size() {
        return (long) rows * columns;
    }

    private static final class Growing<T> {
        private final int row;
        private final int column;
        private final int endColumn;
        private final T content;
        private final List<T> hidden = new ArrayList<>(0);
        private int rowSpan = 1;

        Growing(int row, int column, int endColumn, T content) {
            this.row = row;
            this.column = column;
            this.endColumn = endColumn;
            this.content = content;
        }

        Placed<T> placed() {
            return new Placed<>(row, column, rowSpan, endColumn - column, content, List.copyOf(hidden));
        }
    }

    /** The vertical lines: for every edge, the index of the line that it lies on. */
    private static final class Lines {
        private final int[] edges;
        private final int[] index;

        private Lines(int[] edges, int[] index) {
            this.edges = edges;
            this.index = index;
        }

        static <T> Lines of(List<List<Slot<T>>> rows, int tolerance) {
            Map<Integer, Integer> nearestLeft = new HashMap<>();
            for (List<Slot<T>> row : rows) {
                for (Slot<T> slot : row) {
                    nearestLeft.putIfAbsent(slot.left(), Integer.MIN_VALUE);
                    nearestLeft.merge(slot.right(), slot.left(), Math::max);
                }
            }
            int[] edges = nearestLeft.keySet().stream()
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
            int[] index = new int[edges.length];
            int line = 0;
            for (int i = 1, first = 0; i < edges.length; i++) {
                boolean far = (long) edges[i] - edges[first] > tolerance;
                boolean endsCell = nearestLeft.getOrDefault(edges[i], Integer.MIN_VALUE) >= edges[first];
                if (far || endsCell) {
                    first = i;
                    line++;
                }
                index[i] = line;
            }
            return new Lines(edges, index);
        }

        int columns() {
            return index.length == 0 ? 0 : index[index.length - 1];
        }

        int indexOf(int edge) {
            return index[Arrays.binarySearch(edges, edge)];
        }
    }
}
