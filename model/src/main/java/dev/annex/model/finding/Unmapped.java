package dev.annex.model.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.annex.model.evidence.Box;
import java.util.List;
import java.util.Optional;

/**
 * Words of the source that no field holds.
 *
 * @param kind what they are
 * @param page from 1; empty for formats without pages
 * @param box on the page; empty for formats without pages
 * @param table the table, from 1, of a table or cell
 * @param row from 1, of a cell
 * @param column from 1, of a cell
 * @param paragraph the paragraph, from 1
 * @param text the words, of a cell or paragraph
 * @param cells the words of each row, of a table
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Unmapped(
        Kind kind,
        Optional<Integer> page,
        Optional<Box> box,
        Optional<Integer> table,
        Optional<Integer> row,
        Optional<Integer> column,
        Optional<Integer> paragraph,
        Optional<String> text,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<List<String>> cells) {

    /** What kind of place the words stand in. */
    public enum Kind {
        /** A whole table. */
        @JsonProperty("table")
        TABLE,
        /** A paragraph outside tables. */
        @JsonProperty("paragraph")
        PARAGRAPH,
        /** One cell of a table that is otherwise understood. */
        @JsonProperty("cell")
        CELL
    }

    public Unmapped {
        cells = cells.stream().map(List::copyOf).toList();
    }
}
