package dev.annex.extractor.document.grid;

import dev.annex.extractor.page.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts the lines of a page set in columns of prose, so that a table in one column is not read together with the prose
 * beside it. A gutter is a vertical strip that many lines in a row leave free, with prose on both sides; rules across it
 * tell a table of texts.
 */
final class TextColumns {
    /** Half the width of a gutter, in em. */
    static final double HALF_GUTTER = 0.4;

    /** A gutter stands within this share of the width of the text, from either side. */
    static final double EDGE_SHARE = 0.2;

    /** Lines of prose on each side that make columns of a page. */
    static final int PROSE_LINES = 4;

    /** A line of prose has at least so many words, and fills its column by this share. */
    static final int PROSE_WORDS = 4;

    static final double PROSE_WIDTH = 0.75;

    /** Columns within columns. */
    static final int DEPTH = 3;

    private static final int CANDIDATES = 60;

    private TextColumns() {}

    /** Lines that are read one after the other: one list for each column, and for what stands across columns. */
    static List<List<WordLine>> of(List<WordLine> lines, List<Rule> horizontal, double em) {
        return of(lines, horizontal, em, DEPTH);
    }

    private static List<List<WordLine>> of(List<WordLine> lines, List<Rule> horizontal, double em, int depth) {
        if (depth == 0 || lines.size() < PROSE_LINES) {
            return List.of(lines);
        }
        double left = lines.stream().mapToDouble(line -> line.box().x0()).min().orElseThrow();
        double right = lines.stream().mapToDouble(line -> line.box().x1()).max().orElseThrow();
        Gutter best = null;
        for (int i = 0; i <= CANDIDATES; i++) {
            double x = left + (right - left) * (EDGE_SHARE + (1 - 2 * EDGE_SHARE) * i / CANDIDATES);
            for (Gutter gutter : gutters(lines, x, em)) {
                if ((best == null || gutter.prose > best.prose) && !isCrossed(gutter, lines, horizontal)) {
                    best = gutter;
                }
            }
        }
        if (best == null) {
            return List.of(lines);
        }
        List<List<WordLine>> parts = new ArrayList<>();
        parts.addAll(of(lines.subList(0, best.from), horizontal, em, depth - 1));
        parts.addAll(of(best.side(lines, true), horizontal, em, depth - 1));
        parts.addAll(of(best.side(lines, false), horizontal, em, depth - 1));
        parts.addAll(of(lines.subList(best.to, lines.size()), horizontal, em, depth - 1));
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    private static List<Gutter> gutters(List<WordLine> lines, double x, double em) {
        List<Gutter> gutters = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || crosses(lines.get(i), x, HALF_GUTTER * em)) {
                if (i - from >= PROSE_LINES) {
                    Gutter gutter = new Gutter(x, from, i, 0);
                    int prose = Math.min(prose(gutter.side(lines, true)), prose(gutter.side(lines, false)));
                    if (prose >= PROSE_LINES) {
                        gutters.add(new Gutter(x, from, i, prose));
                    }
                }
                from = i + 1;
            }
        }
        return gutters;
    }

    private static boolean crosses(WordLine line, double x, double half) {
        return line.words().stream()
                .anyMatch(word -> word.box().x0() < x + half && word.box().x1() > x - half);
    }

    private static int prose(List<WordLine> side) {
        double left = side.stream().mapToDouble(line -> line.box().x0()).min().orElse(0);
        double right = side.stream().mapToDouble(line -> line.box().x1()).max().orElse(0);
        return (int) side.stream()
                .filter(line -> line.words().size() >= PROSE_WORDS
                        && line.box().x1() - line.box().x0() >= PROSE_WIDTH * (right - left)
                        && !TextBlocks.isCut(line))
                .count();
    }

    private static boolean isCrossed(Gutter gutter, List<WordLine> lines, List<Rule> horizontal) {
        double top = lines.get(gutter.from).box().y1();
        double bottom = lines.get(gutter.to - 1).box().y0();
        return horizontal.stream()
                .anyMatch(rule -> rule.position() > top
                        && rule.position() < bottom
                        && rule.start() < gutter.x
                        && rule.end() > gutter.x);
    }

    private record Gutter(double x, int from, int to, int prose) {
        List<WordLine> side(List<WordLine> lines, boolean left) {
            List<WordLine> side = new ArrayList<>();
            for (WordLine line : lines.subList(from, to)) {
                List<Word> words = line.words().stream()
                        .filter(word -> word.box().x1() <= x == left)
                        .toList();
                if (!words.isEmpty()) {
                    side.add(new WordLine(words));
                }
            }
            return side;
        }
    }
}
