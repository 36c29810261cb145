package dev.annex.extractor.document.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a lattice where one table ends and another, of another width and with other columns, begins on the same line. */
final class TableCut {
    /** Share of the column edges of the smaller part that go on across the line if both parts are one table. */
    static final double SHARED_EDGES = 0.5;

    private TableCut() {}

    /** The lattices of the single tables, from top to bottom. */
    static List<Lattice> tables(Lattice lattice) {
        Regions regions = Regions.of(lattice);
        List<Lattice> tables = new ArrayList<>();
        int from = 0;
        for (int row = 1; row <= lattice.rowCount(); row++) {
            if (row == lattice.rowCount() || isCut(lattice, regions, row)) {
                tables.add(narrowed(lattice, regions, from, row));
                from = row;
            }
        }
        return tables;
    }

    private static Lattice narrowed(Lattice lattice, Regions regions, int fromRow, int toRow) {
        int left = lattice.columnCount();
        int right = 0;
        for (int row = fromRow; row < toRow; row++) {
            Optional<int[]> extent = extent(lattice, regions, row);
            if (extent.isPresent()) {
                left = Math.min(left, extent.get()[0]);
                right = Math.max(right, extent.get()[1]);
            }
        }
        return left < right
                ? lattice.part(fromRow, toRow, left, right)
                : lattice.part(fromRow, toRow, 0, lattice.columnCount());
    }

    private static boolean isCut(Lattice lattice, Regions regions, int row) {
        Optional<int[]> above = extent(lattice, regions, row - 1);
        Optional<int[]> below = extent(lattice, regions, row);
        if (above.isEmpty() || below.isEmpty()) {
            return false;
        }
        int left = Math.max(above.get()[0], below.get()[0]);
        int right = Math.min(above.get()[1], below.get()[1]);
        boolean sameWidth = above.get()[0] == below.get()[0] && above.get()[1] == below.get()[1];
        return !sameWidth && isDrawn(lattice, row, left, right) && !columnsGoOn(lattice, row, above.get(), below.get());
    }

    /** First and one past the last column of a row that lie in the table. */
    private static Optional<int[]> extent(Lattice lattice, Regions regions, int row) {
        int left = 0;
        int right = lattice.columnCount();
        while (left < right && regions.outside(row, left)) {
            left++;
        }
        while (left < right && regions.outside(row, right - 1)) {
            right--;
        }
        return left < right ? Optional.of(new int[] {left, right}) : Optional.empty();
    }

    private static boolean isDrawn(Lattice lattice, int row, int left, int right) {
        for (int column = left; column < right; column++) {
            if (!lattice.horizontal()[row][column]) {
                return false;
            }
        }
        return left < right;
    }

    private static boolean columnsGoOn(Lattice lattice, int row, int[] above, int[] below) {
        int inAbove = 0;
        int inBelow = 0;
        int shared = 0;
        for (int edge = 1; edge < lattice.columnCount(); edge++) {
            boolean drawnAbove = edge > above[0] && edge < above[1] && lattice.vertical()[edge][row - 1];
            boolean drawnBelow = edge > below[0] && edge < below[1] && lattice.vertical()[edge][row];
            inAbove += drawnAbove ? 1 : 0;
            inBelow += drawnBelow ? 1 : 0;
            shared += drawnAbove && drawnBelow ? 1 : 0;
        }
        return shared >= SHARED_EDGES * Math.min(inAbove, inBelow);
    }
}
