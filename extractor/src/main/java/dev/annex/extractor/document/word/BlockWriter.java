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
import java.util.List;

/** Gives every piece of a binary Word file its place, and tables their lattice. */
final class BlockWriter {
    /**
     * Edges that are no further apart are one, in twips: half the width of the smallest character that anybody prints (5 points),
     * and more than the few twips by which rows differ after a column was dragged.
     */
    static final int EDGE_TOLERANCE = 50;

    /** The width of a cell about which the file says nothing, in twips; any will do. */
    private static final int UNKNOWN_WIDTH = 1000;

    private final Places places = new Places();
    private final Allowance allowance;

    BlockWriter(Allowance allowance) {
        this.allowance = allowance;
    }

    /** Writes what stands outside tables. */
    List<Block> write(List<Piece> pieces) throws UnreadableException {
        List<Block> blocks = new ArrayList<>();
        for (Piece piece : pieces) {
            blocks.add(piece instanceof Piece.Table table ? grid(table) : block(piece, places.nextParagraph()));
        }
        return blocks;
    }

    private List<Block> write(List<Piece> pieces, Place.OfCell place) throws UnreadableException {
        List<Block> blocks = new ArrayList<>();
        for (Piece piece : pieces) {
            blocks.add(piece instanceof Piece.Table table ? grid(table) : block(piece, place));
        }
        return blocks;
    }

    private static Block block(Piece piece, Place place) {
        if (piece instanceof Piece.Line line) {
            return new Paragraph(line.text(), line.kind(), line.style(), place);
        }
        Piece.Image image = (Piece.Image) piece;
        return new Picture(image.name(), image.mediaType(), place);
    }

    private Grid grid(Piece.Table table) throws UnreadableException {
        Place.OfTable place = places.nextTable();
        List<List<TableLattice.Slot<List<Piece>>>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            rows.add(slots(table.rows().get(row), edges(table, row)));
        }
        TableLattice<List<Piece>> lattice = TableLattice.of(rows, EDGE_TOLERANCE);
        allowance.takeTableCells(lattice.size());
        List<Cell> cells = new ArrayList<>();
        for (TableLattice.Placed<List<Piece>> cell : lattice.cells()) {
            Place.OfCell inner = Places.cell(place, cell.row(), cell.column());
            cells.add(new Cell(
                    cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), write(cell.content(), inner), inner));
        }
        boolean ruled = table.rows().stream().anyMatch(row -> row.shape().ruled());
        return new Grid(lattice.rows(), lattice.columns(), cells, ruled, place);
    }

    /** Cells merged to the right become one; content that stands in the merged part is kept. */
    private static List<TableLattice.Slot<List<Piece>>> slots(Piece.Row row, int[] edges) {
        List<TableLattice.Slot<List<Piece>>> slots = new ArrayList<>();
        for (int cell = 0; cell < edges.length - 1; cell++) {
            List<Piece> content = cell < row.cells().size() ? row.cells().get(cell) : List.of();
            if (row.shape().merged(cell) && !slots.isEmpty()) {
                var first = slots.remove(slots.size() - 1);
                slots.add(new TableLattice.Slot<>(
                        first.left(), edges[cell + 1], first.merge(), joined(first.content(), content)));
            } else {
                slots.add(new TableLattice.Slot<>(edges[cell], edges[cell + 1], merge(row.shape(), cell), content));
            }
        }
        return slots;
    }

    private static TableLattice.Merge merge(RowShape shape, int cell) {
        return shape.continues(cell) ? TableLattice.Merge.CONTINUE : TableLattice.Merge.RESTART;
    }

    private static List<Piece> joined(List<Piece> first, List<Piece> merged) {
        List<Piece> all = new ArrayList<>(first);
        merged.stream()
                .filter(piece -> !(piece instanceof Piece.Line line) || !line.isBlank())
                .forEach(all::add);
        return all;
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
        int[] widened = java.util.Arrays.copyOf(edges, count + 1);
        for (int i = edges.length; i <= count; i++) {
            widened[i] = widened[i - 1] + UNKNOWN_WIDTH;
        }
        return widened;
    }
}
