package dev.annex.extractor.document.grid;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells in which cells text stands. */
final class CellInk {
    /** The first cell of a header row or column is often blank, and a column may have no name. */
    static final double LABELLED_SHARE = 0.6;

    /** Forms that nobody filled in hold labels in more of their cells than this; the fields of a chart hold less. */
    static final double FILLED_SHARE = 0.15;

    /** A frame of fewer boxes than this is no row of a table. */
    static final int FEWEST_REST_CELLS = 4;

    /** Rows without labels that go on from the page before: a list of blanks under its last label. */
    static final int MOST_REST_ROWS = 4;

    /** What goes on from the page before begins in this part of the height of a page. */
    static final double TOP = 0.2;

    private CellInk() {}

    /**
     * Whether the cells of some row or of some column mostly hold text, as the names of rows or columns do. Frames and the
     * lines behind a chart hold a few scattered words.
     */
    static boolean isLabelled(GridShape shape, List<Glyph> glyphs) {
        List<List<Glyph>> inCells = byCell(shape, glyphs);
        long inked = inCells.stream().filter(cell -> !cell.isEmpty()).count();
        Map<Integer, int[]> rows = new HashMap<>();
        Map<Integer, int[]> columns = new HashMap<>();
        for (int i = 0; i < shape.cells().size(); i++) {
            GridShape.CellShape cell = shape.cells().get(i);
            int ink = inCells.get(i).isEmpty() ? 0 : 1;
            for (int[] count : List.of(
                    rows.computeIfAbsent(cell.row(), row -> new int[2]),
                    columns.computeIfAbsent(cell.column(), column -> new int[2]))) {
                count[0]++;
                count[1] += ink;
            }
        }
        if (inked < FILLED_SHARE * shape.cells().size()) {
            return false;
        }
        return Stream.concat(rows.values().stream(), columns.values().stream())
                .anyMatch(count -> count[1] > 1 && count[1] >= LABELLED_SHARE * count[0]);
    }

    /**
     * Whether it is a few rows at the top of a page with text in some of its cells, as a page break that cuts the last rows of
     * a table leaves them.
     */
    static boolean isRestOfTable(GridShape shape, Page page) {
        return shape.rowEdges().size() <= MOST_REST_ROWS + 1
                && shape.cells().size() >= FEWEST_REST_CELLS
                && shape.box().y0() < TOP * page.height()
                && byCell(shape, page.glyphs()).stream().anyMatch(cell -> !cell.isEmpty());
    }

    /** The glyphs of each cell, those whose centre lies in it, in the order of the cells; white space is left out. */
    static List<List<Glyph>> byCell(GridShape shape, List<Glyph> glyphs) {
        Axis columns = axis(shape.columnEdges());
        Axis rows = axis(shape.rowEdges());
        int[][] owner = new int[rows.bands()][columns.bands()];
        List<List<Glyph>> byCell = new ArrayList<>();
        for (int i = 0; i < shape.cells().size(); i++) {
            GridShape.CellShape cell = shape.cells().get(i);
            byCell.add(new ArrayList<>());
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    owner[row][column] = i;
                }
            }
        }
        for (Glyph glyph : glyphs) {
            if (!glyph.text().isBlank() && columns.contains(glyph.centerX()) && rows.contains(glyph.centerY())) {
                byCell.get(owner[rows.band(glyph.centerY())][columns.band(glyph.centerX())])
                        .add(glyph);
            }
        }
        return byCell;
    }

    private static Axis axis(List<Double> edges) {
        return new Axis(edges.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
