package dev.annex.extractor.document.grid;

/**
 * A cell in the rows of its table; its columns are not known yet.
 *
 * @param firstRow from 0
 * @param lastRow not before the first
 */
record PlacedCell(TextCell text, int firstRow, int lastRow) {

    boolean covers(int row) {
        return firstRow <= row && row <= lastRow;
    }

    boolean isInOneRow() {
        return firstRow == lastRow;
    }
}
