package dev.annex.extractor.document.text;

import java.util.List;

/**
 * A table found in lines of text.
 *
 * @param rows the cells of each row, every cell as its lines; rows may differ in their number of cells
 * @param end one past its last line
 * @param ruled whether its cells have drawn borders
 */
record TextTable(List<List<List<String>>> rows, int end, boolean ruled) {
    TextTable {
        rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
    }
}
