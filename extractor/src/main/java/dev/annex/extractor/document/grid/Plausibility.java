package dev.annex.extractor.document.grid;

import dev.annex.extractor.document.grid.AlignedRow.Piece;
import java.util.List;

/** Judges whether aligned text is a table rather than prose in columns, a list or a table of contents. */
final class Plausibility {
    /** Fewer rows are aligned by chance. */
    static final int FEWEST_ROWS = 3;

    /** With lines above and below, fewer do. */
    static final int FEWEST_RULED_ROWS = 2;

    /** Share of values in the columns after the first from which a block is a table without further signs. */
    static final double VALUES = 0.4;

    /** Mean number of words in a piece above which columns hold prose. */
    static final double WORDS_OF_PROSE = 5;

    private Plausibility() {}

    static boolean isTable(AlignedTable table, boolean ruled) {
        List<AlignedRow> full =
                table.rows().stream().filter(row -> row.pieces().size() > 1).toList();
        if (full.size() < (ruled ? FEWEST_RULED_ROWS : FEWEST_ROWS)
                || isContents(full)
                || full.size() * 2 < table.rows().size()) {
            return false;
        }
        long values = full.stream().mapToLong(AlignedRow::values).sum();
        long texts = full.stream().mapToLong(AlignedRow::texts).sum();
        double valueShare = (double) values / Math.max(1, values + texts);
        double words = full.stream()
                .flatMap(row -> row.pieces().stream())
                .mapToInt(piece -> piece.chunk().words().size())
                .average()
                .orElse(0);
        boolean brief = words <= WORDS_OF_PROSE;
        if (valueShare >= VALUES) {
            return true;
        }
        return brief && (ruled || table.columns().bands() >= 3 && full.size() > FEWEST_ROWS);
    }

    /** Titles with a page number at the end, which never falls. */
    private static boolean isContents(List<AlignedRow> rows) {
        int last = 0;
        int numbered = 0;
        boolean rising = true;
        for (AlignedRow row : rows) {
            Piece end = row.pieces().get(row.pieces().size() - 1);
            String text = end.chunk().text();
            if (row.pieces().size() <= 3 && text.matches("\\d{1,3}")) {
                int number = Integer.parseInt(text);
                rising &= number >= last;
                last = number;
                numbered++;
            }
        }
        boolean led = rows.stream()
                        .filter(row -> row.line().words().stream()
                                .anyMatch(word -> word.text().matches("[.…·]{4,}.*|.*[.…·]{4,}")))
                        .count()
                > rows.size() / 2;
        return rising && numbered > 0.7 * rows.size() && (led || last > rows.size() && numbered > 4);
    }
}
