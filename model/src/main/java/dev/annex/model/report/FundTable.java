package dev.annex.model.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * The expenditure of one fund budget.
 *
 * @param kind which fund
 * @param annexLabel what stands before the table, as printed
 * @param title the title as printed
 * @param unit of every amount in the table
 * @param columns header texts from the top down, joined with {@code /}, without the item column
 * @param rows in document order; blank rows are left out
 */
public record FundTable(
        Kind kind,
        Optional<String> annexLabel,
        Optional<String> title,
        Optional<String> unit,
        List<Optional<String>> columns,
        List<FundTableRow> rows) {

    /** The three funds that have a budget of their own beside the general public budget. */
    public enum Kind {
        /** 政府性基金预算. */
        @JsonProperty("governmentFund")
        GOVERNMENT_FUND,
        /** 国有资本经营预算. */
        @JsonProperty("stateCapital")
        STATE_CAPITAL,
        /** 社会保险基金预算. */
        @JsonProperty("socialInsurance")
        SOCIAL_INSURANCE
    }

    public FundTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
