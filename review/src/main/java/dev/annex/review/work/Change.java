package dev.annex.review.work;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.annex.model.evidence.Box;
import java.util.Objects;
import java.util.Optional;

/** What a reviewer does to a document. In JSON, {@code kind} says which it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = Change.Confirm.class, name = "confirm"),
    @Type(value = Change.Correct.class, name = "correct"),
    @Type(value = Change.Illegible.class, name = "illegible"),
    @Type(value = Change.SourceWrong.class, name = "sourceWrong"),
    @Type(value = Change.Rebind.class, name = "rebind"),
    @Type(value = Change.InsertRow.class, name = "insertRow"),
    @Type(value = Change.DeleteRow.class, name = "deleteRow"),
    @Type(value = Change.MoveRow.class, name = "moveRow"),
    @Type(value = Change.Note.class, name = "note")
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public sealed interface Change {

    /** The value is what the source says. */
    record Confirm(String pointer) implements Change {
        public Confirm {
            Objects.requireNonNull(pointer, "pointer");
        }
    }

    /** @param value as typed; empty where nothing stands in the source */
    record Correct(String pointer, Optional<String> value, Optional<String> why) implements Change {
        public Correct {
            Objects.requireNonNull(pointer, "pointer");
        }
    }

    /** Nobody can read what the source says there. */
    record Illegible(String pointer) implements Change {
        public Illegible {
            Objects.requireNonNull(pointer, "pointer");
        }
    }

    /** The value is what the source says, but the source can not be right. */
    record SourceWrong(String pointer, Optional<String> why) implements Change {
        public SourceWrong {
            Objects.requireNonNull(pointer, "pointer");
        }
    }

    /**
     * The value stands elsewhere: on a page, or in a cell of a table.
     *
     * @param value as it was read there, or typed
     */
    record Rebind(
            String pointer,
            Optional<Integer> page,
            Optional<Box> box,
            Optional<Integer> table,
            Optional<Integer> row,
            Optional<Integer> column,
            Optional<String> value)
            implements Change {
        public Rebind {
            Objects.requireNonNull(pointer, "pointer");
        }
    }

    /**
     * A row that was missed.
     *
     * @param rows pointer of the list
     * @param at its place in the list, from 0
     */
    record InsertRow(String rows, int at) implements Change {
        public InsertRow {
            Objects.requireNonNull(rows, "rows");
        }
    }

    /** A row that is none. */
    record DeleteRow(String row) implements Change {
        public DeleteRow {
            Objects.requireNonNull(row, "row");
        }
    }

    /** @param to the place in its list, from 0 */
    record MoveRow(String row, int to) implements Change {
        public MoveRow {
            Objects.requireNonNull(row, "row");
        }
    }

    /** Something for a colleague; on the whole document where there is no pointer. */
    record Note(Optional<String> pointer, String text) implements Change {
        public Note {
            Objects.requireNonNull(text, "text");
        }
    }
}
