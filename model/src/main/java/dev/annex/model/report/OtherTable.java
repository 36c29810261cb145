package dev.annex.model.report;

import java.util.List;
import java.util.Optional;

/**
 * A table that is no known form; all text.
 *
 * @param title the caption without 表1 and the unit
 * @param columns header texts from the top down, joined with {@code /}
 * @param rows in document order; a cell merged downwards repeats, one merged to the right stands in its first column
 */
public record OtherTable(Optional<String> title, List<Optional<String>> columns, List<List<Optional<String>>> rows) {
    public OtherTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
