package dev.annex.model.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;

/**
 * Where a value was read and how sure we are of it.
 *
 * @param confidence 0 to 1: of the fields marked 0.98, 98 % are right
 * @param text the words as printed
 * @param page from 1; empty for formats without pages
 * @param box on the page; empty for formats without pages
 * @param from what kind of place holds the words
 * @param table the table in the document, from 1
 * @param row the first row of the cell in its table, from 1
 * @param column the first grid column of the cell in its table, from 1
 * @param paragraph the paragraph outside tables, from 1
 * @param note why the confidence is low, or what was repaired and from what
 * @param alternatives other readings that the recogniser offered, likeliest first
 * @param reviewed what a person said of the value; empty until someone has looked at it
 * @param basis what the confidence rests on; empty where a label stands with the words, or they follow from others, and the file itself
 *     says them
 * @param accepted whether the value can be taken unseen at the precision that was asked for; empty where none was
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Evidence(
        @JsonInclude(JsonInclude.Include.ALWAYS) double confidence,
        @JsonInclude(JsonInclude.Include.ALWAYS) String text,
        Optional<Integer> page,
        Optional<Box> box,
        Origin from,
        Optional<Integer> table,
        Optional<Integer> row,
        Optional<Integer> column,
        Optional<Integer> paragraph,
        Optional<String> note,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> alternatives,
        Optional<Review> reviewed,
        Optional<Basis> basis,
        Optional<Boolean> accepted) {
    public Evidence {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not within 0 and 1");
        }
        alternatives = List.copyOf(alternatives);
    }

    /** Evidence that nobody has reviewed, of a value that a label stands with in a file that says its words itself. */
    public Evidence(
            double confidence,
            String text,
            Optional<Integer> page,
            Optional<Box> box,
            Origin from,
            Optional<Integer> table,
            Optional<Integer> row,
            Optional<Integer> column,
            Optional<Integer> paragraph,
            Optional<String> note,
            List<String> alternatives) {
        this(
                confidence,
                text,
                page,
                box,
                from,
                table,
                row,
                column,
                paragraph,
                note,
                alternatives,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same with what a person said of the value. */
    public Evidence reviewed(Review review) {
        return with(confidence, note, Optional.of(review), basis, accepted);
    }

    /** The same with what the confidence will rest on. */
    public Evidence restingOn(Optional<Basis> grounds) {
        return with(confidence, note, reviewed, grounds, accepted);
    }

    /** The same place and words, about which we are surer or less sure. */
    public Evidence rated(double rated, Optional<String> why) {
        return with(rated, why, reviewed, basis, accepted);
    }

    /** The same, taken unseen or left for review. */
    public Evidence accepted(boolean unseen) {
        return with(confidence, note, reviewed, basis, Optional.of(unseen));
    }

    private Evidence with(
            double sure,
            Optional<String> remark,
            Optional<Review> review,
            Optional<Basis> grounds,
            Optional<Boolean> unseen) {
        return new Evidence(
                sure,
                text,
                page,
                box,
                from,
                table,
                row,
                column,
                paragraph,
                remark,
                alternatives,
                review,
                grounds,
                unseen);
    }
}
