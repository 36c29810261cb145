package dev.annex.extractor.ocr;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells apart what stands alone in a cell and is no more than a stroke: {@code /}, {@code —}, {@code -}, {@code 1}. To the
 * recogniser they look alike, as it sees no neighbour; a slash taken for a one would be a wrong number.
 */
final class LoneStroke {
    /** What recognisers make of a single stroke, and nothing at all. */
    private static final Set<String> CONFUSED = Set.of(
            "", "/", "／", "1", "|", "l", "I", "i", "!", "！", "\\", "7", "J", "j", "丿", "′", "'", "，", ",", "、", "）",
            ")", "(", "（", "-", "—", "一", "_", "－", "–", "~", "ー", "=", ".", "·", "——", "--", "一一", "Y", "t", "V", "丨",
            "L", ":", "r");

    /** A bar is at most this high, as a part of the em. */
    static final double BAR_HEIGHT = 0.3;

    /** A bar is at least this many times as wide as high. */
    static final double BAR_ASPECT = 2.5;

    /** A bar wider than this part of the em is a dash, not a hyphen. */
    static final double DASH = 0.6;

    /** An upright or slanted stroke is at least this high, as a part of the em. */
    static final double STROKE_HEIGHT = 0.45;

    /** A slanted stroke leans by at least this part of its height; common fonts draw slashes at 0.3 to 0.9, italic ones at 0.2. */
    static final double LEAN = 0.22;

    /** Rows of a straight stroke lie this close to one line, as a part of its height; the flag of a one and the bar of a seven do not. */
    static final double STRAIGHT = 0.06;

    /** A stroke is at most this thick, as a part of its height. */
    static final double THICK = 0.3;

    /** How sure the shape is where the recogniser does not even hold it possible. */
    private static final double BY_SHAPE = 0.8;

    private final TextInk ink;

    LoneStroke(TextInk ink) {
        this.ink = ink;
    }

    /**
     * What a line reads after a look at its shape; as it was read where it is more than a stroke.
     *
     * @param em usual size of the text around it, in pixels
     */
    List<Sign> read(PixelBox line, List<Sign> signs, double em) {
        String text = signs.stream().map(Sign::text).reduce("", String::concat).strip();
        if (!CONFUSED.contains(text)) {
            return signs;
        }
        return shape(line, em)
                .map(shape -> List.of(Reread.as(shape, BY_SHAPE, signs, 0, line.width())))
                .orElse(signs);
    }

    private Optional<String> shape(PixelBox line, double em) {
        if (line.height() <= BAR_HEIGHT * em && line.width() >= BAR_ASPECT * line.height()) {
            return bar(line.width() / em);
        }
        if (line.height() < STROKE_HEIGHT * em || line.height() < line.width() / 2.0) {
            return Optional.empty();
        }
        Slant slant = slant(line);
        boolean stroke = slant.deviation() <= STRAIGHT * line.height() && slant.thickness() <= THICK * line.height();
        return stroke && slant.lean() >= LEAN * line.height() ? Optional.of("/") : Optional.empty();
    }

    private static Optional<String> bar(double ems) {
        if (ems < DASH) {
            return Optional.of("-");
        }
        return Optional.of("—".repeat((int) Math.max(1, Math.round(ems))));
    }

    /** A line through the middles of the rows, by least squares. */
    private Slant slant(PixelBox box) {
        double[] middles = new double[box.height()];
        double thickness = 0;
        int rows = 0;
        double sumY = 0;
        double sumX = 0;
        double sumYy = 0;
        double sumXy = 0;
        for (int y = 0; y < box.height(); y++) {
            int first = -1;
            int last = -1;
            for (int x = box.x0(); x < box.x1(); x++) {
                if (ink.isBlack(x, box.y0() + y)) {
                    first = first < 0 ? x : first;
                    last = x;
                }
            }
            middles[y] = first < 0 ? Double.NaN : (first + last) / 2.0;
            if (first >= 0) {
                rows++;
                thickness += last - first + 1;
                sumY += y;
                sumX += middles[y];
                sumYy += (double) y * y;
                sumXy += y * middles[y];
            }
        }
        double spread = rows * sumYy - sumY * sumY;
        double slope = spread == 0 ? 0 : (rows * sumXy - sumY * sumX) / spread;
        double origin = rows == 0 ? 0 : (sumX - slope * sumY) / rows;
        double deviation = 0;
        for (int y = 0; y < middles.length; y++) {
            if (!Double.isNaN(middles[y])) {
                deviation = Math.max(deviation, Math.abs(middles[y] - origin - slope * y));
            }
        }
        return new Slant(-slope * box.height(), deviation, rows == 0 ? 0 : thickness / rows);
    }

    /**
     * @param lean how much farther right the top is than the bottom, in pixels
     * @param deviation of the row that lies farthest from the line, in pixels
     * @param thickness mean of the rows, in pixels
     */
    private record Slant(double lean, double deviation, double thickness) {}
}
