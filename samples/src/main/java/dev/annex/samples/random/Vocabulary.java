package dev.annex.samples.random;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.annex.model.report.SectionRole;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words that invented reports are made of. In sentences, {@code {a}} stands for a number of two to four digits, {@code {b}} for
 * one below 30, {@code {year}} for the year of the report.
 */
record Vocabulary(
        List<List<String>> places,
        List<Office> offices,
        List<String> surnames,
        List<String> givenNames,
        List<String> specialFunds,
        List<String> austerity,
        List<String> baseNotes,
        List<String> deviations,
        List<String> noDeviation,
        List<String> verdicts,
        List<String> explanations,
        List<List<String>> words,
        Map<SectionRole, List<String>> headings,
        List<String> introductions,
        List<String> applications,
        List<String> leadIns) {

    /**
     * A kind of office.
     *
     * @param supervisor the office above it, empty where it has none
     */
    record Office(
            String name,
            String supervisor,
            List<String> rooms,
            List<String> functions,
            List<String> goals,
            List<String> projects,
            List<IndicatorKind> indicators,
            List<String> results,
            List<Point> problems,
            List<Point> improvements) {}

    /** What an indicator measures, and in what range. */
    record IndicatorKind(String level2, String name, String unit, int low, int high, Sense kind) {}

    /** How a target is to be understood. */
    enum Sense {
        @JsonProperty("atLeast")
        AT_LEAST,
        @JsonProperty("atMost")
        AT_MOST,
        @JsonProperty("exactly")
        EXACTLY,
        @JsonProperty("plain")
        PLAIN,
        @JsonProperty("words")
        WORDS
    }

    /** A problem or a measure. */
    record Point(String title, String text) {}

    static Vocabulary load() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.json")) {
            if (in == null) {
                throw new IllegalStateException("vocabulary.json is missing");
            }
            return JsonMapper.shared().readValue(in, Vocabulary.class);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read vocabulary.json", e);
        }
    }
}
