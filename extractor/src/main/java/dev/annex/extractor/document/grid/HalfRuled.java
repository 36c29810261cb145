package dev.annex.extractor.document.grid;

import dev.annex.extractor.document.grid.GridShape.CellShape;
import dev.annex.extractor.page.Glyph;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells tables in which lines part only some rows or columns, and aligned values stand within the cells that the lines
 * draw. Only values tell: text of several lines in cells side by side is aligned by chance, as in the forms of an office.
 */
final class HalfRuled {
    /** Fewer values below each other may well be one cell. */
    static final int FEWEST_LINES = 3;

    /** Share of values in cells that are columns of them. */
    static final double VALUES = 0.8;

    private final GridShape shape;
    private final List<Glyph> glyphs;

    private HalfRuled(GridShape shape, List<Glyph> glyphs) {
        this.shape = shape;
        this.glyphs = glyphs;
    }

    /**
     * @param glyphs those within the table
     */
    static boolean isHalfRuled(GridShape shape, List<Glyph> glyphs) {
        HalfRuled half = new HalfRuled(shape, glyphs);
        return half.hidesColumns() || half.hidesRows();
    }

    /** Several values side by side in cells of one width below each other. */
    private boolean hidesColumns() {
        Map<Integer, List<CellShape>> stacks = new TreeMap<>();
        for (CellShape cell : shape.cells()) {
            stacks.computeIfAbsent(cell.column() * 100_000 + cell.columnSpan(), key -> new ArrayList<>())
                    .add(cell);
        }
        return stacks.values().stream().anyMatch(this::holdsColumns);
    }

    private boolean holdsColumns(List<CellShape> stack) {
        List<WordLine> lines =
                stack.stream().flatMap(cell -> lines(cell).stream()).toList();
        if (lines.size() < FEWEST_LINES) {
            return false;
        }
        double em = ColumnGaps.em(lines);
        List<WordLine> cut = lines.stream().filter(TextBlocks::isCut).toList();
        if (cut.size() < FEWEST_LINES || cut.size() * 2 < lines.size()) {
            return false;
        }
        List<Double> gaps = ColumnGaps.of(cut, em);
        if (gaps.isEmpty()) {
            return false;
        }
        AlignedTable table = AlignedTable.of(cut, gaps, em);
        long values = table.rows().stream().mapToLong(AlignedRow::values).sum();
        long texts = table.rows().stream().mapToLong(AlignedRow::texts).sum();
        return values >= FEWEST_LINES && values >= VALUES * (values + texts);
    }

    /** Several values below each other in a cell, beside cells of as many lines. */
    private boolean hidesRows() {
        Map<Integer, List<CellShape>> rows = new TreeMap<>();
        for (CellShape cell : shape.cells()) {
            rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
        }
        return rows.values().stream().anyMatch(this::holdsRows);
    }

    private boolean holdsRows(List<CellShape> row) {
        List<List<WordLine>> cells = row.stream().map(this::lines).toList();
        long tall = cells.stream().filter(lines -> lines.size() >= FEWEST_LINES).count();
        boolean values = cells.stream()
                .anyMatch(lines -> lines.size() >= FEWEST_LINES
                        && lines.stream()
                                        .filter(line -> new Chunk(line.words()).isValue())
                                        .count()
                                >= VALUES * lines.size());
        return tall >= 2 && values;
    }

    private List<WordLine> lines(CellShape cell) {
        Box box = shape.box(cell);
        return WordLine.of(glyphs.stream().filter(glyph -> contains(box, glyph)).toList());
    }

    static boolean contains(Box box, Glyph glyph) {
        return glyph.centerX() >= box.x0()
                && glyph.centerX() <= box.x1()
                && glyph.centerY() >= box.y0()
                && glyph.centerY() <= box.y1();
    }

    /** Where the columns of a half-ruled table part: at its lines, and between them where its text leaves a gap. */
    static List<Double> gaps(GridShape shape, List<WordLine> lines, double em) {
        List<Double> edges = shape.columnEdges().subList(1, shape.columnEdges().size() - 1);
        List<Double> gaps = new ArrayList<>(edges);
        List<Chunk> pieces = lines.stream()
                .flatMap(line -> Chunk.of(line, ColumnGaps.PIECE_GAP).stream())
                .toList();
        for (double gap : ColumnGaps.of(lines, em)) {
            boolean apart = edges.stream().noneMatch(edge -> pieces.stream().noneMatch(piece -> {
                double centre = (piece.x0() + piece.x1()) / 2;
                return centre > Math.min(edge, gap) && centre < Math.max(edge, gap);
            }));
            if (apart) {
                gaps.add(gap);
            }
        }
        gaps.sort(Comparator.naturalOrder());
        return gaps;
    }
}
