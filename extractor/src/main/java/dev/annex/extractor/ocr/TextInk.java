package dev.annex.extractor.ocr;

import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.Rule.Direction;
import dev.annex.extractor.page.scan.CleanScan;
import dev.annex.extractor.page.scan.GreyImage;
import java.util.List;

/**
 * The page without its rules. Where a stroke crosses or touches a rule, it stays: only runs across the rule that are no longer
 * than the rule is thick are wiped away.
 *
 * @param grey its pixels, dark ink on white
 * @param ink the same in black and white, without specks
 */
record TextInk(GreyImage grey, GreyImage ink) {
    /** How far a line of pixels may stray from its rule, in points: paper is never quite flat. */
    private static final double STRAY = 0.8;

    /** How much thicker than its rule a run of ink may be to be wiped away, in points. */
    private static final double SWELLING = 0.6;

    private static final int BLACK_BELOW = 128;
    private static final byte WHITE = (byte) 255;

    static TextInk of(CleanScan scan) {
        Wiping wiping = new Wiping(scan.grey(), scan.ink());
        for (Rule rule : scan.rules()) {
            if (rule.thickness() > 0) {
                wiping.wipe(scan, rule);
            }
        }
        return new TextInk(wiping.grey(), wiping.ink());
    }

    boolean isBlack(int x, int y) {
        return ink.at(x, y) < BLACK_BELOW;
    }

    boolean isWhite(PixelBox box) {
        for (int y = box.y0(); y < box.y1(); y++) {
            for (int x = box.x0(); x < box.x1(); x++) {
                if (isBlack(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The same box without the white rows above and below its ink; the box itself where it holds none. */
    PixelBox trimmed(PixelBox box) {
        int y0 = box.y0();
        while (y0 < box.y1() && isWhite(new PixelBox(box.x0(), y0, box.x1(), y0 + 1))) {
            y0++;
        }
        if (y0 == box.y1()) {
            return box;
        }
        int y1 = box.y1();
        while (isWhite(new PixelBox(box.x0(), y1 - 1, box.x1(), y1))) {
            y1--;
        }
        return new PixelBox(box.x0(), y0, box.x1(), y1);
    }

    /** The stretch of inked columns that shares most with the sign, no further than the sign reaches. */
    PixelBox inked(PixelBox line, Sign sign) {
        int low = line.x0() + (int) Math.max(0, Math.min(sign.start(), line.width() - 1));
        int high = Math.min(line.x1(), Math.max(low + 1, line.x0() + (int) Math.ceil(sign.end())));
        PixelBox best = new PixelBox(low, line.y0(), high, line.y1());
        int widest = 0;
        for (int x = low; x < high; x++) {
            int from = x;
            while (x < high && !isWhite(new PixelBox(x, line.y0(), x + 1, line.y1()))) {
                x++;
            }
            if (x - from > widest) {
                widest = x - from;
                best = new PixelBox(from, line.y0(), x, line.y1());
            }
        }
        return trimmed(best);
    }

    /** Parts of characters and whole ones: ink that hangs together. */
    List<Components.Component> components() {
        int width = ink.width();
        return Components.of(width, ink.height(), pixel -> isBlack(pixel % width, pixel / width));
    }

    /** Works on copies. */
    private static final class Wiping {
        private final int width;
        private final int height;
        private final byte[] grey;
        private final byte[] ink;

        Wiping(GreyImage grey, GreyImage ink) {
            this.width = ink.width();
            this.height = ink.height();
            this.grey = copy(grey);
            this.ink = copy(ink);
        }

        private static byte[] copy(GreyImage image) {
            byte[] pixels = new byte[image.width() * image.height()];
            for (int y = 0, i = 0; y < image.height(); y++) {
                for (int x = 0; x < image.width(); x++) {
                    pixels[i++] = (byte) image.at(x, y);
                }
            }
            return pixels;
        }

        GreyImage grey() {
            return new GreyImage(width, height, grey);
        }

        GreyImage ink() {
            return new GreyImage(width, height, ink);
        }

        void wipe(CleanScan scan, Rule rule) {
            boolean across = rule.direction() == Direction.HORIZONTAL;
            int along = across ? width : height;
            int thwart = across ? height : width;
            double half = scan.pixels(rule.thickness() / 2 + STRAY);
            double centre = scan.pixels(rule.position());
            int low = (int) Math.max(0, Math.floor(centre - half));
            int high = (int) Math.min(thwart - 1, Math.ceil(centre + half));
            int start = (int) Math.max(0, Math.floor(scan.pixels(rule.start() - STRAY)));
            int end = (int) Math.min(along, Math.ceil(scan.pixels(rule.end() + STRAY)));
            int longest = (int) Math.ceil(scan.pixels(rule.thickness() + SWELLING));
            int[] step = across ? new int[] {1, width} : new int[] {width, 1};
            for (int at = start; at < end; at++) {
                for (int y = low; y <= high; y++) {
                    if (black(at * step[0] + y * step[1])) {
                        y = wipeRun(at * step[0], step[1], y, thwart, longest);
                    }
                }
            }
        }

        /** Wipes the run of ink through {@code inside}, if it is short enough, and gives its last pixel. */
        private int wipeRun(int base, int step, int inside, int thwart, int longest) {
            int first = inside;
            while (first > 0 && black(base + (first - 1) * step)) {
                first--;
            }
            int last = inside;
            while (last < thwart - 1 && black(base + (last + 1) * step)) {
                last++;
            }
            if (last - first < longest) {
                for (int at = first; at <= last; at++) {
                    ink[base + at * step] = WHITE;
                }
                // The grey fringe beside the run goes with it.
                for (int at = Math.max(0, first - 1); at <= Math.min(thwart - 1, last + 1); at++) {
                    grey[base + at * step] = WHITE;
                }
            }
            return last;
        }

        private boolean black(int pixel) {
            return (ink[pixel] & 0xFF) < BLACK_BELOW;
        }
    }
}
