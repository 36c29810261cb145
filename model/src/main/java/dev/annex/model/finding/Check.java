package dev.annex.model.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One rule applied to one place of a report.
 *
 * @param id of the rule, such as {@code controlRate}
 * @param status whether the printed figures satisfy it
 * @param severity how much a failure matters
 * @param message one Chinese sentence that shows the arithmetic
 * @param expected what the rule computes from the other figures, where it computes one
 * @param actual the printed figure that was compared with it
 * @param fields JSON pointers of every field that took part
 * @param attribution whose mistake a failure is; empty where nothing failed or nobody asked
 * @param because one Chinese sentence that says what speaks for that
 */
public record Check(
        String id,
        Status status,
        Severity severity,
        String message,
        Optional<BigDecimal> expected,
        Optional<BigDecimal> actual,
        List<String> fields,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Attribution> attribution,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> because) {

    /** The outcome of a check. */
    public enum Status {
        /** The figures agree. */
        @JsonProperty("passed")
        PASSED,
        /** The figures contradict each other. */
        @JsonProperty("failed")
        FAILED,
        /** A figure that the rule needs is blank. */
        @JsonProperty("skipped")
        SKIPPED
    }

    public Check {
        fields = List.copyOf(fields);
    }

    /** A check of which nobody has said yet whose mistake a failure is. */
    public Check(
            String id,
            Status status,
            Severity severity,
            String message,
            Optional<BigDecimal> expected,
            Optional<BigDecimal> actual,
            List<String> fields) {
        this(id, status, severity, message, expected, actual, fields, Optional.empty(), Optional.empty());
    }

    /** The same check, with whose mistake its failure is and one sentence that says what speaks for that. */
    public Check attributedTo(Attribution whose, String sentence) {
        return new Check(
                id, status, severity, message, expected, actual, fields, Optional.of(whose), Optional.of(sentence));
    }
}
