package dev.annex.extractor.page.scan;

import java.util.Arrays;

/**
 * Takes away the holes of a punch, and specks of dust and of noise: spots too small for any dot that is printed, and small spots that stand alone. The
 * dots of a number and of a character have ink beside them.
 */
final class Specks {
    /** The smallest dots that are printed, those of 7 pt type, measure 0.012 inches; smaller than this is none. */
    static final double NEVER_PRINTED = 0.008;

    /** The dots of 16 pt type measure this, in inches; what is larger is never taken away. */
    static final double LARGEST = 0.02;

    /** A dot is printed no farther than this, in inches, from the ink that it belongs to. */
    static final double NEIGHBOURHOOD = 0.06;

    /** Holes of office punches measure 5 to 8 mm (ISO 838: 6 mm); in inches, with room for skewed shadows. */
    static final double SMALLEST_HOLE = 0.18;

    static final double LARGEST_HOLE = 0.34;

    /** A disc fills 0.79 of its box; the boldest character half. */
    static final double DISC_SHARE = 0.68;

    /** Holes stand this close to a side of the page, in inches. */
    static final double BINDING = 1;

    private final GreyImage ink;
    private final double dotsPerInch;

    private Specks(GreyImage ink, double dotsPerInch) {
        this.ink = ink;
        this.dotsPerInch = dotsPerInch;
    }

    /** The ink without specks. */
    static GreyImage removed(GreyImage ink, double dotsPerInch) {
        return new Specks(ink, dotsPerInch).removed();
    }

    private GreyImage removed() {
        Runs runs = Runs.of(ink);
        int[] spot = runs.joined(1);
        int[] left = new int[runs.size()];
        int[] right = new int[runs.size()];
        int[] bottom = new int[runs.size()];
        int[] area = new int[runs.size()];
        Arrays.fill(left, Integer.MAX_VALUE);
        for (int run = 0; run < runs.size(); run++) {
            int of = spot[run];
            left[of] = Math.min(left[of], runs.start(run));
            right[of] = Math.max(right[of], runs.end(run));
            bottom[of] = runs.row(run) + 1;
            area[of] += runs.length(run);
        }
        byte[] kept = new byte[ink.width() * ink.height()];
        Arrays.fill(kept, (byte) 255);
        boolean[] doubtful = new boolean[runs.size()];
        for (int run = 0; run < runs.size(); run++) {
            int of = spot[run];
            int size = Math.max(right[of] - left[of], bottom[of] - runs.row(of));
            boolean tiny = size <= NEVER_PRINTED * dotsPerInch || area[of] < 3;
            boolean hole = isHole(left[of], right[of], bottom[of] - runs.row(of), area[of]);
            doubtful[run] = !tiny && size <= LARGEST * dotsPerInch;
            if (!tiny && !hole && !doubtful[run]) {
                fill(kept, runs, run);
            }
        }
        GreyImage sure = new GreyImage(ink.width(), ink.height(), kept);
        boolean[] decided = new boolean[runs.size()];
        boolean[] printed = new boolean[runs.size()];
        byte[] all = kept.clone();
        for (int run = 0; run < runs.size(); run++) {
            int of = spot[run];
            if (doubtful[run] && !decided[of]) {
                decided[of] = true;
                printed[of] = hasNeighbour(sure, left[of], runs.row(of), right[of], bottom[of]);
            }
            if (doubtful[run] && printed[of]) {
                fill(all, runs, run);
            }
        }
        return new GreyImage(ink.width(), ink.height(), all);
    }

    /** Whether a spot is the shadow of a punched hole: a disc of the right size near a side of the page. */
    private boolean isHole(int left, int right, int height, int area) {
        int width = right - left;
        double centre = (left + right) / 2.0;
        return Math.min(width, height) >= SMALLEST_HOLE * dotsPerInch
                && Math.max(width, height) <= LARGEST_HOLE * dotsPerInch
                && Math.abs(width - height) <= 0.25 * width
                && area >= DISC_SHARE * width * height
                && Math.min(centre, ink.width() - centre) <= BINDING * dotsPerInch;
    }

    private void fill(byte[] pixels, Runs runs, int run) {
        int row = runs.row(run) * ink.width();
        Arrays.fill(pixels, row + runs.start(run), row + runs.end(run), (byte) 0);
    }

    private boolean hasNeighbour(GreyImage sure, int left, int top, int right, int bottom) {
        int reach = (int) Math.ceil(NEIGHBOURHOOD * dotsPerInch);
        for (int y = Math.max(0, top - reach); y < Math.min(sure.height(), bottom + reach); y++) {
            for (int x = Math.max(0, left - reach); x < Math.min(sure.width(), right + reach); x++) {
                if (sure.at(x, y) == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
