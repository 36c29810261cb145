package dev.annex.extractor.document.grid;

import dev.annex.extractor.page.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Gathers the lines of each cell where borders do not tell: lines below each other at the distance of lines of one text. Where
 * rows stand as close as lines do, only a line that fills its column goes on in the next, and only if one of the two lines has
 * fewer neighbours than the other, or if the row stands between them.
 */
final class TextCells {
    /** Words further apart than this, in em, stand in different cells. */
    static final double CELL_GAP = 0.6;

    /** So many lines on one side of a gap leave it free only where columns part. */
    static final int MANY_PARTED = 3;

    /** Lines of one text stand no further apart than this many times the closest ones. */
    static final double SAME_PITCH = 1.12;

    /** Nor further than this, in em. */
    static final double FURTHEST = 1.9;

    /** Share of the numbers below each other that stand as close as lines do if rows do. */
    static final double TIGHT_SHARE = 0.3;

    /** Lines of one text in a table stand closer than this, in em. */
    static final double LOOSE = 1.5;

    /** Share of the pairs at one distance if there is no other distance. */
    static final double ALONE = 0.8;

    /** A line is full if the longest one beside it is longer by no more than this, in em. */
    static final double FULL = 1.5;

    /** The line of a wrapped text alone has at most this share of the neighbours that the line of the row has. */
    static final double FEWER = 0.5;

    /** A line this many times as far as the nearest one is no rival of it. */
    static final double RIVAL = 1.3;

    /** Characters of upright text stand closer than this, in em. */
    static final double STACKED = 1.25;

    /** Lines stand no closer than this, in em; what stands closer is no line of its own. */
    static final double CLOSEST = 0.9;

    /** A gap of less than this, in em, may stand in a text if other lines run across it. */
    static final double CROSSED_GAP = 1.3;

    /** Lines within this distance, in em, tell whether a gap parts columns. */
    static final double NEIGHBOURS = 6;

    /** A sheet of the largest size printed as tightly as can be read has some 60 rows of 30 cells of one line. */
    static final int MOST_PIECES = 5_000;

    /** No table that can be read is wider; the time to place columns grows with their cube. */
    static final int MOST_COLUMNS = 150;

    private final List<Chunk> chunks;
    private final double em;
    private final DisjointSets sets;

    private TextCells(List<WordLine> lines, double em) {
        this.chunks = chunks(lines, em);
        if (chunks.size() > MOST_PIECES) {
            throw GridLimitException.ofPieces(MOST_PIECES);
        }
        this.em = em;
        this.sets = new DisjointSets(chunks.size());
    }

    private static List<Chunk> chunks(List<WordLine> lines, double em) {
        List<List<Chunk>> parted =
                lines.stream().map(line -> Chunk.apart(line, CELL_GAP)).toList();
        if (parted.stream().anyMatch(line -> line.size() > MOST_COLUMNS)) {
            throw GridLimitException.ofColumns(MOST_COLUMNS);
        }
        List<Chunk> chunks = new ArrayList<>();
        for (List<Chunk> line : parted) {
            Chunk last = line.get(0);
            for (Chunk next : line.subList(1, line.size())) {
                if (isWithinText(last, next, parted, em)) {
                    List<Word> words = new ArrayList<>(last.words());
                    words.addAll(next.words());
                    last = new Chunk(List.copyOf(words));
                } else {
                    chunks.add(last);
                    last = next;
                }
            }
            chunks.add(last);
        }
        return chunks;
    }

    /** Whether the gap between two pieces parts no columns. */
    private static boolean isWithinText(Chunk left, Chunk right, List<List<Chunk>> lines, double em) {
        boolean narrow = right.x0() - left.x1() < CROSSED_GAP * em;
        if (!narrow || (left.isValue() && right.isValue()) || !changesScript(left, right)) {
            return false;
        }
        Strip strip = new Strip(left, right);
        return strip.partedNext(lines, Direction.DOWN) < MANY_PARTED
                && strip.partedNext(lines, Direction.UP) < MANY_PARTED
                && strip.isCrossed(lines, NEIGHBOURS * em);
    }

    private enum Direction {
        UP,
        DOWN
    }

    /** What is free between two pieces of a line, and how other lines go on above and below it. */
    private record Strip(Chunk left, Chunk right) {
        /** Whether more lines near it run across it than have a gap there too. */
        boolean isCrossed(List<List<Chunk>> lines, double within) {
            int sum = 0;
            for (List<Chunk> line : lines) {
                if (Math.abs(line.get(0).centerY() - left.centerY()) <= within && !line.contains(left)) {
                    sum += (crosses(line) ? 1 : 0) - (parts(line) ? 1 : 0);
                }
            }
            return sum > 0;
        }

        /** How many lines have a gap there too before one runs across. */
        int partedNext(List<List<Chunk>> lines, Direction direction) {
            int step = direction == Direction.DOWN ? 1 : -1;
            int parted = 0;
            for (int i = lineOf(lines) + step; i >= 0 && i < lines.size() && !crosses(lines.get(i)); i += step) {
                parted += parts(lines.get(i)) ? 1 : 0;
            }
            return parted;
        }

        private int lineOf(List<List<Chunk>> lines) {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).get(0).centerY()
                                >= left.centerY() - left.box().y1() + left.box().y0()
                        && lines.get(i).contains(left)) {
                    return i;
                }
            }
            return lines.size();
        }

        private boolean crosses(List<Chunk> line) {
            return line.stream().anyMatch(chunk -> chunk.x0() < left.x1() && chunk.x1() > right.x0());
        }

        private boolean parts(List<Chunk> line) {
            double middle = (left.x1() + right.x0()) / 2;
            return line.stream().anyMatch(chunk -> chunk.x1() <= middle && chunk.x1() > left.x0())
                    && line.stream().anyMatch(chunk -> chunk.x0() >= middle && chunk.x0() < right.x1());
        }
    }

    /** Whether a Chinese character stands on one side of a gap only; there typesetters leave room within a text too. */
    private static boolean changesScript(Chunk left, Chunk right) {
        String before = left.words().get(left.words().size() - 1).text();
        String after = right.words().get(0).text();
        return Character.isIdeographic(before.codePointBefore(before.length()))
                != Character.isIdeographic(after.codePointAt(0));
    }

    /** The cells where lines part all rows: whatever stands over each other with no line between is one. */
    static List<TextCell> between(List<Rule> rules, List<WordLine> lines, double em) {
        TextCells cells = new TextCells(lines, em);
        cells.joinWhere((upper, lower) -> overlap(upper, lower) > 0 && !isParted(upper, lower, rules));
        return cells.merged();
    }

    /** The cells by the distances of lines alone. */
    static List<TextCell> of(List<WordLine> lines, double em) {
        TextCells cells = new TextCells(lines, em);
        cells.joinByDistance();
        return cells.merged();
    }

    private void joinWhere(BiPredicate<Chunk, Chunk> same) {
        for (int i = 0; i < chunks.size(); i++) {
            for (int k = i + 1; k < chunks.size(); k++) {
                if (same.test(chunks.get(i), chunks.get(k))) {
                    sets.join(i, k);
                }
            }
        }
    }

    private static boolean isParted(Chunk one, Chunk other, List<Rule> rules) {
        double top = Math.min(one.centerY(), other.centerY());
        double bottom = Math.max(one.centerY(), other.centerY());
        double left = Math.max(one.x0(), other.x0());
        double right = Math.min(one.x1(), other.x1());
        return rules.stream()
                .anyMatch(rule ->
                        rule.position() > top && rule.position() < bottom && rule.start() < right && rule.end() > left);
    }

    /**
     * Two pieces of text, the lower one right below the upper one.
     *
     * @param pitch between their centres, in points
     */
    private record Pair(int upper, int lower, double pitch) {
        boolean isCloserThanRivals(double[] twoClosest) {
            return pitch <= twoClosest[0] && twoClosest[1] >= RIVAL * pitch;
        }
    }

    private void joinByDistance() {
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : pairs()) {
            if (areStacked(pair)) {
                sets.join(pair.upper, pair.lower);
            } else {
                pairs.add(pair);
            }
        }
        if (pairs.isEmpty()) {
            return;
        }
        double close = Math.min(FURTHEST * em, SAME_PITCH * pairs.get(0).pitch);
        List<Pair> near = pairs.stream().filter(pair -> pair.pitch <= close).toList();
        boolean tight = isTight(pairs, near) || areRowsAlone(pairs, near);
        for (Pair pair : near) {
            if (!tight || goesOn(pair, near)) {
                sets.join(pair.upper, pair.lower);
            }
        }
    }

    /** Whether two characters stand right below each other as in text set upright: closer than lines do. */
    private boolean areStacked(Pair pair) {
        String upper = chunks.get(pair.upper).text();
        String lower = chunks.get(pair.lower).text();
        return pair.pitch < STACKED * em && isOneCharacter(upper) && isOneCharacter(lower) && !upper.equals(lower);
    }

    private static boolean isOneCharacter(String text) {
        return text.codePointCount(0, text.length()) == 1 && !Character.isDigit(text.codePointAt(0));
    }

    /** Pieces right below each other, each with no other one as near, the closest first. */
    private List<Pair> pairs() {
        int[] order = IntStream.range(0, chunks.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> chunks.get(i).centerY()))
                .mapToInt(Integer::intValue)
                .toArray();
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; at < order.length; at++) {
            below(at, order, pairs);
        }
        double[][] below = twoClosest(pairs, Pair::upper);
        double[][] above = twoClosest(pairs, Pair::lower);
        return pairs.stream()
                .filter(pair ->
                        pair.isCloserThanRivals(below[pair.upper]) && pair.isCloserThanRivals(above[pair.lower]))
                .sorted(Comparator.comparingDouble(Pair::pitch))
                .toList();
    }

    /** The pitches of the two closest pairs of each piece. */
    private double[][] twoClosest(List<Pair> pairs, ToIntFunction<Pair> piece) {
        double[][] closest = new double[chunks.size()][2];
        for (double[] two : closest) {
            Arrays.fill(two, Double.POSITIVE_INFINITY);
        }
        for (Pair pair : pairs) {
            double[] two = closest[piece.applyAsInt(pair)];
            two[1] = Math.min(two[1], Math.max(two[0], pair.pitch));
            two[0] = Math.min(two[0], pair.pitch);
        }
        return closest;
    }

    /** Adds the pairs of a piece with those below it that no other piece between hides. */
    private void below(int at, int[] order, List<Pair> pairs) {
        Chunk upper = chunks.get(order[at]);
        List<Chunk> met = new ArrayList<>();
        for (int next = at + 1; next < order.length; next++) {
            Chunk lower = chunks.get(order[next]);
            double pitch = lower.centerY() - upper.centerY();
            if (pitch >= 2 * FURTHEST * em) {
                return;
            }
            if (overlap(upper, lower) > 0 && pitch > em / 2) {
                boolean free = met.stream()
                        .noneMatch(chunk -> chunk.centerY() < lower.centerY() - em / 2 && overlap(chunk, lower) > 0);
                if (free && pitch > CLOSEST * em) {
                    pairs.add(new Pair(order[at], order[next], pitch));
                }
                met.add(lower);
            }
        }
    }

    /** Whether nearly all text stands at one distance, and further apart than lines do. */
    private boolean areRowsAlone(List<Pair> pairs, List<Pair> near) {
        return pairs.get(0).pitch > LOOSE * em && near.size() >= ALONE * pairs.size();
    }

    private boolean isTight(List<Pair> pairs, List<Pair> near) {
        long all = pairs.stream().filter(this::areValues).count();
        long close = near.stream().filter(this::areValues).count();
        return close > 0 && close >= TIGHT_SHARE * all;
    }

    private boolean areValues(Pair pair) {
        return chunks.get(pair.upper).isValue() && chunks.get(pair.lower).isValue();
    }

    private boolean goesOn(Pair pair, List<Pair> near) {
        Chunk upper = chunks.get(pair.upper);
        Chunk lower = chunks.get(pair.lower);
        double widest = near.stream()
                .flatMap(other -> List.of(chunks.get(other.upper), chunks.get(other.lower)).stream())
                .filter(chunk -> overlap(chunk, upper) > 0 && Math.abs(chunk.centerY() - upper.centerY()) < 8 * em)
                .mapToDouble(Chunk::width)
                .max()
                .orElse(0);
        boolean full = upper.width() > widest - FULL * em && lower.width() < upper.width() + FULL * em / 2;
        long most = Math.max(beside(upper.centerY()), beside(lower.centerY()));
        long fewest = Math.min(beside(upper.centerY()), beside(lower.centerY()));
        boolean aroundRow = beside((upper.centerY() + lower.centerY()) / 2) > most;
        return full && (fewest <= FEWER * most || aroundRow);
    }

    private long beside(double y) {
        return chunks.stream()
                .filter(chunk -> Math.abs(chunk.centerY() - y) < em / 4)
                .count();
    }

    /** The cells, those whose boxes lie over each other as one. */
    private List<TextCell> merged() {
        Map<Integer, List<Chunk>> byRoot = new TreeMap<>();
        for (int i = 0; i < chunks.size(); i++) {
            byRoot.computeIfAbsent(sets.root(i), root -> new ArrayList<>()).add(chunks.get(i));
        }
        List<TextCell> cells =
                new ArrayList<>(byRoot.values().stream().map(TextCell::of).toList());
        for (int i = 0; i < cells.size(); i++) {
            for (int k = i + 1; k < cells.size(); k++) {
                if (lieOver(cells.get(i), cells.get(k))) {
                    List<Chunk> both = new ArrayList<>(cells.get(i).lines());
                    both.addAll(cells.remove(k).lines());
                    cells.set(i, TextCell.of(both));
                    k = i;
                }
            }
        }
        return cells;
    }

    private static boolean lieOver(TextCell one, TextCell other) {
        double across = Math.min(one.box().x1(), other.box().x1())
                - Math.max(one.box().x0(), other.box().x0());
        double down = Math.min(one.box().y1(), other.box().y1())
                - Math.max(one.box().y0(), other.box().y0());
        double lower = Math.min(one.height(), other.height());
        return across > 0 && down > 0.4 * lower;
    }

    private static double overlap(Chunk one, Chunk other) {
        return Math.min(one.x1(), other.x1()) - Math.max(one.x0(), other.x0());
    }
}
