package dev.annex.extractor.confidence;

import java.util.List;

/**
 * From a score to a confidence: straight lines between knots that rise from left to right, so that no two scores between the first and
 * the last knot come to the same confidence and their order is kept.
 *
 * @param knots at least one, both numbers rising
 */
public record Curve(List<Knot> knots) {

    /**
     * A point of the curve.
     *
     * @param score in log-odds
     * @param confidence 0 to 1
     */
    public record Knot(double score, double confidence) {
        public Knot {
            if (!Double.isFinite(score) || !(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("no knot: " + score + " " + confidence);
            }
        }
    }

    public Curve {
        knots = List.copyOf(knots);
        if (knots.isEmpty()) {
            throw new IllegalArgumentException("a curve has at least one knot");
        }
        for (int i = 1; i < knots.size(); i++) {
            if (!(knots.get(i - 1).score() < knots.get(i).score()
                    && knots.get(i - 1).confidence() <= knots.get(i).confidence())) {
                throw new IllegalArgumentException("knot " + i + " does not rise");
            }
        }
    }

    /** The confidence at a score; that of the first or last knot beyond them. */
    public double at(double score) {
        Knot left = knots.get(0);
        for (Knot right : knots) {
            if (score < right.score()) {
                return left == right
                        ? left.confidence()
                        : left.confidence()
                                + (right.confidence() - left.confidence())
                                        * (score - left.score())
                                        / (right.score() - left.score());
            }
            left = right;
        }
        return left.confidence();
    }
}
