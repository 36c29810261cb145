package dev.annex.extractor.document.word;

import dev.annex.extractor.document.word.TableLattice.Slot;
import dev.annex.extractor.document.word.TableRow.RowCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds where the cells of a table begin and end. Where all rows agree on the number of grid columns, their spans are
 * believed. Where they do not, some row lies, and all are placed by the widths of their cells, as Word does it. Where only
 * some cells state a width, the rows that have as many columns as most rows do lie on the lines of the stated grid, and
 * only the others are placed by widths.
 */
final class TableEdges {
    /**
     * How far two edges may be apart and still be one line, in twentieths of a point: 5 points. Word rounds widths by
     * up to a point for each cell; no column that is meant to be seen is narrower than 10.
     */
    static final int TOLERANCE = 100;

    private TableEdges() {}

    /** The lattice of a table. */
    static TableLattice<List<Draft>> lattice(List<TableRow> rows, List<Integer> gridWidths) {
        Map<Integer, Integer> rowsOfColumns = new TreeMap<>();
        rows.stream()
                .filter(row -> !row.cells().isEmpty())
                .forEach(row -> rowsOfColumns.merge(row.columns(), 1, Integer::sum));
        if (rowsOfColumns.size() <= 1) {
            return TableLattice.of(rows.stream().map(TableEdges::bySpans).toList(), 0);
        }
        if (rows.stream().allMatch(TableEdges::hasWidths)) {
            return TableLattice.of(rows.stream().map(row -> byWidths(row, 0)).toList(), TOLERANCE);
        }
        int columns = mostCommon(rowsOfColumns);
        boolean placeable = rows.stream().allMatch(row -> row.columns() == columns || hasWidths(row));
        Optional<int[]> lines = placeable ? lines(columns, gridWidths) : Optional.empty();
        if (lines.isEmpty()) {
            return TableLattice.of(rows.stream().map(TableEdges::bySpans).toList(), 0);
        }
        return TableLattice.of(
                rows.stream()
                        .map(row -> row.columns() == columns
                                ? onLines(row, lines.get())
                                : byWidths(row, lines.get()[Math.min(row.before(), columns)]))
                        .toList(),
                TOLERANCE);
    }

    private static boolean hasWidths(TableRow row) {
        return row.hasWidths() && (row.before() == 0 || row.widthBefore() > 0);
    }

    /** Of equally common numbers the largest: rows that are cut short are commoner than rows that are too long. */
    private static int mostCommon(Map<Integer, Integer> rowsOfColumns) {
        int columns = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : rowsOfColumns.entrySet()) {
            if (entry.getValue() >= most) {
                most = entry.getValue();
                columns = entry.getKey();
            }
        }
        return columns;
    }

    /** Where the lines of the table grid lie, if the table states widths for all of its columns. */
    private static Optional<int[]> lines(int columns, List<Integer> gridWidths) {
        if (gridWidths.size() != columns || gridWidths.stream().anyMatch(width -> width <= 0)) {
            return Optional.empty();
        }
        int[] lines = new int[columns + 1];
        for (int line = 1; line <= columns; line++) {
            lines[line] = lines[line - 1] + gridWidths.get(line - 1);
        }
        return Optional.of(lines);
    }

    private static List<Slot<List<Draft>>> bySpans(TableRow row) {
        List<Slot<List<Draft>>> slots = new ArrayList<>(row.cells().size());
        int column = row.before();
        for (RowCell cell : row.cells()) {
            slots.add(new Slot<>(column, column + cell.span(), cell.merge(), cell.content()));
            column += cell.span();
        }
        return slots;
    }

    private static List<Slot<List<Draft>>> onLines(TableRow row, int[] lines) {
        return bySpans(row).stream()
                .map(slot -> new Slot<>(lines[slot.left()], lines[slot.right()], slot.merge(), slot.content()))
                .toList();
    }

    private static List<Slot<List<Draft>>> byWidths(TableRow row, int start) {
        List<Slot<List<Draft>>> slots = new ArrayList<>(row.cells().size());
        int edge = row.widthBefore() > 0 ? row.widthBefore() : start;
        for (RowCell cell : row.cells()) {
            slots.add(new Slot<>(edge, edge + cell.width(), cell.merge(), cell.content()));
            edge += cell.width();
        }
        return slots;
    }
}
