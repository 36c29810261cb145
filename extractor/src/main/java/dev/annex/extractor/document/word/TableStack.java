package dev.annex.extractor.document.word;

import dev.annex.extractor.source.Allowance;
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
    private boolean flattened;

    TableStack(Allowance allowance) {
        this.allowance = allowance;
    }

    /** Adds a piece at a level: 0 outside tables, 1 in a table, 2 in a table within a cell. */
    void add(int level, Piece piece) {
        int reached = level;
        while (!allowance.allowsNesting(reached)) {
            flattened = true;
            reached--;
        }
        reach(reached);
        target().add(piece);
    }

    /** Ends the cell to which the last paragraph was added. */
    void endCell(int level) throws UnreadableException {
        if (level > 0 && allowance.allowsNesting(level)) {
            reach(level);
            allowance.takeTableCells(1);
            open.element().endCell();
        }
    }

    /** Ends the row; one whose end was deleted is dropped with what is left in it. */
    void endRow(int level, RowShape shape, boolean deleted) {
        if (level > 0 && allowance.allowsNesting(level)) {
            reach(level);
            open.element().endRow(shape, deleted);
        }
    }

    /**
     * All pieces; what is still open is closed.
     *
     * @param last what comes behind them
     */
    List<Piece> finish(List<Piece> last) {
        reach(0);
        finished.addAll(last);
        return finished;
    }

    /** Whether tables lay deeper than is allowed, so that their paragraphs are in the cell around them. */
    boolean flattened() {
        return flattened;
    }

    private void reach(int level) {
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
        return open.isEmpty() ? finished : open.element().cell;
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
