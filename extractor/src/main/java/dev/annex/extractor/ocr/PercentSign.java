package dev.annex.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks for a percent sign at the end of a number or alone in a cell: in small type the recogniser reads it as a digit or a
 * letter, and {@code 100%} becomes 1000.
 */
final class PercentSign {
    /** How sure the shape is where the recogniser reads something else. */
    static final double BY_SHAPE = 0.85;

    /** A character that the recogniser is as sure of as this is no percent sign. */
    private static final double SURE = 0.97;

    /** What may stand before it: the number, read however badly. */
    private static final Pattern MAY_PRECEDE = Pattern.compile("(.*[0-9oOlI])?[0-9oOlI.,·。．/°a-zA-Z\"'|\\s]{0,3}");

    /** The rings and the stroke of the sign, read as what they look like. */
    private static final Pattern IN_PARTS = Pattern.compile("[0oO°\"'.]{1,2}[/.,|]?[0oO°.,]{1,2}");

    private final TextInk ink;
    private final PercentShape shape;

    PercentSign(TextInk ink) {
        this.ink = ink;
        this.shape = new PercentShape(ink);
    }

    /**
     * What a line reads after a look at its end.
     *
     * @param line box around its ink, from which the places of its signs are counted
     */
    List<Sign> read(PixelBox line, List<Sign> signs) {
        String text = signs.stream().map(Sign::text).reduce("", String::concat);
        if (text.endsWith("%") || !MAY_PRECEDE.matcher(text).matches()) {
            return signs;
        }
        return atEnd(line).map(percent -> replaced(line, signs, percent)).orElse(signs);
    }

    private static List<Sign> replaced(PixelBox line, List<Sign> signs, PixelBox percent) {
        double start = percent.x0() - line.x0();
        List<Sign> kept = new ArrayList<>();
        List<Sign> covered = new ArrayList<>();
        for (Sign sign : signs) {
            ((sign.start() + sign.end()) / 2 < start ? kept : covered).add(sign);
        }
        if (!mayBePercent(covered)) {
            return signs;
        }
        kept.add(Reread.as("%", BY_SHAPE, covered, start, line.width()));
        return kept;
    }

    /** Nothing at all, one character that is not certain, or the parts of the sign one by one; two digits are two digits. */
    private static boolean mayBePercent(List<Sign> covered) {
        String text = covered.stream().map(Sign::text).reduce("", String::concat);
        return covered.size() <= 1
                ? covered.stream().allMatch(sign -> sign.recognition().probability() < SURE)
                : IN_PARTS.matcher(text).matches();
    }

    /** The narrowest end of the line, behind a gap, that has the shape; the whole line where it is no more than that. */
    private Optional<PixelBox> atEnd(PixelBox line) {
        int most = (int) Math.ceil(PercentShape.WIDEST * line.height());
        boolean gap = false;
        for (int x = line.x1() - 1; x >= Math.max(line.x0(), line.x1() - most); x--) {
            boolean white = ink.isWhite(new PixelBox(x, line.y0(), x + 1, line.y1()));
            int from = white ? x + 1 : x;
            if (from < line.x1() && (white && !gap || x == line.x0())) {
                PixelBox end = ink.trimmed(new PixelBox(from, line.y0(), line.x1(), line.y1()));
                if (shape.fills(end)) {
                    return Optional.of(end);
                }
            }
            gap = white;
        }
        return Optional.empty();
    }
}
