package dev.annex.model.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure stated in the prose.
 *
 * @param section JSON pointer of the section that states it, such as {@code /report/narrative/sections/1/sections/0}
 * @param subject what the figure is about, such as 基本支出
 * @param measure what kind of figure it is
 * @param year the year that it is said of
 * @param value the number; zero where the prose says that there is none
 * @param unit as printed: 万元, 人, % …
 * @param text the words that state it, as printed
 */
public record Fact(
        String section,
        Optional<String> subject,
        Measure measure,
        Optional<Integer> year,
        BigDecimal value,
        Optional<String> unit,
        String text) {

    /** The kind of a figure. */
    public enum Measure {
        /** 预算数. */
        @JsonProperty("budget")
        BUDGET,
        /** 决算数 or 支出数. */
        @JsonProperty("final")
        FINAL,
        /** A number of people, places or things. */
        @JsonProperty("count")
        COUNT,
        /** A rate in percent. */
        @JsonProperty("rate")
        RATE,
        /** An area. */
        @JsonProperty("area")
        AREA,
        /** Any other figure. */
        @JsonProperty("other")
        OTHER
    }
}
