package dev.annex.extractor.confidence;

/**
 * The lower bound of a share by the binomial distribution itself (C. J. Clopper, E. S. Pearson, 1934): it holds for samples of any size.
 * Counts need not be whole, as samples of documents are shortened by their design effect (E. L. Korn, B. I. Graubard, 1998).
 */
public final class ClopperPearson {
    private static final int HALVINGS = 100;
    private static final int MOST_TERMS = 500;
    private static final double PRECISION = 1e-15;
    private static final double TINY = 1e-300;

    /** Lanczos' approximation of the gamma function (C. Lanczos, 1964), g = 7. */
    private static final double[] LANCZOS = {
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };

    private ClopperPearson() {}

    /**
     * The share that is reached with a chance of {@code 1 - risk}.
     *
     * @param right of {@code all}, 0 to {@code all}
     * @param all more than 0
     * @param risk that the true share is lower, such as 0.05
     */
    public static double lower(double right, double all, double risk) {
        if (!(right >= 0 && right <= all && all > 0 && risk > 0 && risk < 1)) {
            throw new IllegalArgumentException(right + " of " + all + " at " + risk);
        }
        if (right == 0) {
            return 0;
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (incompleteBeta(middle, right, all - right + 1) < risk) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The regularised incomplete beta function, by Lentz's continued fraction (Numerical Recipes, 6.4). */
    static double incompleteBeta(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
        double h = d;
        for (int m = 1; m <= MOST_TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / awayFromZero(1 + even * d);
            c = awayFromZero(1 + even / c);
            h *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / awayFromZero(1 + odd * d);
            c = awayFromZero(1 + odd / c);
            h *= d * c;
            if (Math.abs(d * c - 1) < PRECISION) {
                break;
            }
        }
        return h;
    }

    private static double awayFromZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    private static double logGamma(double x) {
        if (x < 0.5) {
            return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
        }
        double sum = LANCZOS[0];
        double t = x - 1 + 7.5;
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x - 1 + i);
        }
        return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
    }
}
