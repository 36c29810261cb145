package dev.annex.model.report;

import java.util.List;
import java.util.Optional;

/**
 * The money of a project for the year.
 *
 * @param unit of every amount here; empty where the form has no funding part
 * @param rows budget and execution by source of money
 */
public record ProjectFunding(Optional<String> unit, List<FundingRow> rows) {
    public ProjectFunding {
        rows = List.copyOf(rows);
    }
}
