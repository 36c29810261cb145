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
 * believed. Where they do not, some row lies: the rows with the number that most have lay down the lines, and the others
 * are placed between them by their widths, which is what Word does too.
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
        int columns = mostCommon(rowsOfColumns);
        Optional<int[]> lines = lines(rows, columns, gridWidths);
        boolean placeable = rows.stream().allMatch(row -> row.columns() == columns || row.hasWidths());
        if (lines.isEmpty() || !placeable) {
            return TableLattice.of(rows.stream().map(TableEdges::bySpans).toList(), 0);
        }
        return TableLattice.of(
                rows.stream()
                        .map(row -> row.columns() == columns ? onLines(row, lines.get()) : byWidths(row, lines.get()))
                        .toList(),
                TOLERANCE);
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

    /**
     * Where the lines of the table grid lie: by the widths of the cells between them, which Word keeps up to date, or else
     * by the grid that the table states. A line that no cell touches lies nowhere and has its neighbour's place.
     */
    private static Optional<int[]> lines(List<TableRow> rows, int columns, List<Integer> gridWidths) {
        int[] lines = new int[columns + 1];
        boolean[] known = new boolean[columns + 1];
        known[0] = true;
        for (TableRow row : rows) {
            if (row.columns() != columns || !row.hasWidths() || row.before() > 0 && row.widthBefore() == 0) {
                continue;
            }
            int line = row.before();
            int edge = row.widthBefore();
            for (RowCell cell : row.cells()) {
                line += cell.span();
                edge += cell.width();
                lines[line] = known[line] ? lines[line] : edge;
                known[line] = true;
            }
        }
        int last = 0;
        boolean rising = true;
        for (int line = 1; line <= columns; line++) {
            if (known[line]) {
                rising &= lines[line] > lines[last];
                last = line;
            } else {
                lines[line] = lines[last];
            }
        }
        boolean complete = rows.stream().allMatch(row -> row.columns() != columns || touchesOnly(row, known));
        return rising && complete ? Optional.of(lines) : stated(columns, gridWidths);
    }

    private static boolean touchesOnly(TableRow row, boolean[] known) {
        int line = row.before();
        boolean all = known[line];
        for (RowCell cell : row.cells()) {
            line += cell.span();
            all &= known[line];
        }
        return all;
    }

    private static Optional<int[]> stated(int columns, List<Integer> gridWidths) {
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

    private static List<Slot<List<Draft>>> byWidths(TableRow row, int[] lines) {
        List<Slot<List<Draft>>> slots = new ArrayList<>(row.cells().size());
        boolean stated = row.before() == 0 || row.widthBefore() > 0;
        int edge = stated ? row.widthBefore() : lines[Math.min(row.before(), lines.length - 1)];
        for (RowCell cell : row.cells()) {
            slots.add(new Slot<>(edge, edge + cell.width(), cell.merge(), cell.content()));
            edge += cell.width();
        }
        return slots;
    }
}
