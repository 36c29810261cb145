package dev.annex.training.confidence;

import dev.annex.extractor.confidence.Curve;
import dev.annex.extractor.confidence.Curve.Knot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The rising curve that is nearest to what was observed, by pooling adjacent violators (M. Ayer et al., 1955), as B. Zadrozny and C. Elkan
 * use it to calibrate scores (KDD 2002).
 */
final class IsotonicRegression {
    /** Observations that a level of the curve rests on at least: fewer say nothing of rare mistakes. */
    static final double LEAST_LEVEL = 40;

    /** Confidences are kept to six decimals. */
    private static final double ROUNDING = 1e6;

    private IsotonicRegression() {}

    /**
     * Observations of like scores.
     *
     * @param score their mean
     * @param right how many are right
     * @param count how many there are
     */
    record Level(double score, double right, double count) {
        double share() {
            return right / count;
        }

        Level and(Level other) {
            double sum = count + other.count;
            double mean = score == other.score ? score : (score * count + other.score * other.count) / sum;
            return new Level(mean, right + other.right, sum);
        }
    }

    /** The levels of the curve, scores and shares both rising. */
    static List<Level> levels(List<Level> observed) {
        List<Level> levels = new ArrayList<>();
        for (Level next : enough(sorted(observed))) {
            Level last = next;
            while (!levels.isEmpty() && levels.get(levels.size() - 1).share() >= last.share()) {
                last = levels.remove(levels.size() - 1).and(last);
            }
            levels.add(last);
        }
        return levels;
    }

    /** Ties become one observation, and neighbours are put together until they are enough. */
    private static List<Level> enough(List<Level> sorted) {
        List<Level> enough = new ArrayList<>();
        for (Level next : sorted) {
            int last = enough.size() - 1;
            if (last >= 0
                    && (enough.get(last).count() < LEAST_LEVEL
                            || enough.get(last).score() == next.score())) {
                enough.set(last, enough.get(last).and(next));
            } else {
                enough.add(next);
            }
        }
        return enough;
    }

    private static List<Level> sorted(List<Level> observed) {
        return observed.stream()
                .sorted(Comparator.comparingDouble(Level::score))
                .toList();
    }

    /**
     * The curve through the levels. A level is not quite as sure as it looks: one more right and one more wrong value are counted (Laplace's
     * rule of succession), so that nothing is certain. At the ends it goes on to the lowest and highest score with half of the doubt.
     */
    static Curve curve(List<Level> observed) {
        if (observed.isEmpty()) {
            throw new IllegalArgumentException("nothing was observed");
        }
        List<Level> levels = levels(observed);
        double lowest = observed.stream().mapToDouble(Level::score).min().orElseThrow();
        double highest = observed.stream().mapToDouble(Level::score).max().orElseThrow();
        List<Knot> knots = new ArrayList<>();
        add(lowest, shrunk(levels.get(0)) / 2, knots);
        for (Level level : levels) {
            add(level.score(), shrunk(level), knots);
        }
        add(highest, 1 - (1 - shrunk(levels.get(levels.size() - 1))) / 2, knots);
        return new Curve(knots);
    }

    private static double shrunk(Level level) {
        return (level.right() + 1) / (level.count() + 2);
    }

    private static void add(double score, double confidence, List<Knot> knots) {
        double rounded = Math.floor(confidence * ROUNDING) / ROUNDING;
        double place = Math.round(score * ROUNDING) / ROUNDING;
        if (knots.isEmpty()
                || (knots.get(knots.size() - 1).score() < place
                        && knots.get(knots.size() - 1).confidence() <= rounded)) {
            knots.add(new Knot(place, rounded));
        }
    }
}
