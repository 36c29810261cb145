package dev.annex.extractor.page.scan;

/**
 * Tells whether the lines of text run across or down: in squares of a few lines each, the projection along the lines swings
 * between ink and the white between them, and the one across them does not. Rules are left out, as they run both ways. By
 * squares after Akiyama and Hagita ("Automated entry system for printed documents", 1990); a page as a whole has columns and
 * tables that swing either way.
 */
final class Upright {
    /** Side of a square in inches: some five lines of text. */
    static final double SQUARE = 1;

    /** Runs of ink longer than this, in inches, are rules and no characters. */
    static final double RULE = 0.35;

    /** Squares with a smaller share of ink than this say nothing. */
    static final double LEAST_INK = 0.01;

    /** Lines that run across are what most pages have: only a swing larger by this factor speaks for lines that run down. */
    static final double DOUBT = 1.1;

    private final GreyImage overview;
    private final int square;
    private final boolean[] text;

    private Upright(GreyImage overview, double dotsPerInch) {
        this.overview = overview;
        this.square = Math.max(16, (int) (SQUARE * dotsPerInch));
        this.text = new boolean[overview.width() * overview.height()];
        int longest = (int) (RULE * dotsPerInch);
        mark(overview.width(), overview.height(), 1, overview.width(), longest, true);
        mark(overview.height(), overview.width(), overview.width(), 1, longest, false);
    }

    /** Turns by 90 degrees clockwise that make lines of text run across: 0 or 1. */
    static int quarters(GreyImage overview, double dotsPerInch) {
        Upright upright = new Upright(overview, dotsPerInch);
        double[] swings = upright.swings();
        return swings[1] > DOUBT * swings[0] ? 1 : 0;
    }

    /** Marks the ink, or takes the marks of rules away, along lines of pixels a step apart. */
    private void mark(int along, int across, int step, int next, int longest, boolean first) {
        for (int line = 0; line < across; line++) {
            int start = 0;
            for (int i = 0; i <= along; i++) {
                boolean ink = i < along && isInk(line * next + i * step);
                if (!ink) {
                    for (int j = start; j < i; j++) {
                        int pixel = line * next + j * step;
                        text[pixel] = i - start <= longest && (first || text[pixel]);
                    }
                    start = i + 1;
                }
            }
        }
    }

    private boolean isInk(int pixel) {
        return overview.at(pixel % overview.width(), pixel / overview.width()) < 160;
    }

    private double[] swings() {
        double[] swings = new double[2];
        for (int top = 0; top + square / 2 < overview.height(); top += square) {
            for (int left = 0; left + square / 2 < overview.width(); left += square) {
                add(left, top, swings);
            }
        }
        return swings;
    }

    private void add(int left, int top, double[] swings) {
        int width = Math.min(square, overview.width() - left);
        int height = Math.min(square, overview.height() - top);
        int[] rows = new int[height];
        int[] columns = new int[width];
        int ink = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (text[(top + y) * overview.width() + left + x]) {
                    rows[y]++;
                    columns[x]++;
                    ink++;
                }
            }
        }
        if (ink >= LEAST_INK * width * height) {
            swings[0] += swing(rows, ink);
            swings[1] += swing(columns, ink);
        }
    }

    /** How unevenly ink is spread: 0 if it is the same everywhere, weighted by how much there is. */
    private static double swing(int[] profile, int ink) {
        double mean = (double) ink / profile.length;
        double square = 0;
        for (int count : profile) {
            square += (count - mean) * (count - mean);
        }
        return Math.sqrt(square / profile.length) / mean * Math.sqrt(ink);
    }
}
