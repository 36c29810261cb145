package dev.annex.extractor.document;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A table: a lattice of rows and columns in which cells span one place or more. A place may lie in no cell. */
public final class Grid implements Block {
    private final int rows;
    private final int columns;
    private final List<Cell> cells;
    private final boolean ruled;
    private final Place.OfTable place;
    private final int[] owners;

    /**
     * @param rows number of grid rows
     * @param columns number of grid columns
     * @param cells in any order
     * @param ruled whether its cells have visible borders; a table without any is often only a means of layout
     * @param place where it stands
     * @throws IllegalArgumentException if a cell leaves the grid or two cells overlap
     */
    public Grid(int rows, int columns, List<Cell> cells, boolean ruled, Place.OfTable place) {
        this.rows = rows;
        this.columns = columns;
        this.cells = cells.stream()
                .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                .toList();
        this.ruled = ruled;
        this.place = place;
        this.owners = new int[Math.multiplyExact(rows, columns)];
        Arrays.fill(owners, -1);
        for (int i = 0; i < this.cells.size(); i++) {
            claim(this.cells.get(i), i);
        }
    }

    private void claim(Cell cell, int index) {
        if (cell.endRow() > rows || cell.endColumn() > columns) {
            throw new IllegalArgumentException("cell leaves the grid of " + rows + " × " + columns + ": " + cell);
        }
        for (int row = cell.row(); row < cell.endRow(); row++) {
            for (int column = cell.column(); column < cell.endColumn(); column++) {
                if (owners[row * columns + column] >= 0) {
                    throw new IllegalArgumentException(
                            "cells overlap: " + cells.get(owners[row * columns + column]) + " and " + cell);
                }
                owners[row * columns + column] = index;
            }
        }
    }

    /** Number of grid rows. */
    public int rows() {
        return rows;
    }

    /** Number of grid columns. */
    public int columns() {
        return columns;
    }

    /** All cells, by row and then by column. */
    public List<Cell> cells() {
        return cells;
    }

    /** Whether its cells have visible borders. */
    public boolean ruled() {
        return ruled;
    }

    @Override
    public Place.OfTable place() {
        return place;
    }

    /**
     * The cell that covers a place of the lattice.
     *
     * @param row from 0
     * @param column from 0
     */
    public Optional<Cell> at(int row, int column) {
        int owner = owners[row * columns + column];
        return owner < 0 ? Optional.empty() : Optional.of(cells.get(owner));
    }

    /** The cells that touch a row, from left to right, those that began above it included. */
    public List<Cell> row(int row) {
        return Arrays.stream(owners, row * columns, (row + 1) * columns)
                .filter(owner -> owner >= 0)
                .distinct()
                .mapToObj(cells::get)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grid grid
                && rows == grid.rows
                && columns == grid.columns
                && ruled == grid.ruled
                && place.equals(grid.place)
                && cells.equals(grid.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode() * 31 + rows;
    }

    @Override
    public String toString() {
        return "Grid[" + rows + " × " + columns + ", " + cells + "]";
    }
}
