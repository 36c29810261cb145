package dev.annex.review.work;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.annex.model.evidence.Box;
import dev.annex.model.finding.Attribution;
import dev.annex.model.finding.Check;
import dev.annex.model.finding.Severity;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A document as a reviewer sees it, but for its pages.
 *
 * @param version that a change must name
 * @param notes for colleagues, the oldest first
 */
public record Work(
        int version,
        List<Group> groups,
        List<Field> fields,
        List<Finding> checks,
        boolean canUndo,
        boolean canRedo,
        List<Remark> notes) {

    /**
     * A value of the report, or a place for one.
     *
     * @param pointer in the output
     * @param group pointer of its group
     * @param label with what its row is called
     * @param column what it is called within its row
     * @param row pointer of the row that it belongs to
     * @param text as printed
     * @param why sentences that say why it is doubtful
     * @param note what colleagues said of it, the last line last
     * @param checks indices of the checks that it takes part in
     */
    public record Field(
            String pointer,
            String group,
            String label,
            Optional<String> column,
            Optional<String> row,
            FieldType type,
            List<String> allowed,
            JsonNode value,
            Optional<String> text,
            Optional<Double> confidence,
            boolean doubtful,
            List<String> why,
            Optional<Spot> place,
            List<Alternative> alternatives,
            Optional<String> note,
            Optional<Opinion> review,
            List<Integer> checks) {
        /** Whether it has a value, and is not blank. */
        public boolean hasValue() {
            return !value.isNull();
        }
    }

    /** Where words stand: on a page, in a cell, or in a paragraph. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Spot(
            Optional<Integer> page,
            Optional<Box> box,
            Optional<Integer> table,
            Optional<Integer> row,
            Optional<Integer> column,
            Optional<Integer> paragraph) {}

    /** Another reading. */
    public record Alternative(String text, Optional<Double> confidence) {}

    /** What a person said of a value: {@code confirmed}, {@code corrected}, {@code illegible} or {@code sourceWrong}. */
    public record Opinion(String action, String by, String at, Optional<String> from) {}

    /**
     * A rule applied to a place of the report.
     *
     * @param arithmetic the message, cut where figures of the report stand in it
     */
    public record Finding(
            int index,
            String id,
            Check.Status status,
            Severity severity,
            String message,
            Optional<Attribution> attribution,
            Optional<String> because,
            boolean unanswered,
            List<Piece> arithmetic,
            List<String> fields) {}

    /** A piece of a message: {@code text}, or a figure of a {@code field}. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Piece(String kind, String text, Optional<String> pointer) {}

    /** Something that was said to colleagues. */
    public record Remark(String at, String by, Optional<String> pointer, String text) {}
}
