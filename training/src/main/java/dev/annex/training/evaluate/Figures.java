package dev.annex.training.evaluate;

import dev.annex.training.evaluate.Comparison.State;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many fields were read how.
 *
 * @param correct the same value
 * @param wrong another value
 * @param missing a value only in the truth
 * @param spurious a value only in the output
 */
public record Figures(int correct, int wrong, int missing, int spurious) {

    /** Counts how fields were read; blank ones do not count. */
    static Figures of(Stream<State> states) {
        Map<State, Long> counts = states.collect(
                Collectors.groupingBy(Function.identity(), () -> new EnumMap<>(State.class), Collectors.counting()));
        return new Figures(
                count(counts, State.CORRECT),
                count(counts, State.WRONG),
                count(counts, State.MISSING),
                count(counts, State.SPURIOUS));
    }

    private static int count(Map<State, Long> counts, State state) {
        return Math.toIntExact(counts.getOrDefault(state, 0L));
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
