package dev.annex.training.evaluate;

import java.util.Collection;

/**
 * How many fields were read how.
 *
 * @param correct the same value
 * @param wrong another value
 * @param missing a value only in the truth
 * @param spurious a value only in the output
 */
public record Figures(int correct, int wrong, int missing, int spurious) {

    /** Counts comparisons; blank ones do not count. */
    public static Figures of(Collection<Comparison> comparisons) {
        return new Figures(
                count(comparisons, Comparison.State.CORRECT),
                count(comparisons, Comparison.State.WRONG),
                count(comparisons, Comparison.State.MISSING),
                count(comparisons, Comparison.State.SPURIOUS));
    }

    private static int count(Collection<Comparison> comparisons, Comparison.State state) {
        return (int) comparisons.stream()
                .filter(comparison -> comparison.state() == state)
                .count();
    }

    /** Number of fields that the truth has. */
    public int fields() {
        return correct + wrong + missing;
    }

    /** The share of what was read that is right; 0 where nothing was read. */
    public double precision() {
        return correct / (double) Math.max(1, correct + wrong + spurious);
    }

    /** The share of the truth that was read right; 0 where there is nothing to read. */
    public double recall() {
        return correct / (double) Math.max(1, fields());
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
