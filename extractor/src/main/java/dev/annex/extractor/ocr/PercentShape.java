package dev.annex.extractor.ocr;

import dev.annex.extractor.page.scan.GreyImage;

/**
 * Tells {@code %} by its shape: a ring at the upper left, a ring at the lower right, between them a stroke, which small type
 * loses. No digit or letter keeps so clear of the other two corners.
 */
final class PercentShape {
    /** Rows of a ring are looked for in these parts of the height, from the top and from the foot. */
    private static final double RING = 0.4;

    /** A ring reaches over at least this part of the width, and over no more than the other. */
    private static final double RING_WIDTH_LEAST = 0.25;

    static final double RING_WIDTH_MOST = 0.68;

    /** A ring begins this close to its side of the sign, as a part of the width. */
    private static final double SIDE = 0.25;

    /** The part of the rows that must look like a ring. */
    private static final double MOST = 0.65;

    /** The sign is at least and at most this wide, as a part of its height. */
    static final double NARROWEST = 0.4;

    static final double WIDEST = 1.25;

    /** Ink is at least this part as dark as the darkest pixel of the sign: faint rings come apart in what a page counts as ink. */
    private static final double INK = 0.4;

    private final GreyImage grey;

    PercentShape(TextInk ink) {
        this.grey = ink.grey();
    }

    /** @param around the sign and no other ink */
    boolean fills(PixelBox around) {
        Dark dark = Dark.in(grey, around);
        PixelBox box = dark.box();
        if (box.height() < 6 || box.width() < NARROWEST * box.height() || box.width() > WIDEST * box.height()) {
            return false;
        }
        int part = (int) Math.round(RING * box.height());
        int top = box.y0() + part;
        int foot = box.y1() - part;
        return isRing(dark, box.y0(), top, false)
                && isRing(dark, foot, box.y1(), true)
                && !isRing(dark, box.y0(), top, true)
                && !isRing(dark, foot, box.y1(), false);
    }

    /** Whether rows show a ring at one side of the box; beside it there may be a stroke. */
    private boolean isRing(Dark dark, int from, int to, boolean right) {
        PixelBox box = dark.box();
        int good = 0;
        int hollow = 0;
        for (int y = from; y < to; y++) {
            int nearest = -1;
            int farthest = -1;
            int runs = 0;
            boolean black = false;
            // Beyond the middle begins what belongs to the stroke.
            int reach = (int) Math.ceil(RING_WIDTH_MOST * box.width());
            for (int i = 0; i < reach; i++) {
                boolean now = dark.at(right ? box.x1() - 1 - i : box.x0() + i, y);
                if (now) {
                    nearest = nearest < 0 ? i : nearest;
                    farthest = i;
                    runs += black ? 0 : 1;
                }
                black = now;
            }
            boolean ends = !black || runs > 1;
            boolean wide = farthest - nearest + 1 >= RING_WIDTH_LEAST * box.width();
            if (nearest >= 0 && nearest <= SIDE * box.width() && ends && wide) {
                good++;
                hollow += runs > 1 ? 1 : 0;
            }
        }
        return good >= MOST * (to - from) && hollow > 0;
    }

    /**
     * The dark pixels of a part of an image.
     *
     * @param box around them
     * @param lightest of them, from 0, black, to 255
     */
    private record Dark(GreyImage grey, PixelBox box, int lightest) {
        static Dark in(GreyImage grey, PixelBox around) {
            int darkest = 255;
            for (int y = around.y0(); y < around.y1(); y++) {
                for (int x = around.x0(); x < around.x1(); x++) {
                    darkest = Math.min(darkest, grey.at(x, y));
                }
            }
            int lightest = (int) (255 - INK * (255 - darkest));
            int x0 = around.x1() - 1;
            int y0 = around.y1() - 1;
            int x1 = around.x0() + 1;
            int y1 = around.y0() + 1;
            for (int y = around.y0(); y < around.y1(); y++) {
                for (int x = around.x0(); x < around.x1(); x++) {
                    if (grey.at(x, y) <= lightest) {
                        x0 = Math.min(x0, x);
                        y0 = Math.min(y0, y);
                        x1 = Math.max(x1, x + 1);
                        y1 = Math.max(y1, y + 1);
                    }
                }
            }
            return new Dark(grey, new PixelBox(x0, y0, x1, y1), lightest);
        }

        boolean at(int x, int y) {
            return grey.at(x, y) <= lightest;
        }
    }
}
