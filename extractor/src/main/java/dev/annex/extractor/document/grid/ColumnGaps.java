package dev.annex.extractor.document.grid;

import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the columns of aligned text part: vertical strips that hardly any line crosses. Lines of few pieces do not
 * count, since titles and headers of groups span columns.
 */
final class ColumnGaps {
    /** Words further apart than this, in em, may stand in different columns: more than the spaces of most justified text. */
    static final double PIECE_GAP = 0.5;

    /** Least width of a strip between columns, in em, if many lines leave it free, and if few do. */
    static final double NARROW_STRIP = 0.3;

    static final double WIDE_STRIP = 1.0;

    /** So many lines do not leave the same narrow strip free by chance. */
    static final int MANY_LINES = 5;

    /** Share of the lines that may cross a strip: cells that overhang, rows that span. */
    static final double CROSSING_SHARE = 0.1;

    /** A line with fewer pieces than this share of a full one is a title, a group header or a continuation. */
    static final double FULL_SHARE = 0.6;

    private static final double STEP = 0.5;

    private ColumnGaps() {}

    /** Where to part the columns, from left to right: the middles of the strips. */
    static List<Double> of(List<WordLine> lines, double em) {
        List<List<Chunk>> pieces =
                lines.stream().map(line -> Chunk.of(line, PIECE_GAP)).toList();
        int most = pieces.stream()
                .mapToInt(List::size)
                .sorted()
                .skip((long) (pieces.size() * 0.8))
                .findFirst()
                .orElse(0);
        List<List<Chunk>> full = pieces.stream()
                .filter(line -> line.size() >= 2 && line.size() >= FULL_SHARE * most)
                .toList();
        if (full.isEmpty()) {
            return List.of();
        }
        double left = full.stream().mapToDouble(line -> line.get(0).x0()).min().orElseThrow();
        double right = full.stream()
                .mapToDouble(line -> line.get(line.size() - 1).x1())
                .max()
                .orElseThrow();
        int[] ink = ink(full, left, right);
        int allowed = (int) (CROSSING_SHARE * full.size());
        double strip = (full.size() >= MANY_LINES ? NARROW_STRIP : WIDE_STRIP) * em;
        List<Double> gaps = new ArrayList<>();
        int from = -1;
        for (int i = 0; i < ink.length; i++) {
            if (ink[i] <= allowed) {
                from = from < 0 ? i : from;
            } else if (from >= 0) {
                if ((i - from) * STEP >= strip && from > 0) {
                    gaps.add(afterLeaders(lines, left + clearest(ink, from, i) * STEP, left + i * STEP));
                }
                from = -1;
            }
        }
        return gaps;
    }

    /** The dots that lead to a column belong to the one before. */
    private static double afterLeaders(List<WordLine> lines, double gap, double end) {
        double led = lines.stream()
                .flatMap(line -> line.words().stream())
                .filter(word -> word.isLeader() || word.endsInLeader())
                .mapToDouble(word -> word.box().x1())
                .filter(x -> x > gap && x <= end + STEP)
                .max()
                .orElse(gap);
        return led > gap ? (led + end) / 2 : gap;
    }

    /** The middle of the longest part of a strip that the fewest lines cross. */
    private static double clearest(int[] ink, int from, int to) {
        int fewest = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            fewest = Math.min(fewest, ink[i]);
        }
        double best = (from + to) / 2.0;
        int longest = 0;
        int start = -1;
        for (int i = from; i <= to; i++) {
            if (i < to && ink[i] == fewest) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                if (i - start > longest) {
                    longest = i - start;
                    best = (start + i) / 2.0;
                }
                start = -1;
            }
        }
        return best;
    }

    private static int[] ink(List<List<Chunk>> lines, double left, double right) {
        int[] ink = new int[(int) ((right - left) / STEP) + 1];
        for (List<Chunk> line : lines) {
            for (Chunk chunk : line) {
                int from = (int) ((chunk.x0() - left) / STEP);
                int to = Math.min(ink.length - 1, (int) ((chunk.x1() - left) / STEP));
                for (int i = Math.max(0, from); i <= to; i++) {
                    ink[i]++;
                }
            }
        }
        return ink;
    }

    /** Typical size of the letters of lines, in points. */
    static double em(List<WordLine> lines) {
        double[] sizes = lines.stream()
                .flatMap(line -> line.words().stream())
                .mapToDouble(Word::size)
                .sorted()
                .toArray();
        return sizes.length == 0 ? 10 : sizes[sizes.length / 2];
    }

    static Box around(List<WordLine> lines) {
        return new Box(
                lines.stream().mapToDouble(line -> line.box().x0()).min().orElseThrow(),
                lines.stream().mapToDouble(line -> line.box().y0()).min().orElseThrow(),
                lines.stream().mapToDouble(line -> line.box().x1()).max().orElseThrow(),
                lines.stream().mapToDouble(line -> line.box().y1()).max().orElseThrow());
    }
}
