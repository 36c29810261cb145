package dev.annex.model.report;

import java.util.List;
import java.util.Optional;

/**
 * The money of a department for the year.
 *
 * @param unit of every amount here; empty where the form has no funding part
 * @param rows budget and execution
 * @param byRevenue 按收入性质分
 * @param byExpenditure 按支出性质分
 */
public record DepartmentFunding(
        Optional<String> unit, List<FundingRow> rows, List<FundingPart> byRevenue, List<FundingPart> byExpenditure) {
    public DepartmentFunding {
        rows = List.copyOf(rows);
        byRevenue = List.copyOf(byRevenue);
        byExpenditure = List.copyOf(byExpenditure);
    }
}
