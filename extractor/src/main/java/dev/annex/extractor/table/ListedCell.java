package dev.annex.extractor.table;

import dev.annex.model.evidence.Box;
import java.util.Optional;

/**
 * A cell of a listed table.
 *
 * @param row first row, from 0
 * @param col first column, from 0
 * @param rowspan number of rows, at least 1
 * @param colspan number of columns, at least 1
 * @param text its paragraphs, one line each, without blank lines and outer white space; empty for a blank cell
 * @param box where it stands on its page, for formats that have pages
 */
public record ListedCell(int row, int col, int rowspan, int colspan, String text, Optional<Box> box) {
    public ListedCell {
        if (row < 0 || col < 0 || rowspan < 1 || colspan < 1) {
            throw new IllegalArgumentException(
                    "not a cell: row " + row + "+" + rowspan + ", column " + col + "+" + colspan);
        }
    }

    /** Whether it covers more than one place. */
    public boolean merged() {
        return rowspan > 1 || colspan > 1;
    }
}
