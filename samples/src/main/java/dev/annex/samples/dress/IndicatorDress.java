package dev.annex.samples.dress;

import java.util.List;

/**
 * The block of indicators in a form.
 *
 * @param label of the block; empty where the block has none and its columns take the whole width
 * @param columns from left to right
 * @param prefix before a level 3 name, {@code %d} being its number within its level 2; empty for none
 * @param level1Weight how the weight of a level 1 is printed behind it, {@code %s} being the figure
 * @param level2Weight whether the weights of a level 2 are added up behind it, in the same way
 * @param merged whether equal levels of neighbouring rows share a cell
 * @param filler unused rows
 * @param kinds second levels that are printed below their first level with blank cells where the report has none of them
 * @param qualitative what stands for the sign of a target in words, where the sign has a column of its own
 */
public record IndicatorDress(
        String label,
        List<Column> columns,
        String prefix,
        String level1Weight,
        boolean level2Weight,
        boolean merged,
        Filler filler,
        List<Kind> kinds,
        String qualitative) {

    /**
     * A column.
     *
     * @param is what stands in it
     * @param label as printed
     * @param group a label above this one and its neighbours of the same group, empty for none
     * @param width of 100
     */
    public record Column(Content is, String label, String group, int width) {}

    /**
     * A second level that the form always shows.
     *
     * @param level1 its first level
     * @param level2 its name
     */
    public record Kind(String level1, String level2) {}

    /** What a column of indicators holds. */
    public enum Content {
        LEVEL1,
        LEVEL2,
        LEVEL3,
        /** A target as one text. */
        TARGET,
        /** The sign of a target that is printed in three columns. */
        TARGET_SIGN,
        /** Its number, or its words. */
        TARGET_VALUE,
        /** Its unit. */
        TARGET_UNIT,
        ACTUAL,
        WEIGHT,
        SCORE,
        DEVIATION
    }

    /** Unused rows below the indicators of a level 2. */
    public enum Filler {
        NONE,
        /** …… */
        DOTS,
        /** The prefix with the next number and nothing behind it. */
        NUMBERED,
        /** Both, as in a form that was printed as it was handed out. */
        BOTH
    }

    public IndicatorDress {
        columns = List.copyOf(columns);
        kinds = List.copyOf(kinds);
    }

    /** Whether the form has such a column. */
    public boolean has(Content content) {
        return columns.stream().anyMatch(column -> column.is() == content);
    }
}
