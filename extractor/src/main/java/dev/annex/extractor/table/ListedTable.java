package dev.annex.extractor.table;

import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table with its spans. A place may lie in no cell; no two cells share a place.
 *
 * @param page on which it begins, from 1, for formats that have pages
 * @param title the caption above it
 * @param box where it stands on that page, for formats that have pages
 * @param cells by row, then by column, blank ones too
 */
public record ListedTable(Optional<Integer> page, Optional<String> title, Optional<Box> box, List<ListedCell> cells) {
    public ListedTable {
        cells = cells.stream()
                .sorted(Comparator.comparingInt(ListedCell::row).thenComparingInt(ListedCell::col))
                .toList();
    }

    /** How many columns its cells reach over. */
    public int columnCount() {
        return cells.stream()
                .mapToInt(cell -> cell.col() + cell.colspan())
                .max()
                .orElse(0);
    }

    /** How many rows its cells reach over. */
    public int rowCount() {
        return cells.stream()
                .mapToInt(cell -> cell.row() + cell.rowspan())
                .max()
                .orElse(0);
    }

    /** For each row the cells that begin in it, from left to right; perhaps none. */
    public List<List<ListedCell>> cellsByRow() {
        List<List<ListedCell>> rows = new ArrayList<>();
        int next = 0;
        for (int row = 0; row < rowCount(); row++) {
            int first = next;
            while (next < cells.size() && cells.get(next).row() == row) {
                next++;
            }
            rows.add(cells.subList(first, next));
        }
        return rows;
    }
}
