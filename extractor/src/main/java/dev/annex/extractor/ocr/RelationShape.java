package dev.annex.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells {@code = ═ ≥ ≧ ≤ ≦} by their shape: an angle or none, over one bar or two. Judged on shades of grey, as in small type
 * the gap between two bars is no more than a lighter row.
 */
final class RelationShape {
    /** A row belongs to a bar if it is at least this part as dark as the darkest one. */
    static final double BAR = 0.5;

    /** A bar is at least this dark on average: 1 would be black from end to end. */
    private static final double DARK = 0.2;

    /** Between two bars the page is lighter than this part of the lighter bar. */
    static final double GAP = 0.75;

    /** Bars of a sign with an angle lie below this part of its height. */
    private static final double FOOT = 0.55;

    /** The point of an angle lies this part of the width beyond its ends, on average over a third of its rows. */
    static final double POINT = 0.2;

    /** A row of an angle reaches over no more than this part of the width. */
    private static final double ARM = 0.65;

    /** The part of the rows of an angle that must look like one: noise may spoil a few. */
    private static final double MOST = 0.8;

    /** Lighter than this is paper. */
    private static final double INK = 0.3;

    /** The double line that forms print for "equal to" is at least this wide, as a part of the em. */
    static final double DOUBLE_LINE_WIDTH = 0.85;

    /** It is no higher than this part of its width; an equals sign is higher than a third of its width. */
    private static final double DOUBLE_LINE_HEIGHT = 0.28;

    /** Bars of an equals sign are as long as each other but for this part; those of the ideograph for two are not. */
    private static final double ALIKE = 0.85;

    /** Nothing is darker than this part of the bars in some row between them, unless they all but touch. */
    private static final double EMPTY = 0.35;

    /** Bars whose middles are no farther apart than this part of their length all but touch. */
    private static final double NARROW_GAP = 0.15;

    /** A row between bars is looked at in so many parts, so that a stroke through it is not lost in the mean. */
    private static final int PARTS = 10;

    private final TextInk ink;

    RelationShape(TextInk ink) {
        this.ink = ink;
    }

    /**
     * The relation that fills a box; none where it holds something else.
     *
     * @param box trimmed to its ink
     * @param em size of the type, in pixels
     */
    Optional<String> of(PixelBox box, double em) {
        double[] rows = darkness(box);
        List<Bar> bars = bars(rows);
        if (bars.isEmpty() || bars.size() > 2) {
            return Optional.empty();
        }
        boolean two = bars.size() == 2;
        int body = bars.get(0).from();
        if (two && body <= Math.max(1, rows.length / 8)) {
            if (box.width() <= box.height() || !areAlike(box, bars.get(0), bars.get(1))) {
                return Optional.empty();
            }
            boolean line = box.width() >= DOUBLE_LINE_WIDTH * em && box.height() <= DOUBLE_LINE_HEIGHT * box.width();
            return Optional.of(line ? "═" : "=");
        }
        if (body < FOOT * rows.length || body < 3) {
            return Optional.empty();
        }
        double point = point(box, body);
        if (point >= POINT) {
            return Optional.of(two ? "≧" : "≥");
        }
        return point <= -POINT ? Optional.of(two ? "≦" : "≤") : Optional.empty();
    }

    private double darkness(int x, int y) {
        return 1 - ink.grey().at(x, y) / 255.0;
    }

    /**
     * How dark each row is on average over the lightest third of its width: a bar is dark all along, an arm of an angle is not.
     * The ends are left out, as slanted bars end there early.
     */
    private double[] darkness(PixelBox box) {
        int end = box.width() / 8;
        double[] rows = new double[box.height()];
        for (int y = 0; y < rows.length; y++) {
            rows[y] = 1;
            for (int third = 0; third < 3; third++) {
                int from = box.x0() + end + third * (box.width() - 2 * end) / 3;
                int to = box.x0() + end + (third + 1) * (box.width() - 2 * end) / 3;
                rows[y] = Math.min(rows[y], mean(from, to, box.y0() + y));
            }
        }
        return rows;
    }

    private static List<Bar> bars(double[] rows) {
        double darkest = 0;
        for (double row : rows) {
            darkest = Math.max(darkest, row);
        }
        List<Bar> bars = new ArrayList<>();
        if (darkest < DARK) {
            return bars;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int y = 0; y < rows.length; y++) {
            boolean peak = rows[y] >= BAR * darkest
                    && (y == 0 || rows[y] >= rows[y - 1])
                    && (y + 1 == rows.length || rows[y] > rows[y + 1]);
            least = Math.min(least, rows[y]);
            if (peak) {
                Bar bar = new Bar(first(rows, y, BAR * darkest), y, rows[y]);
                Bar last = bars.isEmpty() ? null : bars.get(bars.size() - 1);
                if (last == null || least < GAP * Math.min(last.peak(), bar.peak())) {
                    bars.add(bar);
                } else if (bar.peak() > last.peak()) {
                    bars.set(bars.size() - 1, new Bar(last.from(), y, bar.peak()));
                }
                least = rows[y];
            }
        }
        return bars;
    }

    private static int first(double[] rows, int peak, double dark) {
        int first = peak;
        while (first > 0 && rows[first - 1] >= dark) {
            first--;
        }
        return first;
    }

    /** How far the middle of the first rows points to the right, as a part of the width; 0 where they are no angle. */
    private double point(PixelBox box, int height) {
        double[] sums = new double[3];
        int[] counts = new int[3];
        int narrow = 0;
        int inked = 0;
        for (int y = 0; y < height; y++) {
            double weight = 0;
            double moment = 0;
            int first = -1;
            int last = -1;
            for (int x = box.x0(); x < box.x1(); x++) {
                double dark = darkness(x, box.y0() + y);
                if (dark >= INK) {
                    first = first < 0 ? x : first;
                    last = x;
                    weight += dark;
                    moment += dark * (x + 0.5 - box.x0());
                }
            }
            if (first >= 0) {
                inked++;
                narrow += last - first + 1 <= ARM * box.width() ? 1 : 0;
                int third = Math.min(2, 3 * y / height);
                sums[third] += moment / weight / box.width();
                counts[third]++;
            }
        }
        if (narrow < MOST * inked || counts[0] == 0 || counts[1] == 0 || counts[2] == 0) {
            return 0;
        }
        double middle = sums[1] / counts[1];
        double fromTop = middle - sums[0] / counts[0];
        double fromBottom = middle - sums[2] / counts[2];
        return Math.signum(fromTop) == Math.signum(fromBottom)
                ? Math.signum(fromTop) * Math.min(Math.abs(fromTop), Math.abs(fromBottom))
                : 0;
    }

    /** Whether two bars are equally long, and nothing is between them that would make them another sign. */
    private boolean areAlike(PixelBox box, Bar upper, Bar lower) {
        double above = length(box, upper);
        double below = length(box, lower);
        if (Math.min(above, below) < ALIKE * Math.max(above, below)) {
            return false;
        }
        double lightest = 1;
        for (int y = upper.at() + 1; y < lower.at(); y++) {
            double darkest = 0;
            for (int part = 0; part < PARTS; part++) {
                darkest = Math.max(
                        darkest,
                        mean(
                                box.x0() + part * box.width() / PARTS,
                                box.x0() + (part + 1) * box.width() / PARTS,
                                box.y0() + y));
            }
            lightest = Math.min(lightest, darkest);
        }
        boolean apart = lower.at() - upper.at() > NARROW_GAP * box.width();
        return lightest <= (apart ? EMPTY : GAP) * Math.min(upper.peak(), lower.peak());
    }

    /** From the first dark pixel of a bar to its last. */
    private double length(PixelBox box, Bar bar) {
        int first = -1;
        int last = -2;
        for (int x = box.x0(); x < box.x1(); x++) {
            if (darkness(x, box.y0() + bar.at()) >= BAR * bar.peak()) {
                first = first < 0 ? x : first;
                last = x;
            }
        }
        return last - first + 1;
    }

    private double mean(int from, int to, int y) {
        double sum = 0;
        for (int x = from; x < to; x++) {
            sum += darkness(x, y);
        }
        return sum / Math.max(1, to - from);
    }

    /**
     * @param from its first row
     * @param at its darkest row
     */
    private record Bar(int from, int at, double peak) {}
}
