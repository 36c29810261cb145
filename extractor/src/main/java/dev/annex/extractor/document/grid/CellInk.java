package dev.annex.extractor.document.grid;

import dev.annex.extractor.page.Glyph;
import java.util.List;

/** Tells in which cells text stands. */
final class CellInk {
    private CellInk() {}

    /** Number of cells in which the centre of some glyph lies that is no white space. */
    static long cellsWithText(GridShape shape, List<Glyph> glyphs) {
        Axis columns = axis(shape.columnEdges());
        Axis rows = axis(shape.rowEdges());
        int[][] owner = new int[rows.bands()][columns.bands()];
        for (int i = 0; i < shape.cells().size(); i++) {
            GridShape.CellShape cell = shape.cells().get(i);
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    owner[row][column] = i;
                }
            }
        }
        return glyphs.stream()
                .filter(glyph -> !glyph.text().isBlank())
                .filter(glyph -> columns.contains(glyph.centerX()) && rows.contains(glyph.centerY()))
                .mapToInt(glyph -> owner[rows.band(glyph.centerY())][columns.band(glyph.centerX())])
                .distinct()
                .count();
    }

    private static Axis axis(List<Double> edges) {
        return new Axis(edges.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
