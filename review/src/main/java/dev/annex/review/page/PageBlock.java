package dev.annex.review.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What a document without pages is made of. */
public sealed interface PageBlock {

    /** @param index of the paragraph in the document, from 1, as evidence names it */
    record Paragraph(String kind, int index, String text) implements PageBlock {
        Paragraph(int index, String text) {
            this("paragraph", index, text);
        }
    }

    /** @param index of the table in the document, from 1, as evidence names it */
    record Table(String kind, int index, List<Row> rows) implements PageBlock {
        Table(int index, List<Row> rows) {
            this("table", index, List.copyOf(rows));
        }
    }

    /** The cells that begin in one row. */
    record Row(List<Cell> cells) {}

    /** Numbers from 1. */
    record Cell(
            int row,
            int column,
            int rowSpan,
            int columnSpan,
            @JsonProperty("text") String text) {}
}
