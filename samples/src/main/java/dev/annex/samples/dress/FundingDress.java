package dev.annex.samples.dress;

import java.util.List;

/**
 * The block of money in a form.
 *
 * @param label of the block
 * @param itemLabel above the items, often blank
 * @param columns of figures, from left to right
 * @param firstPart what stands before the first part of the total, such as 其中：
 * @param itemEnd what stands after each item, such as a colon
 * @param partLabels above the shares by revenue and by expenditure
 */
public record FundingDress(
        String label,
        String itemLabel,
        List<Column> columns,
        String firstPart,
        String itemEnd,
        List<String> partLabels) {

    /**
     * A column.
     *
     * @param is what stands in it
     * @param label as printed
     * @param width of 100; the items get what is left
     */
    public record Column(Figure is, String label, int width) {}

    /** A figure of a funding row. */
    public enum Figure {
        INITIAL,
        ADJUSTED,
        EXECUTED,
        WEIGHT,
        RATE,
        SCORE
    }

    public FundingDress {
        columns = List.copyOf(columns);
        partLabels = List.copyOf(partLabels);
    }

    /** Whether the form has such a column. */
    public boolean has(Figure figure) {
        return columns.stream().anyMatch(column -> column.is() == figure);
    }
}
