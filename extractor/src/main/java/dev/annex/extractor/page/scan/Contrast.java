package dev.annex.extractor.page.scan;

/** Stretches the shades of a page from its ink to its paper. */
final class Contrast {
    /** Share of the ink that is darker than what becomes black: the rest is the soft edges of strokes. */
    static final double BLACK_SHARE = 0.1;

    /**
     * Lighter than this part of the way from ink to paper is paper: its grain, and print that shines through from the back.
     */
    static final double PAPER_SHARE = 0.84;

    /** Ink lighter than this, from 0 to 255 where paper is 255, is no ink: the page is blank. */
    static final int LIGHTEST_INK = 215;

    private Contrast() {}

    /** The same picture with black ink on white paper; a blank page becomes white. */
    static GreyImage stretch(GreyImage even) {
        int[] histogram = new int[256];
        for (int y = 0; y < even.height(); y++) {
            for (int x = 0; x < even.width(); x++) {
                histogram[even.at(x, y)]++;
            }
        }
        int threshold = otsu(histogram);
        long ink = 0;
        for (int shade = 0; shade < threshold; shade++) {
            ink += histogram[shade];
        }
        int black = 0;
        for (long darker = histogram[0]; black < threshold && darker <= ink * BLACK_SHARE; ) {
            darker += histogram[++black];
        }
        byte[] table = new byte[256];
        double white = black + (255 - black) * PAPER_SHARE;
        for (int shade = 0; shade < 256; shade++) {
            double stretched = black > LIGHTEST_INK ? 255 : (shade - black) * 255 / (white - black);
            table[shade] = (byte) Math.max(0, Math.min(255, Math.round(stretched)));
        }
        byte[] pixels = new byte[even.width() * even.height()];
        for (int y = 0, i = 0; y < even.height(); y++) {
            for (int x = 0; x < even.width(); x++) {
                pixels[i++] = table[even.at(x, y)];
            }
        }
        return new GreyImage(even.width(), even.height(), pixels);
    }

    /** The shade that parts ink from paper with the least variance within both (Otsu, 1979). */
    private static int otsu(int[] histogram) {
        double count = 0;
        double moment = 0;
        for (int shade = 0; shade < 256; shade++) {
            count += histogram[shade];
            moment += (double) shade * histogram[shade];
        }
        double below = 0;
        double momentBelow = 0;
        double best = -1;
        int threshold = 128;
        for (int shade = 0; shade < 255; shade++) {
            below += histogram[shade];
            momentBelow += (double) shade * histogram[shade];
            if (below > 0 && below < count) {
                double apart = momentBelow / below - (moment - momentBelow) / (count - below);
                double between = below * (count - below) * apart * apart;
                if (between > best) {
                    best = between;
                    threshold = shade + 1;
                }
            }
        }
        return threshold;
    }
}
