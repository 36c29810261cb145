package dev.annex.extractor.document.word;

import dev.annex.extractor.document.word.TableLattice.Merge;
import java.util.List;

/**
 * A row of a table as the file states it.
 *
 * @param before columns of the table grid that lie before its first cell
 * @param widthBefore their width
 * @param cells from left to right
 * @param after columns of the table grid that lie behind its last cell
 */
record TableRow(int before, int widthBefore, List<RowCell> cells, int after) {
    /** No sound table has more columns; Word itself stops at 63. */
    static final int MOST_COLUMNS = 4096;

    TableRow {
        cells = List.copyOf(cells);
    }

    /**
     * A cell of a row.
     *
     * @param span columns of the table grid that it says it spans
     * @param width as stated; 0 where it is not
     * @param merge how it stands to the cell above it
     * @param content what stands in it
     */
    record RowCell(int span, int width, Merge merge, List<Draft> content) {

        /** This cell and the one to the right of it, which is merged into it. */
        RowCell widenedBy(RowCell right) {
            return new RowCell(Math.min(span + right.span, MOST_COLUMNS), width + right.width, merge, content);
        }
    }

    /** Columns of the table grid that it covers, by its own account. */
    int columns() {
        return before + after + cells.stream().mapToInt(RowCell::span).sum();
    }

    /** Whether the width of every cell is stated. */
    boolean hasWidths() {
        return cells.stream().allMatch(cell -> cell.width() > 0);
    }
}
