package dev.annex.samples.pdf;

import java.io.IOException;
import java.util.List;

/**
 * As much of a table as stands on one page.
 *
 * @param columns where columns begin and the last ends, from the left edge of the table
 * @param rows where rows begin and the last ends, from the top of the slice
 * @param cells what is seen of each cell
 * @param headRows rows of the head at the top, 0 if it is not repeated
 * @param borders how borders are drawn
 */
record TableSlice(List<Double> columns, List<Double> rows, List<Seen> cells, int headRows, BorderStyle borders)
        implements CellItem {
    /** Between the words of a cell and its borders at the left and right, in points. */
    static final double SIDE = 2.5;

    TableSlice {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    /**
     * What is seen of a cell.
     *
     * @param top the first row, from 0 in the slice
     * @param bottom the row behind the last
     * @param left the first column
     * @param right the column behind the last
     * @param items from top to bottom
     */
    record Seen(int top, int bottom, int left, int right, List<CellItem> items) {
        Seen {
            items = List.copyOf(items);
        }
    }

    @Override
    public double height() {
        return rows.get(rows.size() - 1);
    }

    @Override
    public void draw(PdfCanvas canvas, double left, double top) throws IOException {
        new PdfBorders(this, left, top).draw(canvas);
        for (Seen cell : cells) {
            double free = rows.get(cell.bottom()) - rows.get(cell.top());
            for (CellItem item : cell.items()) {
                free -= item.height();
            }
            double at = top + rows.get(cell.top()) + free / 2;
            for (CellItem item : cell.items()) {
                item.draw(canvas, left + columns.get(cell.left()) + SIDE, at);
                at += item.height();
            }
        }
    }
}
