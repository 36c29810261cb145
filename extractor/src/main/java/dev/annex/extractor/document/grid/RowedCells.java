package dev.annex.extractor.document.grid;

import dev.annex.extractor.page.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cells put into rows.
 *
 * @param edges y of the upper and lower edges of the rows, one more than there are rows
 * @param cells each in the rows that it spans
 */
record RowedCells(List<Double> edges, List<PlacedCell> cells) {
    RowedCells {
        edges = List.copyOf(edges);
        cells = List.copyOf(cells);
    }

    int rows() {
        return edges.size() - 1;
    }

    /** The cells that reach into a row. */
    List<TextCell> in(int row) {
        return cells.stream()
                .filter(cell -> cell.covers(row))
                .map(PlacedCell::text)
                .toList();
    }

    /** Cells between horizontal lines that end at each cell that spans rows. */
    static RowedCells between(List<Rule> rules, List<TextCell> cells) {
        Axis rows = Axis.of(LineMerger.merge(rules));
        List<PlacedCell> placed = new ArrayList<>();
        for (TextCell cell : cells) {
            int at = rows.band(cell.centerY());
            int first = at;
            while (first > 0 && !isDrawn(rules, rows.edges()[first], cell)) {
                first--;
            }
            int last = at;
            while (last < rows.bands() - 1 && !isDrawn(rules, rows.edges()[last + 1], cell)) {
                last++;
            }
            placed.add(new PlacedCell(cell, first, last));
        }
        return new RowedCells(rows.toList(), placed);
    }

    private static boolean isDrawn(List<Rule> rules, double y, TextCell cell) {
        return rules.stream()
                .anyMatch(rule -> Math.abs(rule.position() - y) <= LineMerger.SAME_LINE
                        && rule.start() < cell.box().x1()
                        && rule.end() > cell.box().x0());
    }

    /** Cells in rows that only their heights tell. */
    static RowedCells byHeight(List<TextCell> cells, double em) {
        return new RowFinder(cells, em).rows();
    }

    double middle(int firstRow, int lastRow) {
        return (edges.get(firstRow) + edges.get(lastRow + 1)) / 2;
    }

    /** The rows in which a predicate of a row number holds. */
    IntStream numbers() {
        return IntStream.range(0, rows());
    }
}
