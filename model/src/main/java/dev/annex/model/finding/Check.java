package dev.annex.model.finding;

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
 */
public record Check(
        String id,
        Status status,
        Severity severity,
        String message,
        Optional<BigDecimal> expected,
        Optional<BigDecimal> actual,
        List<String> fields) {

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
}
