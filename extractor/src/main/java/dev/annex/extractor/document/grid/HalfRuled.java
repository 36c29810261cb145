package dev.annex.extractor.document.grid;

import dev.annex.extractor.document.grid.GridShape.CellShape;
import dev.annex.extractor.page.Glyph;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Completes tables in which lines part only some rows or columns, and aligned values stand within the cells that the lines
 * draw. Only values tell: text of several lines in cells side by side is aligned by chance, as in the forms of an office.
 */
final class HalfRuled {
    /** Fewer values below each other may well be one cell. */
    static final int FEWEST_LINES = 3;

    /** So many values below each other are rows even if only one column holds values. */
    static final int MANY_LINES = 5;

    /** Lines that fill this share of the width of their cell were broken there. */
    static final double WRAPPED_WIDTH = 0.7;

    /** Share of values in cells that are columns of them. */
    static final double VALUES = 0.8;

    /** Share of values in cells that are several columns of them, names of the columns included. */
    static final double VALUES_BELOW_NAMES = 0.6;

    /** A line further than this from a gap, in em, parts other columns. */
    static final double SAME_COLUMNS = 4;

    private final GridShape shape;
    private final List<CellShape> cells;
    private final List<List<WordLine>> lines;

    private HalfRuled(GridShape shape, List<Glyph> glyphs) {
        this.shape = shape;
        this.cells = shape.cells();
        this.lines = CellInk.byCell(shape, glyphs).stream().map(WordLine::of).toList();
    }

    /**
     * The table with the rows and columns that its cells hide; the same table if they hide none.
     *
     * @param glyphs those within the table
     */
    static GridShape completed(GridShape shape, List<Glyph> glyphs) {
        return new HalfRuled(shape, glyphs).completed();
    }

    private GridShape completed() {
        List<List<Double>> cuts = new ArrayList<>();
        cells.forEach(cell -> cuts.add(List.of()));
        for (List<Integer> stack : stacks()) {
            List<Double> gaps = hiddenColumns(stack);
            stack.forEach(i -> cuts.set(i, gaps));
        }
        List<Double> breaks = new ArrayList<>();
        for (List<Integer> row : singleRows()) {
            breaks.addAll(hiddenRows(row));
        }
        List<Double> gaps = cuts.stream().flatMap(List::stream).distinct().toList();
        if (gaps.isEmpty() && breaks.isEmpty()) {
            return shape;
        }
        Axis columns = Axis.merged(shape.columnEdges(), gaps);
        Axis rows = Axis.merged(shape.rowEdges(), breaks);
        List<CellShape> parts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Box box = shape.box(cells.get(i));
            CellShape moved = new CellShape(
                    rows.nearest(box.y0()),
                    columns.nearest(box.x0()),
                    rows.nearest(box.y1()) - rows.nearest(box.y0()),
                    columns.nearest(box.x1()) - columns.nearest(box.x0()));
            boolean inOneRow = cells.get(i).rowSpan() == 1;
            parts.addAll(parts(moved, inOneRow && lines.get(i).size() > 1, lines.get(i), cuts.get(i), columns));
        }
        parts.sort(Comparator.comparingInt(CellShape::row).thenComparingInt(CellShape::column));
        return new GridShape(columns.toList(), rows.toList(), parts);
    }

    /** Cells of one width below each other. */
    private Iterable<List<Integer>> stacks() {
        Map<List<Integer>, List<Integer>> stacks = new TreeMap<>(
                Comparator.<List<Integer>>comparingInt(key -> key.get(0)).thenComparingInt(key -> key.get(1)));
        for (int i = 0; i < cells.size(); i++) {
            CellShape cell = cells.get(i);
            stacks.computeIfAbsent(List.of(cell.column(), cell.columnSpan()), key -> new ArrayList<>())
                    .add(i);
        }
        return stacks.values();
    }

    /** Where columns of values part that stand side by side in cells below each other. */
    private List<Double> hiddenColumns(List<Integer> stack) {
        List<WordLine> all = stack.stream().flatMap(i -> lines.get(i).stream()).toList();
        List<WordLine> cut = all.stream().filter(TextBlocks::isCut).toList();
        if (cut.size() < FEWEST_LINES || cut.size() * 2 < all.size()) {
            return List.of();
        }
        double em = ColumnGaps.em(cut);
        List<Double> gaps = ColumnGaps.of(cut, em);
        if (gaps.isEmpty()) {
            return List.of();
        }
        AlignedTable table = AlignedTable.of(cut, gaps, em);
        long values = table.rows().stream().mapToLong(AlignedRow::values).sum();
        long texts = table.rows().stream().mapToLong(AlignedRow::texts).sum();
        return values >= FEWEST_LINES && values >= VALUES_BELOW_NAMES * (values + texts)
                ? gaps.stream().map(gap -> drawnEdge(gap, table)).toList()
                : List.of();
    }

    /** The line of another row that parts the same columns as a gap, if there is one. */
    private double drawnEdge(double gap, AlignedTable table) {
        return shape.columnEdges().stream()
                .filter(edge -> Math.abs(edge - gap) < SAME_COLUMNS * table.em())
                .filter(edge -> table.rows().stream()
                        .flatMap(row -> row.pieces().stream())
                        .mapToDouble(
                                piece -> (piece.chunk().x0() + piece.chunk().x1()) / 2)
                        .noneMatch(centre -> centre > Math.min(edge, gap) && centre < Math.max(edge, gap)))
                .min(Comparator.comparingDouble(edge -> Math.abs(edge - gap)))
                .orElse(gap);
    }

    /** The cells that lie in one drawn row alone, row by row. */
    private Iterable<List<Integer>> singleRows() {
        Map<Integer, List<Integer>> rows = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).rowSpan() == 1) {
                rows.computeIfAbsent(cells.get(i).row(), row -> new ArrayList<>())
                        .add(i);
            }
        }
        return rows.values();
    }

    /** Where rows part whose values stand below each other in the cells of one drawn row. */
    private List<Double> hiddenRows(List<Integer> inRow) {
        long tall =
                inRow.stream().filter(i -> lines.get(i).size() >= FEWEST_LINES).count();
        List<Integer> ofValues = inRow.stream()
                .filter(i -> isColumnOfValues(lines.get(i), shape.box(cells.get(i))))
                .flatMap(i ->
                        Collections.nCopies(piecesOf(lines.get(i)), lines.get(i).size()).stream())
                .sorted(Comparator.reverseOrder())
                .toList();
        boolean sure = ofValues.size() > 1 || !ofValues.isEmpty() && ofValues.get(0) >= MANY_LINES;
        if (tall < 2 || !sure) {
            return List.of();
        }
        List<WordLine> all = WordLine.joined(
                inRow.stream().flatMap(i -> lines.get(i).stream()).toList());
        List<Double> gaps = inRow.stream()
                .map(i -> shape.columnEdges().get(cells.get(i).column()))
                .toList();
        AlignedTable table = AlignedTable.of(all, gaps, ColumnGaps.em(all));
        return table.rowBreaks();
    }

    private static int piecesOf(List<WordLine> lines) {
        return lines.stream()
                .mapToInt(line -> Chunk.of(line, ColumnGaps.PIECE_GAP).size())
                .min()
                .orElse(0);
    }

    private static boolean isColumnOfValues(List<WordLine> lines, Box cell) {
        long values = lines.stream()
                .filter(line -> Chunk.of(line, ColumnGaps.PIECE_GAP).stream().allMatch(Chunk::isValue))
                .count();
        return lines.size() >= FEWEST_LINES && values >= VALUES * lines.size() && !isWrapped(lines, cell);
    }

    /** Whether all lines but the last fill their cell: one long number in a narrow column. */
    private static boolean isWrapped(List<WordLine> lines, Box cell) {
        return piecesOf(lines) == 1
                && lines.subList(0, lines.size() - 1).stream()
                        .allMatch(line -> line.box().x1() - line.box().x0() >= WRAPPED_WIDTH * (cell.x1() - cell.x0()));
    }

    /** Cuts a cell at the new edges that its text leaves free; at those that were drawn it is one already. */
    private static List<CellShape> parts(
            CellShape cell, boolean rows, List<WordLine> lines, List<Double> cuts, Axis columns) {
        List<Chunk> pieces = lines.stream()
                .flatMap(line -> Chunk.of(line, ColumnGaps.PIECE_GAP).stream())
                .toList();
        boolean[] columnEdges = new boolean[cell.columnSpan() + 1];
        boolean title = pieces.size() == 1 && spansSeveral(pieces.get(0), cell, columns);
        for (double cut : cuts) {
            int edge = columns.nearest(cut);
            boolean crossed = pieces.stream()
                    .anyMatch(piece -> piece.x0() < columns.edges()[edge] && piece.x1() > columns.edges()[edge]);
            if (edge > cell.column() && edge < cell.column() + cell.columnSpan()) {
                columnEdges[edge - cell.column()] = !crossed && !title;
            }
        }
        boolean[] rowEdges = new boolean[cell.rowSpan() + 1];
        Arrays.fill(rowEdges, rows);
        columnEdges[cell.columnSpan()] = true;
        rowEdges[cell.rowSpan()] = true;
        return parts(cell, columnEdges, rowEdges);
    }

    private static boolean spansSeveral(Chunk piece, CellShape cell, Axis columns) {
        return columns.band(piece.x0()) != columns.band(piece.x1()) && cell.columnSpan() > 1;
    }

    private static List<CellShape> parts(CellShape cell, boolean[] columnEdges, boolean[] rowEdges) {
        List<CellShape> parts = new ArrayList<>();
        int top = 0;
        for (int row = 1; row < rowEdges.length; row++) {
            int left = 0;
            for (int column = 1; rowEdges[row] && column < columnEdges.length; column++) {
                if (columnEdges[column]) {
                    parts.add(new CellShape(cell.row() + top, cell.column() + left, row - top, column - left));
                    left = column;
                }
            }
            top = rowEdges[row] ? row : top;
        }
        return parts;
    }

    static boolean contains(Box box, Glyph glyph) {
        return glyph.centerX() >= box.x0()
                && glyph.centerX() <= box.x1()
                && glyph.centerY() >= box.y0()
                && glyph.centerY() <= box.y1();
    }
}
