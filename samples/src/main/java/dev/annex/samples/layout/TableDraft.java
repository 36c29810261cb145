package dev.annex.samples.layout;

import dev.annex.samples.print.PrintedBlock;
import dev.annex.samples.print.PrintedCell;
import dev.annex.samples.print.PrintedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A table being drawn row by row, each row with widths of its own, as a pen draws it. The columns of the finished table are
 * all the places where any row has an edge, so that cells span columns just as unevenly as Word leaves them.
 */
final class TableDraft {
    /** The width of a table in the units in which rows state their widths. */
    static final int FULL = 100;

    private record Drawn(int row, int rows, int from, int to, List<PrintedBlock> blocks, PrintedCell.Manner manner) {
        boolean covers(int otherRow, int x) {
            return row <= otherRow && otherRow < row + rows && from <= x && x < to;
        }
    }

    private final List<Drawn> drawn = new ArrayList<>();
    private int row = -1;
    private int pen;

    /** Begins the next row. */
    TableDraft row() {
        row++;
        pen = 0;
        skipCellsFromAbove();
        return this;
    }

    /** The number of rows so far. */
    int rows() {
        return row + 1;
    }

    /** A cell of one row; nothing is drawn where the width is 0. */
    TableDraft cell(int width, List<PrintedBlock> blocks) {
        return cell(width, 1, blocks, PrintedCell.Manner.PLAIN);
    }

    /** A cell of some rows, the rows below need not draw it again; nothing is drawn where the width is 0. */
    TableDraft cell(int width, int rows, List<PrintedBlock> blocks, PrintedCell.Manner manner) {
        if (width > 0) {
            drawn.add(new Drawn(row, rows, pen, pen + width, blocks, manner));
            pen += width;
            skipCellsFromAbove();
        }
        return this;
    }

    /** A cell up to the right edge. */
    TableDraft rest(List<PrintedBlock> blocks) {
        return cell(FULL - pen, blocks);
    }

    /** A cell up to the right edge. */
    TableDraft rest(List<PrintedBlock> blocks, PrintedCell.Manner manner) {
        return cell(FULL - pen, 1, blocks, manner);
    }

    private void skipCellsFromAbove() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Drawn cell : drawn) {
                if (cell.row() < row && cell.covers(row, pen)) {
                    pen = cell.to();
                    moved = true;
                }
            }
        }
    }

    /**
     * The finished table.
     *
     * @param width in points
     * @param headRows rows at the top that are repeated on each page
     */
    PrintedTable build(double width, boolean ruled, int headRows) {
        TreeSet<Integer> edges = new TreeSet<>();
        drawn.forEach(cell -> {
            edges.add(cell.from());
            edges.add(cell.to());
        });
        List<Integer> lines = List.copyOf(edges);
        List<Double> widths = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            widths.add((lines.get(i) - lines.get(i - 1)) * width / FULL);
        }
        List<PrintedCell> cells = drawn.stream()
                .map(cell -> new PrintedCell(
                        cell.row(),
                        lines.indexOf(cell.from()),
                        cell.rows(),
                        lines.indexOf(cell.to()) - lines.indexOf(cell.from()),
                        cell.blocks(),
                        cell.manner()))
                .toList();
        return new PrintedTable(widths, rows(), cells, ruled, headRows);
    }
}
