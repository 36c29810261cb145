package dev.annex.extractor.document.word;

import dev.annex.extractor.source.UnreadableException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Builds tables within tables out of a flat run of paragraphs, each of which knows its level and what it ends. */
final class TableStack {
    private final Allowance allowance;
    private final List<Piece> finished = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    TableStack(Allowance allowance) {
        this.allowance = allowance;
    }

    /** Adds a piece at a level: 0 outside tables, 1 in a table, 2 in a table within a cell. */
    void add(int level, Piece piece) throws UnreadableException {
        reach(level);
        target().add(piece);
    }

    /** Ends the cell to which the last paragraph was added. */
    void endCell(int level) throws UnreadableException {
        reach(level);
        if (!open.isEmpty()) {
            allowance.takeCell();
            open.peek().endCell();
        }
    }

    /** Ends the row; one whose end was deleted is dropped with what is left in it. */
    void endRow(int level, RowShape shape, boolean deleted) throws UnreadableException {
        reach(Math.max(1, level));
        open.peek().endRow(shape, deleted);
    }

    /** All pieces; what is still open is closed. */
    List<Piece> finish() throws UnreadableException {
        reach(0);
        return finished;
    }

    private void reach(int level) throws UnreadableException {
        allowance.checkDepth(level);
        while (open.size() > level) {
            Open closed = open.pop();
            closed.endRow(RowShape.unknown(), false);
            if (!closed.rows.isEmpty()) {
                target().add(new Piece.Table(closed.rows));
            }
        }
        while (open.size() < level) {
            open.push(new Open());
        }
    }

    private List<Piece> target() {
        return open.isEmpty() ? finished : open.peek().cell;
    }

    private static final class Open {
        private final List<Piece.Row> rows = new ArrayList<>();
        private List<List<Piece>> cells = new ArrayList<>();
        private List<Piece> cell = new ArrayList<>();

        void endCell() {
            cells.add(cell);
            cell = new ArrayList<>();
        }

        void endRow(RowShape shape, boolean deleted) {
            if (!cell.isEmpty()) {
                endCell();
            }
            if (!cells.isEmpty() && !deleted) {
                rows.add(new Piece.Row(cells, shape));
            }
            cells = new ArrayList<>();
        }
    }
}
