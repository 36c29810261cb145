package dev.annex.extractor.document.grid;

import dev.annex.extractor.document.grid.GridShape.CellShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The units of a lattice that no line parts, joined: what a person sees as its cells, and what lies outside of it. */
final class Regions {
    private static final int TOP = 1;
    private static final int BOTTOM = 2;
    private static final int LEFT = 4;
    private static final int RIGHT = 8;

    private final Lattice lattice;
    private final DisjointSets sets;
    private final int[] openSides;

    private Regions(Lattice lattice) {
        this.lattice = lattice;
        this.sets = new DisjointSets(lattice.rowCount() * lattice.columnCount());
        this.openSides = new int[sets.size()];
    }

    static Regions of(Lattice lattice) {
        Regions regions = new Regions(lattice);
        regions.joinUnparted();
        regions.findOpenSides();
        return regions;
    }

    private void joinUnparted() {
        for (int row = 0; row < lattice.rowCount(); row++) {
            for (int column = 0; column < lattice.columnCount(); column++) {
                if (column > 0 && !lattice.vertical()[column][row]) {
                    sets.join(unit(row, column - 1), unit(row, column));
                }
                if (row > 0 && !lattice.horizontal()[row][column]) {
                    sets.join(unit(row - 1, column), unit(row, column));
                }
            }
        }
    }

    private void findOpenSides() {
        int rows = lattice.rowCount();
        int columns = lattice.columnCount();
        for (int column = 0; column < columns; column++) {
            markOpen(lattice.horizontal()[0][column], 0, column, TOP);
            markOpen(lattice.horizontal()[rows][column], rows - 1, column, BOTTOM);
        }
        for (int row = 0; row < rows; row++) {
            markOpen(lattice.vertical()[0][row], row, 0, LEFT);
            markOpen(lattice.vertical()[columns][row], row, columns - 1, RIGHT);
        }
    }

    private void markOpen(boolean drawn, int row, int column, int side) {
        if (!drawn) {
            openSides[sets.root(unit(row, column))] |= side;
        }
    }

    /**
     * Whether a unit lies beside the table rather than in it: its region is open to two sides at least. Open to one side
     * only, it is a cell whose border lacks.
     */
    boolean outside(int row, int column) {
        return Integer.bitCount(openSides[sets.root(unit(row, column))]) > 1;
    }

    /** The cells that tile the lattice: regions that are no rectangles are cut into some. */
    List<CellShape> cells() {
        Map<Integer, List<int[]>> units = new TreeMap<>();
        for (int row = 0; row < lattice.rowCount(); row++) {
            for (int column = 0; column < lattice.columnCount(); column++) {
                units.computeIfAbsent(sets.root(unit(row, column)), root -> new ArrayList<>())
                        .add(new int[] {row, column});
            }
        }
        return units.values().stream()
                .flatMap(region -> Rectangles.of(region, lattice).stream())
                .sorted(Comparator.comparingInt(CellShape::row).thenComparingInt(CellShape::column))
                .toList();
    }

    private int unit(int row, int column) {
        return row * lattice.columnCount() + column;
    }
}
