package dev.annex.extractor.page.scan;

import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.Rule.Direction;

/**
 * Takes the rules out of a page. Where ink across a rule is no thicker than the rule it goes; where a stroke crosses it, or
 * touches it, the ink stays, and with it the stroke in one piece.
 */
final class RuleEraser {
    /** Ink up to this many times as thick as the rule is the rule. */
    static final double THICKER = 1.6;

    /** How far from its mean position a rule is looked for, in points: it may be bent a little. */
    static final double BENT = 1.5;

    private final CleanScan scan;
    private final byte[] grey;
    private final byte[] ink;

    private RuleEraser(CleanScan scan) {
        this.scan = scan;
        this.grey = copy(scan.grey());
        this.ink = copy(scan.ink());
    }

    private static byte[] copy(GreyImage image) {
        return image.crop(0, 0, image.width(), image.height()).pixels();
    }

    /** The same page with no ink on its rules; they are still named. */
    static CleanScan erased(CleanScan scan) {
        RuleEraser eraser = new RuleEraser(scan);
        scan.rules().forEach(eraser::erase);
        eraser.eraseCrossings();
        int width = scan.grey().width();
        int height = scan.grey().height();
        return new CleanScan(
                new GreyImage(width, height, eraser.grey),
                new GreyImage(width, height, eraser.ink),
                scan.dotsPerInch(),
                scan.rules(),
                scan.turn());
    }

    private void erase(Rule rule) {
        boolean horizontal = rule.direction() == Direction.HORIZONTAL;
        int width = scan.grey().width();
        int depth = horizontal ? scan.grey().height() : width;
        int length = horizontal ? width : scan.grey().height();
        int across = horizontal ? width : 1;
        int along = horizontal ? 1 : width;
        int centre = (int) scan.pixels(rule.position());
        int slack = (int) Math.ceil(scan.pixels(BENT + rule.thickness() / 2));
        int thickest = (int) Math.ceil(scan.pixels(rule.thickness()) * THICKER) + 1;
        int end = Math.min(length, (int) Math.ceil(scan.pixels(rule.end())) + 1);
        for (int i = Math.max(0, (int) scan.pixels(rule.start()) - 1); i < end; i++) {
            int from = Math.max(0, centre - slack);
            int to = Math.min(depth, centre + slack + 1);
            for (int j = from; j < to; j++) {
                if (scan.ink().black(i * along + j * across)
                        && (j == 0 || !scan.ink().black(i * along + (j - 1) * across))) {
                    int run = j;
                    while (run < depth && scan.ink().black(i * along + run * across)) {
                        run++;
                    }
                    if (run - j <= thickest) {
                        whiten(i * along, across, Math.max(0, j - 1), Math.min(depth, run + 1), j, run);
                    }
                    j = run;
                }
            }
        }
    }

    /** Where two rules cross, the ink is thick both ways. */
    private void eraseCrossings() {
        for (Rule across : scan.rules()) {
            for (Rule down : scan.rules()) {
                if (across.direction() == Direction.HORIZONTAL
                        && down.direction() == Direction.VERTICAL
                        && reaches(across, down)
                        && reaches(down, across)) {
                    eraseCrossing(down.position(), across.position(), down.thickness(), across.thickness());
                }
            }
        }
    }

    private static boolean reaches(Rule rule, Rule other) {
        return rule.start() - BENT <= other.position() && other.position() <= rule.end() + BENT;
    }

    private void eraseCrossing(double x, double y, double width, double height) {
        int right = Math.min(scan.grey().width(), (int) Math.ceil(scan.pixels(x + width / 2 + BENT / 2)));
        int bottom = Math.min(scan.grey().height(), (int) Math.ceil(scan.pixels(y + height / 2 + BENT / 2)));
        for (int row = Math.max(0, (int) scan.pixels(y - height / 2 - BENT / 2)); row < bottom; row++) {
            for (int column = Math.max(0, (int) scan.pixels(x - width / 2 - BENT / 2)); column < right; column++) {
                grey[row * scan.grey().width() + column] = (byte) 255;
                ink[row * scan.grey().width() + column] = (byte) 255;
            }
        }
    }

    /** Whitens the ink, and in the grey its soft edges too. */
    private void whiten(int start, int step, int softFrom, int softTo, int from, int to) {
        for (int j = softFrom; j < softTo; j++) {
            grey[start + j * step] = (byte) 255;
        }
        for (int j = from; j < to; j++) {
            ink[start + j * step] = (byte) 255;
        }
    }
}
