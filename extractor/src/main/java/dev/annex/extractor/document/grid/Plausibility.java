package dev.annex.extractor.document.grid;

import dev.annex.extractor.document.grid.AlignedRow.Piece;
import dev.annex.extractor.page.Rule;
import java.util.List;
import java.util.Set;

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

    /** A rule that keeps this share of the height of a word away from its top and bottom runs through it. */
    static final double STRUCK_FROM = 0.35;

    /** Fields of a table that hold text, at least. */
    static final double FILLED = 0.4;

    private Plausibility() {}

    static boolean isTable(AlignedTable table, boolean ruled) {
        List<AlignedRow> full =
                table.rows().stream().filter(row -> row.pieces().size() > 1).toList();
        if (full.size() < (ruled ? FEWEST_RULED_ROWS : FEWEST_ROWS)
                || isContents(full)
                || isSparse(table)
                || full.size() * 2 < table.rows().size()) {
            return false;
        }
        Set<Piece> scales = Scales.of(table);
        long values = full.stream()
                .flatMap(row -> row.pieces().stream())
                .filter(piece -> piece.from() > 0 && piece.chunk().isValue() && !scales.contains(piece))
                .count();
        long texts = full.stream().mapToLong(AlignedRow::texts).sum();
        if (!scales.isEmpty() && values < scales.size()) {
            return false;
        }
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

    private static boolean isSparse(AlignedTable table) {
        long filled = table.rows().stream()
                .flatMap(row -> row.pieces().stream())
                .mapToLong(piece -> piece.to() - piece.from() + 1)
                .sum();
        return filled < FILLED * table.rows().size() * table.columns().bands();
    }

    /** Whether lines run through the middle of text, as those behind the legend of a chart do. */
    static boolean isStruck(List<WordLine> lines, List<Rule> horizontal) {
        return horizontal.stream()
                .anyMatch(rule ->
                        lines.stream().anyMatch(line -> line.words().stream().anyMatch(word -> strikes(rule, word))));
    }

    private static boolean strikes(Rule rule, Word word) {
        double height = word.box().y1() - word.box().y0();
        double middle = (word.box().x0() + word.box().x1()) / 2;
        return rule.start() < middle
                && rule.end() > middle
                && rule.position() > word.box().y0() + STRUCK_FROM * height
                && rule.position() < word.box().y1() - STRUCK_FROM * height;
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
