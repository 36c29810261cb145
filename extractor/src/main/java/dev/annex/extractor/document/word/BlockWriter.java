package dev.annex.extractor.document.word;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Cell;
import dev.annex.extractor.document.Grid;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Picture;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.document.Places;
import dev.annex.extractor.source.Allowance;
import dev.annex.extractor.source.UnreadableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives every piece of a binary Word file its place, and tables their lattice. */
final class BlockWriter {
    private static final int LONGEST_EXCERPT = 40;

    /** The width of a cell about which the file says nothing, in twips; any will do. */
    private static final int UNKNOWN_WIDTH = 1000;

    private final Places places = new Places();
    private final Allowance allowance;
    private final Findings findings;

    BlockWriter(Allowance allowance, Findings findings) {
        this.allowance = allowance;
        this.findings = findings;
    }

    /** Writes what stands outside tables. */
    List<Block> write(List<Piece> pieces) throws UnreadableException {
        return write(pieces, piece -> places.nextParagraph());
    }

    private List<Block> write(List<Piece> pieces, Function<Piece, Place> place) throws UnreadableException {
        List<Block> blocks = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Table table) {
                blocks.addAll(table(table, place));
            } else {
                blocks.add(block(piece, place.apply(piece)));
            }
        }
        return blocks;
    }

    private static Block block(Piece piece, Place place) {
        if (piece instanceof Piece.Line line) {
            return new Paragraph(line.text(), line.kind(), line.style(), place);
        }
        Piece.Image image = (Piece.Image) piece;
        return new Picture(image.name(), image.mediaType(), image.width(), place);
    }

    private List<Block> table(Piece.Table table, Function<Piece, Place> placeOfOther) throws UnreadableException {
        Place.OfTable place = places.nextTable();
        List<List<TableLattice.Slot<List<Piece>>>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            rows.add(slots(table.rows().get(row), edges(table, row), place.table(), row + 1));
        }
        TableLattice<List<Piece>> lattice = TableLattice.of(rows, TableEdges.TOLERANCE);
        if (!allowance.tryTakeTableCells(lattice.size())) {
            findings.error("tableTooLarge", "第 " + place.table() + " 个表格的行列数过多，只按顺序读成段落，请核对或拆分后再读。");
            List<Block> flat = new ArrayList<>();
            for (TableLattice.Placed<List<Piece>> cell : lattice.cells()) {
                flat.addAll(write(cell.content(), placeOfOther));
            }
            return flat;
        }
        List<Cell> cells = new ArrayList<>();
        for (TableLattice.Placed<List<Piece>> cell : lattice.cells()) {
            cell.hidden().forEach(hidden -> reportHidden(hidden, place.table(), cell.row() + 1));
            Place.OfCell inner = Places.cell(place, cell.row(), cell.column());
            cells.add(new Cell(
                    cell.row(),
                    cell.column(),
                    cell.rowSpan(),
                    cell.columnSpan(),
                    write(cell.content(), piece -> inner),
                    inner));
        }
        boolean ruled = table.rows().stream().anyMatch(row -> row.shape().ruled());
        return List.of(new Grid(lattice.rows(), lattice.columns(), cells, ruled, place));
    }

    /** Cells merged to the right become one; what stands in the merged part is not shown by Word. */
    private List<TableLattice.Slot<List<Piece>>> slots(Piece.Row row, int[] edges, int table, int number) {
        List<TableLattice.Slot<List<Piece>>> slots = new ArrayList<>();
        for (int cell = 0; cell < edges.length - 1; cell++) {
            List<Piece> content = cell < row.cells().size() ? row.cells().get(cell) : List.of();
            if (row.shape().merged(cell) && !slots.isEmpty()) {
                reportHidden(content, table, number);
                var first = slots.remove(slots.size() - 1);
                slots.add(new TableLattice.Slot<>(first.left(), edges[cell + 1], first.merge(), first.content()));
            } else {
                slots.add(new TableLattice.Slot<>(edges[cell], edges[cell + 1], merge(row.shape(), cell), content));
            }
        }
        return slots;
    }

    private void reportHidden(List<Piece> content, int table, int row) {
        String hidden = content.stream()
                .filter(Piece.Line.class::isInstance)
                .map(piece -> ((Piece.Line) piece).text().strip())
                .collect(Collectors.joining());
        if (!hidden.isEmpty()) {
            findings.warn(
                    "coveredCell",
                    "第 " + table + " 个表格第 " + row + " 行：被合并单元格遮住的文字“"
                            + hidden.substring(0, Math.min(hidden.length(), LONGEST_EXCERPT)) + "”在 Word 中看不到，没有读入。");
        }
    }

    private static TableLattice.Merge merge(RowShape shape, int cell) {
        return shape.continues(cell) ? TableLattice.Merge.CONTINUE : TableLattice.Merge.RESTART;
    }

    /** The edges of a row; one that says too little takes those of a row with as many cells. */
    private static int[] edges(Piece.Table table, int row) {
        Piece.Row asked = table.rows().get(row);
        int count = asked.cells().size();
        if (asked.shape().count() >= count) {
            return asked.shape().edges();
        }
        return table.rows().stream()
                .filter(other -> other.shape().count() == count)
                .findFirst()
                .map(other -> other.shape().edges())
                .orElseGet(() -> widened(asked.shape().edges(), count));
    }

    private static int[] widened(int[] edges, int count) {
        int[] widened = Arrays.copyOf(edges, count + 1);
        for (int i = edges.length; i <= count; i++) {
            widened[i] = widened[i - 1] + UNKNOWN_WIDTH;
        }
        return widened;
    }
}
