package dev.annex.extractor.document.grid;

import dev.annex.extractor.page.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of text cut at the columns of its table.
 *
 * @param pieces from left to right, no two in one column
 */
record AlignedRow(WordLine line, List<Piece> pieces) {
    /** A piece covers a column if it reaches into it this far, in em; less is the overhang of a long text. */
    private static final double REACH = 0.8;

    /**
     * Text in one column or over several.
     *
     * @param from first column
     * @param to last column
     */
    record Piece(Chunk chunk, int from, int to) {
        boolean spans() {
            return to > from;
        }
    }

    static AlignedRow of(WordLine line, Axis columns, double em) {
        List<Piece> pieces = new ArrayList<>();
        for (Chunk chunk : Chunk.of(line, ColumnGaps.PIECE_GAP)) {
            for (Chunk part : parted(chunk, columns, em)) {
                add(pieces, piece(part, columns, em));
            }
        }
        return new AlignedRow(line, List.copyOf(pieces));
    }

    /** Cuts a chunk between words that stand on different sides of a gap with room for it. */
    private static List<Chunk> parted(Chunk chunk, Axis columns, double em) {
        List<Chunk> parts = new ArrayList<>();
        List<Word> words = chunk.words();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size()
                    || new Chunk(words.subList(0, i)).isValue()
                            && new Chunk(words.subList(i, words.size())).isValue()
                            && column(words.get(i - 1), columns) != column(words.get(i), columns)) {
                parts.add(new Chunk(words.subList(from, i)));
                from = i;
            }
        }
        return parts;
    }

    private static int column(Word word, Axis columns) {
        return columns.band((word.box().x0() + word.box().x1()) / 2);
    }

    private static Piece piece(Chunk chunk, Axis columns, double em) {
        int from = columns.band(chunk.x0());
        int to = columns.band(chunk.x1());
        int centre = columns.band((chunk.x0() + chunk.x1()) / 2);
        while (from < centre && columns.edges()[from + 1] - chunk.x0() < REACH * em) {
            from++;
        }
        while (to > centre && chunk.x1() - columns.edges()[to] < REACH * em) {
            to--;
        }
        return new Piece(chunk, from, to);
    }

    private static void add(List<Piece> pieces, Piece piece) {
        if (pieces.isEmpty() || pieces.get(pieces.size() - 1).to() < piece.from()) {
            pieces.add(piece);
            return;
        }
        Piece last = pieces.get(pieces.size() - 1);
        if (last.spans() && last.from() <= piece.from() - 1) {
            pieces.set(pieces.size() - 1, new Piece(last.chunk(), last.from(), piece.from() - 1));
            pieces.add(piece);
        } else if (piece.to() > last.to()) {
            pieces.add(new Piece(piece.chunk(), last.to() + 1, piece.to()));
        } else {
            List<Word> words = new ArrayList<>(last.chunk().words());
            words.addAll(piece.chunk().words());
            pieces.set(
                    pieces.size() - 1,
                    new Piece(new Chunk(List.copyOf(words)), last.from(), Math.max(last.to(), piece.to())));
        }
    }

    /**
     * The same row, each piece over the columns that a rule under it covers.
     *
     * @param middles of the text of each column
     */
    AlignedRow spanning(List<Rule> under, double[] middles) {
        List<Piece> spanning = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int least = i == 0 ? 0 : spanning.get(i - 1).to() + 1;
            int most = i + 1 == pieces.size()
                    ? middles.length - 1
                    : pieces.get(i + 1).from() - 1;
            double centre = (piece.chunk().x0() + piece.chunk().x1()) / 2;
            int from = piece.from();
            int to = piece.to();
            for (Rule rule : under) {
                if (rule.start() <= centre && rule.end() >= centre) {
                    while (from > least && isCovered(middles[from - 1], rule)) {
                        from--;
                    }
                    while (to < most && isCovered(middles[to + 1], rule)) {
                        to++;
                    }
                }
            }
            spanning.add(new Piece(piece.chunk(), Math.max(least, from), Math.max(to, Math.max(least, from))));
        }
        return new AlignedRow(line, List.copyOf(spanning));
    }

    private static boolean isCovered(double middle, Rule rule) {
        return rule.start() <= middle && rule.end() >= middle;
    }

    /** Number of values in columns other than the first. */
    long values() {
        return pieces.stream()
                .filter(piece -> piece.from() > 0 && piece.chunk().isValue())
                .count();
    }

    long texts() {
        return pieces.stream()
                .filter(piece -> piece.from() > 0 && !piece.chunk().isValue())
                .count();
    }

    boolean hasFirst() {
        return !pieces.isEmpty() && pieces.get(0).from() == 0;
    }

    boolean onlyFirst() {
        return pieces.size() == 1 && hasFirst();
    }

    boolean spans() {
        return pieces.stream().anyMatch(piece -> piece.from() > 0 && piece.spans());
    }

    double centerY() {
        return (line.box().y0() + line.box().y1()) / 2;
    }
}
