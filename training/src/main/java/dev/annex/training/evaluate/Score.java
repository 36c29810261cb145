package dev.annex.training.evaluate;

import dev.annex.training.evaluate.Comparison.Kind;
import dev.annex.training.evaluate.Comparison.State;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How what was read of one report agrees with the truth, field by field.
 *
 * @param comparisons every field of the truth, and every field that only the output has
 */
public record Score(List<Comparison> comparisons) {

    /** Above this confidence nobody looks again, so a number that is not true does harm. */
    public static final double SURE = 0.95;

    public Score {
        comparisons = List.copyOf(comparisons);
    }

    /** Its fields, to be counted. */
    public Tally tally() {
        return new Tally(comparisons.stream().map(Comparison::outcome).toList());
    }

    /** The numbers that were read, are not true, and have a confidence above {@link #SURE}. */
    public List<Comparison> sureButWrongNumbers() {
        return comparisons.stream().filter(Comparison::isSureButWrongNumber).toList();
    }

    /** What is not right, in the order in which it was compared. */
    public List<Comparison> failures() {
        return comparisons.stream()
                .filter(comparison -> comparison.state() != State.CORRECT && comparison.state() != State.BLANK)
                .toList();
    }

    /** Whether a field is a number that is not true although its confidence is above {@link #SURE}. */
    static boolean isSureButWrongNumber(State state, Kind kind, OptionalDouble confidence) {
        return state.misleads() && kind == Kind.NUMBER && confidence.orElse(0) > SURE;
    }
}
