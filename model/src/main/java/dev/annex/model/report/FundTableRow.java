package dev.annex.model.report;

import java.util.List;
import java.util.Optional;

/**
 * A row of a fund table.
 *
 * @param item the label of the row
 * @param values one per column of the table
 */
public record FundTableRow(Optional<String> item, List<Optional<TableValue>> values) {
    public FundTableRow {
        values = List.copyOf(values);
    }
}
