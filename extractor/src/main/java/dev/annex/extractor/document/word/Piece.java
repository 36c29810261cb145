package dev.annex.extractor.document.word;

import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Style;
import dev.annex.extractor.document.WhiteSpace;
import java.util.List;

/** What a binary Word file is made of, before it is known where everything stands. */
sealed interface Piece {

    /** A paragraph. */
    record Line(String text, Paragraph.Kind kind, Style style) implements Piece {
        /** Whether a person sees no words here. */
        boolean isBlank() {
            return WhiteSpace.isBlank(text);
        }
    }

    /** A table. */
    record Table(List<Row> rows) implements Piece {}

    /**
     * A picture.
     *
     * @param width in which it is shown, in points; 0 where unknown
     */
    record Image(String name, String mediaType, double width) implements Piece {}

    /**
     * A row of a table.
     *
     * @param cells as the text has them, merged ones included
     * @param shape as the end of the row has it; may speak of fewer or more cells
     */
    record Row(List<List<Piece>> cells, RowShape shape) {}
}
