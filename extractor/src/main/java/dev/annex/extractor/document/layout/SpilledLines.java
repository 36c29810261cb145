package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.layout.PrintedTable.PrintedCell;
import dev.annex.extractor.document.line.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives lines below the end of a page's table back to its cells: browsers end the borders of a merged cell with its rows, and
 * print the words that had no room in them under it.
 */
final class SpilledLines {
    /** From a line of a cell to the next, in em between the two; more is another paragraph. */
    static final double NEXT_LINE = 0.8;

    private SpilledLines() {}

    /** The table with the lines in its last cells, or empty if some line goes on with none of them. */
    static Optional<PrintedTable> into(PrintedTable table, List<Printed.Line> lines) {
        List<PrintedCell> cells = new ArrayList<>(table.cells());
        for (Printed.Line line : lines) {
            Optional<PrintedCell> cell = cells.stream()
                    .filter(each -> each.endRow() == table.rows() && goesOn(each, line))
                    .findFirst();
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            List<TextLine> more = new ArrayList<>(cell.get().lines());
            more.add(line.text());
            cells.set(
                    cells.indexOf(cell.get()), cell.get().with(more, cell.get().tables()));
        }
        return Optional.of(
                new PrintedTable(table.page(), table.box(), table.columnEdges(), table.rows(), cells, table.ruled()));
    }

    private static boolean goesOn(PrintedCell cell, Printed.Line line) {
        if (cell.lines().isEmpty() || cell.page() != line.page()) {
            return false;
        }
        TextLine last = cell.lines().get(cell.lines().size() - 1);
        double gap = line.box().y0() - last.box().y1();
        return line.box().x0() >= cell.box().x0()
                && line.box().x1() <= cell.box().x1()
                && Math.abs(gap) < NEXT_LINE * last.size();
    }
}
