package dev.annex.extractor.document.grid;

import dev.annex.extractor.document.grid.GridShape.CellShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cuts a region of units into rectangles. A piece of a line lacks where a region is none; it is completed along the rows or
 * along the columns, whichever needs fewer cuts, or else the shorter ones that nobody drew.
 */
final class Rectangles {
    private final Lattice lattice;
    private final List<CellShape> cells = new ArrayList<>();
    private double undrawn;

    private Rectangles(Lattice lattice) {
        this.lattice = lattice;
    }

    /** The rectangles of a region given as pairs of row and column, by row and then by column. */
    static List<CellShape> of(List<int[]> units, Lattice lattice) {
        int top = units.stream().mapToInt(unit -> unit[0]).min().orElseThrow();
        int bottom = units.stream().mapToInt(unit -> unit[0]).max().orElseThrow();
        int left = units.stream().mapToInt(unit -> unit[1]).min().orElseThrow();
        int right = units.stream().mapToInt(unit -> unit[1]).max().orElseThrow();
        int width = right - left + 1;
        if (units.size() == (bottom - top + 1) * width) {
            return List.of(new CellShape(top, left, bottom - top + 1, width));
        }
        boolean[][] filled = new boolean[bottom - top + 1][width];
        units.forEach(unit -> filled[unit[0] - top][unit[1] - left] = true);
        Rectangles byRows = new Rectangles(lattice);
        byRows.cutAlongRows(filled, top, left);
        Rectangles byColumns = new Rectangles(lattice);
        byColumns.cutAlongColumns(filled, top, left);
        if (byRows.cells.size() != byColumns.cells.size()) {
            return byRows.cells.size() < byColumns.cells.size() ? byRows.cells : byColumns.cells;
        }
        return byRows.undrawn <= byColumns.undrawn ? byRows.cells : byColumns.cells;
    }

    private void cutAlongRows(boolean[][] filled, int top, int left) {
        Map<Integer, CellShape> open = new TreeMap<>();
        for (int row = 0; row < filled.length; row++) {
            Map<Integer, CellShape> grown = new TreeMap<>();
            for (int[] run : runs(filled[row])) {
                int column = left + run[0];
                int width = run[1] - run[0];
                CellShape above = open.get(column);
                if (above != null && above.columnSpan() == width) {
                    grown.put(column, new CellShape(above.row(), column, above.rowSpan() + 1, width));
                    open.remove(column);
                } else {
                    grown.put(column, new CellShape(top + row, column, 1, width));
                    addUndrawn(filled, row, run, top, left);
                }
            }
            cells.addAll(open.values());
            open = grown;
        }
        cells.addAll(open.values());
    }

    private void addUndrawn(boolean[][] filled, int row, int[] run, int top, int left) {
        for (int column = run[0]; column < run[1]; column++) {
            if (row > 0 && filled[row - 1][column] && !lattice.horizontal()[top + row][left + column]) {
                undrawn += lattice.columns().width(left + column);
            }
        }
    }

    private void cutAlongColumns(boolean[][] filled, int top, int left) {
        boolean[][] turned = new boolean[filled[0].length][filled.length];
        for (int row = 0; row < filled.length; row++) {
            for (int column = 0; column < turned.length; column++) {
                turned[column][row] = filled[row][column];
            }
        }
        Lattice turnedLattice =
                new Lattice(lattice.rows(), lattice.columns(), lattice.vertical(), lattice.horizontal());
        Rectangles rectangles = new Rectangles(turnedLattice);
        rectangles.cutAlongRows(turned, left, top);
        undrawn = rectangles.undrawn;
        rectangles.cells.forEach(
                cell -> cells.add(new CellShape(cell.column(), cell.row(), cell.columnSpan(), cell.rowSpan())));
    }

    private static List<int[]> runs(boolean[] filled) {
        List<int[]> runs = new ArrayList<>();
        for (int i = 0; i < filled.length; i++) {
            if (filled[i] && (i == 0 || !filled[i - 1])) {
                runs.add(new int[] {i, i});
            }
            if (filled[i]) {
                runs.get(runs.size() - 1)[1] = i + 1;
            }
        }
        return runs;
    }
}
