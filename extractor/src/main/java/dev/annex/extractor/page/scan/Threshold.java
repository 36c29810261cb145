package dev.annex.extractor.page.scan;

import java.util.Arrays;

/**
 * Tells ink from paper by the mean and the spread of the shades around each pixel: Sauvola and Pietikäinen ("Adaptive
 * document image binarization", 2000), with running sums in place of integral images, so that it takes no memory.
 */
final class Threshold {
    /** Side of the window in inches: wider than any stroke. */
    static final double WINDOW = 0.15;

    /** How far below the mean the threshold lies where shades hardly spread; the paper has 0.5, for noisier pages. */
    static final double WEIGHT = 0.3;

    /** The spread where the threshold is the mean; half the range of shades. */
    private static final double GREATEST_SPREAD = 128;

    /** Ink in the very middle of a wide area of ink spreads as little as paper; darker than this is ink anyhow. */
    static final int SURELY_INK = 50;

    private final GreyImage grey;
    private final int radius;

    private Threshold(GreyImage grey, double dotsPerInch) {
        this.grey = grey;
        this.radius = Math.max(3, (int) Math.round(WINDOW * dotsPerInch / 2));
    }

    /** Ink as 0 on paper as 255. */
    static GreyImage ink(GreyImage grey, double dotsPerInch) {
        return new Threshold(grey, dotsPerInch).ink();
    }

    private GreyImage ink() {
        int width = grey.width();
        int height = grey.height();
        byte[] ink = new byte[width * height];
        Arrays.fill(ink, (byte) 255);
        int[] sums = new int[width];
        int[] squares = new int[width];
        for (int y = 0; y < Math.min(radius, height); y++) {
            addRow(y, 1, sums, squares);
        }
        for (int y = 0; y < height; y++) {
            if (y + radius < height) {
                addRow(y + radius, 1, sums, squares);
            }
            if (y - radius - 1 >= 0) {
                addRow(y - radius - 1, -1, sums, squares);
            }
            markRow(y, sums, squares, ink);
        }
        return new GreyImage(width, height, ink);
    }

    private void addRow(int y, int sign, int[] sums, int[] squares) {
        for (int x = 0; x < sums.length; x++) {
            int shade = grey.at(x, y);
            sums[x] += sign * shade;
            squares[x] += sign * shade * shade;
        }
    }

    private void markRow(int y, int[] sums, int[] squares, byte[] ink) {
        int width = grey.width();
        int rows = Math.min(grey.height() - 1, y + radius) - Math.max(0, y - radius) + 1;
        long sum = 0;
        long square = 0;
        for (int x = 0; x < Math.min(radius, width); x++) {
            sum += sums[x];
            square += squares[x];
        }
        for (int x = 0; x < width; x++) {
            if (x + radius < width) {
                sum += sums[x + radius];
                square += squares[x + radius];
            }
            if (x - radius - 1 >= 0) {
                sum -= sums[x - radius - 1];
                square -= squares[x - radius - 1];
            }
            int shade = grey.at(x, y);
            if (shade < 255 && (shade < SURELY_INK || isInk(shade, sum, square, rows * columns(x)))) {
                ink[y * width + x] = 0;
            }
        }
    }

    private int columns(int x) {
        return Math.min(grey.width() - 1, x + radius) - Math.max(0, x - radius) + 1;
    }

    private static boolean isInk(int shade, long sum, long square, int count) {
        double mean = (double) sum / count;
        if (shade >= mean) {
            return false;
        }
        double spread = Math.sqrt(Math.max(0, (double) square / count - mean * mean));
        return shade < mean * (1 + WEIGHT * (spread / GREATEST_SPREAD - 1));
    }
}
