package dev.annex.extractor.ocr;

import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.Rule.Direction;
import dev.annex.extractor.page.scan.CleanScan;
import java.util.ArrayList;
import java.util.List;

/** Knows where rules part the page: text on both sides of one belongs to two cells. */
final class RuleCutter {
    /** A rule parts a box if it runs along at least this much of it. */
    private static final double CROSSES = 0.5;

    /** How far from a rule a piece that broke off it may lie, in points: a stamp or a fold displaces it a little. */
    static final double BROKEN = 1.2;

    /** How far beyond the end of a rule a piece of it may lie, in points. */
    private static final double BEYOND = 6;

    private final List<Cut> cuts;
    private final double broken;
    private final double beyond;

    RuleCutter(CleanScan scan) {
        broken = scan.pixels(BROKEN);
        beyond = scan.pixels(BEYOND);
        cuts = scan.rules().stream().map(rule -> Cut.of(scan, rule)).toList();
    }

    /** The parts of a box between the rules that cross it. */
    List<PixelBox> cut(PixelBox box) {
        for (Cut cut : cuts) {
            if (cut.crosses(box)) {
                List<PixelBox> parts = new ArrayList<>();
                cut.sides(box).forEach(side -> parts.addAll(cut(side)));
                return parts;
            }
        }
        return List.of(box);
    }

    /** Whether a rule stands between two boxes. */
    boolean parts(PixelBox one, PixelBox other) {
        return cuts.stream().anyMatch(cut -> cut.isBetween(one, other));
    }

    /** Whether ink lies along a rule, or just beyond its end, and is as thin: no character, but what was not seen as rule. */
    boolean isRestOfRule(PixelBox ink) {
        return cuts.stream().anyMatch(cut -> cut.hasRest(ink, broken, beyond));
    }

    /**
     * A rule in pixels.
     *
     * @param at its centre across its direction
     */
    private record Cut(boolean vertical, int at, int start, int end) {
        static Cut of(CleanScan scan, Rule rule) {
            return new Cut(
                    rule.direction() == Direction.VERTICAL,
                    (int) Math.round(scan.pixels(rule.position())),
                    (int) Math.floor(scan.pixels(rule.start())),
                    (int) Math.ceil(scan.pixels(rule.end())));
        }

        boolean crosses(PixelBox box) {
            return vertical
                    ? at > box.x0() && at < box.x1() && covers(box.y0(), box.y1())
                    : at > box.y0() && at < box.y1() && covers(box.x0(), box.x1());
        }

        private boolean covers(int from, int to) {
            return Math.min(end, to) - Math.max(start, from) >= CROSSES * (to - from);
        }

        List<PixelBox> sides(PixelBox box) {
            return vertical
                    ? List.of(
                            new PixelBox(box.x0(), box.y0(), at, box.y1()),
                            new PixelBox(at, box.y0(), box.x1(), box.y1()))
                    : List.of(
                            new PixelBox(box.x0(), box.y0(), box.x1(), at),
                            new PixelBox(box.x0(), at, box.x1(), box.y1()));
        }

        boolean hasRest(PixelBox ink, double broken, double beyond) {
            double low = vertical ? ink.x0() : ink.y0();
            double high = vertical ? ink.x1() : ink.y1();
            double along = vertical ? ink.centerY() : ink.centerX();
            return low >= at - broken && high <= at + broken && along >= start - beyond && along <= end + beyond;
        }

        boolean isBetween(PixelBox one, PixelBox other) {
            double from = vertical ? one.centerX() : one.centerY();
            double to = vertical ? other.centerX() : other.centerY();
            double middle = vertical ? (one.centerY() + other.centerY()) / 2 : (one.centerX() + other.centerX()) / 2;
            return at > Math.min(from, to) && at < Math.max(from, to) && middle >= start && middle <= end;
        }
    }
}
