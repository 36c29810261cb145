package dev.annex.extractor.form;

import dev.annex.extractor.field.Field;
import java.util.List;
import java.util.Optional;

/**
 * What stands above a table and belongs to it.
 *
 * @param label the annex label
 * @param title the title, joined from its lines
 * @param unit the unit of money
 * @param year the year in the title
 * @param continued whether it says that the table goes on
 * @param lines the lines above the table, from the top down
 * @param rows the number of rows at the top of the table that are part of the caption
 */
record Caption(
        Optional<Field.Text> label,
        Optional<Field.Text> title,
        Optional<Field.Text> unit,
        Optional<Integer> year,
        boolean continued,
        List<Piece.Line> lines,
        int rows) {
    Caption {
        lines = List.copyOf(lines);
    }

    String titleText() {
        return title.map(Field.Text::value).orElse("");
    }
}
