package dev.annex.extractor.form;

import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.field.PrintedNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The header rows of a region in a grid, and the columns that they name.
 *
 * @param region whose header it is
 * @param grid that holds it
 * @param firstRow its first grid row
 * @param endRow one past its last grid row
 * @param columns from left to right
 * @param labels every cell that names columns, those above other labels included
 */
record Header(RegionDefinition region, Grid grid, int firstRow, int endRow, List<Column> columns, List<Cell> labels) {

    private static final Set<String> UNITS = Set.of("", "%", "元", "万元", "亿元");

    /**
     * A column that a header names.
     *
     * @param definition what it holds
     * @param start first grid column
     * @param end one past the last grid column
     * @param cell the lowest header cell over it
     */
    record Column(ColumnDefinition definition, int start, int end, Cell cell) {}

    Header {
        columns =
                columns.stream().sorted(Comparator.comparingInt(Column::start)).toList();
    }

    /**
     * Whether each label has its value at its right rather than below it, as in {@code 预算数：| 80 | 执行数：| 79.5}. Where rows
     * follow, the values beside the labels must be numbers, so that blank cells of a header do not look like values.
     */
    boolean isSideways() {
        boolean beside = columns.stream().allMatch(column -> valueBeside(column).isPresent());
        return beside && (!region.list() || columns.stream().anyMatch(column -> isNumber(valueBeside(column))));
    }

    /** This header if its first cell is no column but the heading at its left; empty where too few columns would be left. */
    Optional<Header> withoutFirstColumn() {
        return columns.size() > region.minimum()
                ? Optional.of(new Header(region, grid, firstRow, endRow, columns.subList(1, columns.size()), labels))
                : Optional.empty();
    }

    private static boolean isNumber(Optional<Cell> cell) {
        return cell.flatMap(value -> PrintedNumber.parse(value.text()))
                .filter(number -> UNITS.contains(number.suffix()))
                .isPresent();
    }

    /** Whether a row that names columns holds numbers: then it is data, whatever its words are. */
    boolean holdsNumbers() {
        return HeaderFinder.starting(grid, firstRow).stream()
                .filter(cell -> cell.column() >= columns.get(0).start())
                .anyMatch(cell -> isNumber(Optional.of(cell)));
    }

    /** The cell to the right of a label, where it is no label itself. */
    Optional<Cell> valueBeside(Column column) {
        return rightOf(grid, column.cell())
                .filter(cell -> columns.stream().noneMatch(other -> other.cell().equals(cell)));
    }

    private static Optional<Cell> rightOf(Grid grid, Cell cell) {
        return cell.endColumn() < grid.columns() ? grid.at(cell.row(), cell.endColumn()) : Optional.empty();
    }

    boolean names(String field) {
        return columns.stream().anyMatch(column -> column.definition().field().equals(field));
    }

    /**
     * The cells of a data row by the field of the column above them. No cell stands for two columns; where one is merged over
     * several, it belongs to the first, but the name of an indicator goes before the levels over it.
     *
     * @param rowGrid the grid of the row: this header's, or one that goes on after a page break
     */
    Map<String, Cell> cells(Grid rowGrid, int row) {
        List<Cell> candidates = dataCells(rowGrid, row);
        Map<String, Cell> found = new LinkedHashMap<>();
        Set<Cell> taken = new HashSet<>();
        for (Column column : indicatorsFirst()) {
            int start = translate(column.start(), rowGrid);
            int end = Math.max(start + 1, translate(column.end(), rowGrid));
            candidates.stream()
                    .filter(cell -> !taken.contains(cell) && overlap(cell, start, end) > 0)
                    .max(Comparator.<Cell>comparingInt(cell -> overlap(cell, start, end))
                            .thenComparing(Cell::column, Comparator.reverseOrder()))
                    .ifPresent(cell -> {
                        taken.add(cell);
                        found.put(column.definition().field(), cell);
                    });
        }
        return found;
    }

    private List<Column> indicatorsFirst() {
        return columns.stream()
                .sorted(Comparator.comparing(column -> column.definition().type() != ColumnDefinition.Type.INDICATOR))
                .toList();
    }

    /** The cells of a row in which each value stands at the right of its own label, under the labels of a sideways header. */
    Map<String, Cell> cellsBeside(Grid rowGrid, int row) {
        Map<String, Cell> found = new LinkedHashMap<>();
        for (Column column : columns) {
            rowGrid.at(row, column.start())
                    .flatMap(label -> rightOf(rowGrid, label))
                    .ifPresent(cell -> found.put(column.definition().field(), cell));
        }
        return found;
    }

    /** The labels of such a row. */
    List<Cell> labelsBeside(Grid rowGrid, int row) {
        return columns.stream()
                .flatMap(column -> rowGrid.at(row, column.start()).stream())
                .filter(cell -> cell.row() == row)
                .toList();
    }

    /** The label of a data row: the last cell with words to the left of the first column, else the last cell there. */
    Optional<Cell> itemCell(Grid rowGrid, int row) {
        List<Cell> left = leftCells(rowGrid, row);
        List<Cell> filled =
                left.stream().filter(cell -> !Words.of(cell).isVoid()).toList();
        List<Cell> candidates = filled.isEmpty() ? left : filled;
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(candidates.size() - 1));
    }

    /** The cells of a data row to the left of the first column, without those that stand beside the header itself. */
    List<Cell> leftCells(Grid rowGrid, int row) {
        int first = translate(columns.get(0).start(), rowGrid);
        return dataCells(rowGrid, row).stream()
                .filter(cell -> cell.endColumn() <= first || (cell.column() < first && cell.row() == row))
                .toList();
    }

    private List<Cell> dataCells(Grid rowGrid, int row) {
        List<Cell> cells = new ArrayList<>(rowGrid.row(row));
        if (rowGrid.place().equals(grid.place())) {
            cells.removeIf(cell -> cell.row() < endRow);
        }
        return cells;
    }

    /**
     * A column of this header's lattice in the lattice of a grid that goes on with the table: counted where that grid has as
     * many columns as the header has cells, else in proportion.
     */
    private int translate(int column, Grid rowGrid) {
        if (rowGrid.columns() == grid.columns()) {
            return column;
        }
        List<Cell> named = grid.row(endRow - 1);
        return rowGrid.columns() == named.size()
                ? (int) named.stream().filter(cell -> cell.column() < column).count()
                : (int) Math.round((double) column * rowGrid.columns() / grid.columns());
    }

    private static int overlap(Cell cell, int start, int end) {
        return Math.min(cell.endColumn(), end) - Math.max(cell.column(), start);
    }
}
