package dev.annex.extractor.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * A column of a region.
 *
 * @param field the key of the contract that it fills, or a part from which a key is made
 * @param type how its cells are read
 * @param labels its header
 * @param holds words that give it away where no wording matches, such as 原因
 * @param carry whether a blank cell repeats the one above it
 * @param names the labels that forms print in its cells, where they print any
 */
record ColumnDefinition(String field, Type type, Labels labels, List<String> holds, boolean carry, Labels names) {

    ColumnDefinition {
        Objects.requireNonNull(field, "“field” is missing");
        Objects.requireNonNull(type, "“type” is missing");
        Objects.requireNonNull(labels, "“labels” is missing");
        holds = holds == null ? List.of() : List.copyOf(holds);
        names = names == null ? Labels.NONE : names;
    }

    /** Whether a header that no wording matches has a word that gives it away. */
    boolean isGivenAwayBy(LabelKey label) {
        return holds.stream().anyMatch(label.whole()::contains);
    }

    /** How the cells of a column are read. */
    enum Type {
        /** Text as printed. */
        @JsonProperty("text")
        TEXT,
        /** A number, whatever unit follows it. */
        @JsonProperty("number")
        NUMBER,
        /** The name of a level of indicators, perhaps with its weight in brackets. */
        @JsonProperty("level")
        LEVEL,
        /** The name of an indicator, perhaps after {@code 指标1：}. */
        @JsonProperty("indicator")
        INDICATOR,
        /** A comparison sign printed in a column of its own. */
        @JsonProperty("sign")
        SIGN,
        /** A unit printed in a column of its own. */
        @JsonProperty("unit")
        UNIT,
        /** Text that keeps its own label, as in {@code 说明：…}. */
        @JsonProperty("notes")
        NOTES
    }
}
