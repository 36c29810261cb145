package dev.annex.extractor.ocr;

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
    private static final double MOST = 0.75;

    /** The sign is at least and at most this wide, as a part of its height. */
    static final double NARROWEST = 0.4;

    static final double WIDEST = 1.25;

    private final TextInk ink;

    PercentShape(TextInk ink) {
        this.ink = ink;
    }

    /** @param box trimmed to its ink */
    boolean fills(PixelBox box) {
        if (box.height() < 6 || box.width() < NARROWEST * box.height() || box.width() > WIDEST * box.height()) {
            return false;
        }
        int part = (int) Math.round(RING * box.height());
        int top = box.y0() + part;
        int foot = box.y1() - part;
        return isRing(box, box.y0(), top, false)
                && isRing(box, foot, box.y1(), true)
                && !isRing(box, box.y0(), top, true)
                && !isRing(box, foot, box.y1(), false);
    }

    /** Whether rows show a ring at one side of the box; beside it there may be a stroke. */
    private boolean isRing(PixelBox box, int from, int to, boolean right) {
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
                boolean now = ink.isBlack(right ? box.x1() - 1 - i : box.x0() + i, y);
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
}
