package dev.annex.model.report;

import java.util.List;
import java.util.Optional;

/**
 * The rows of 经费控制情况.
 *
 * @param unit of every amount in the rows: 万元, 元 or 亿元
 * @param rows in document order; blank rows are left out
 */
public record Expenditure(Optional<String> unit, List<ExpenditureRow> rows) {
    public Expenditure {
        rows = List.copyOf(rows);
    }
}
