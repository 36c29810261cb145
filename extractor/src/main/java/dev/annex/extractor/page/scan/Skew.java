package dev.annex.extractor.page.scan;

/**
 * Finds how much the lines of a page slope: the angle at which its horizontal projection has the steepest steps, coarse on
 * few pixels, then finer on more. After Postl ("Detection of linear oblique structures and skew scan in digitized
 * documents", 1986), with the lower edges of ink alone, as Baird ("The skew angle of printed documents", 1987) takes the
 * feet of characters.
 */
final class Skew {
    /** Sheets lie straighter than this in a scanner, and photographs are taken straighter; degrees. */
    static final double GREATEST = 12;

    /** Pages with fewer edges of ink than this have no lines to measure. */
    static final int FEWEST_EDGES = 200;

    /** More edges than this add nothing but time. */
    private static final int MOST_EDGES = 300_000;

    private int[] x;
    private int[] y;
    private int count;

    private Skew(int capacity) {
        x = new int[capacity];
        y = new int[capacity];
    }

    /** Degrees by which the lines of a page slope down to the right; 0 where it has none. */
    static double of(GreyImage grey) {
        Skew skew = new Skew(1 << 16);
        skew.collect(grey);
        if (skew.count < FEWEST_EDGES) {
            return 0;
        }
        double angle = skew.best(0, GREATEST, 0.25, 4, 8);
        angle = skew.best(angle, 0.4, 0.05, 2, 2);
        return skew.best(angle, 0.08, 0.01, 1, 1);
    }

    private void collect(GreyImage grey) {
        for (int row = 0; row < grey.height() - 1; row++) {
            for (int column = 0; column < grey.width(); column++) {
                if (grey.at(column, row) < 128 && grey.at(column, row + 1) >= 128) {
                    add(column, row);
                }
            }
        }
    }

    private void add(int column, int row) {
        if (count == x.length) {
            x = java.util.Arrays.copyOf(x, 2 * count);
            y = java.util.Arrays.copyOf(y, 2 * count);
        }
        x[count] = column;
        y[count++] = row;
    }

    /**
     * The best angle around a first guess.
     *
     * @param bin height of a step of the projection in pixels
     * @param thinning how many edges one stands for
     */
    private double best(double guess, double range, double step, int bin, int thinning) {
        int every = Math.max(thinning, count / MOST_EDGES);
        int steps = (int) Math.round(range / step);
        double[] scores = new double[2 * steps + 1];
        int best = steps;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(guess + (i - steps) * step, bin, every);
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        double offset = best == 0 || best == 2 * steps ? 0 : summit(scores[best - 1], scores[best], scores[best + 1]);
        return guess + (best - steps + offset) * step;
    }

    /** Where a parabola through three scores is highest, from the middle one. */
    private static double summit(double before, double middle, double after) {
        double bend = before - 2 * middle + after;
        return bend >= 0 ? 0 : 0.5 * (before - after) / bend;
    }

    private double score(double degrees, int bin, int every) {
        double slope = Math.tan(Math.toRadians(degrees));
        int width = 1;
        int height = 1;
        for (int i = 0; i < count; i += every) {
            width = Math.max(width, x[i]);
            height = Math.max(height, y[i]);
        }
        double lift = slope > 0 ? slope * width : 0;
        int[] profile = new int[(int) ((height + Math.abs(slope) * width) / bin) + 3];
        for (int i = 0; i < count; i += every) {
            profile[(int) ((y[i] - slope * x[i] + lift) / bin) + 1]++;
        }
        double score = 0;
        for (int i = 1; i < profile.length; i++) {
            double jump = profile[i] - profile[i - 1];
            score += jump * jump;
        }
        return score;
    }
}
