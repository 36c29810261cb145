package dev.annex.training.evaluate;

import dev.annex.training.evaluate.Comparison.Kind;
import dev.annex.training.evaluate.Comparison.State;
import java.util.OptionalDouble;

/**
 * What is kept of a {@link Comparison} when its document is let go: enough to count it, without the values.
 *
 * @param state how the two values agree
 * @param kind what kind of value it is
 * @param field the pointer with {@code *} for every index: {@code /report/otherTables/*}{@code /title}
 * @param confidence in the value that was read; empty where the output says none
 * @param likeness of a long text of the truth and what was read for it, 0 to 1; empty for anything else
 */
public record Outcome(State state, Kind kind, String field, OptionalDouble confidence, OptionalDouble likeness) {

    /** The part of the report that the field belongs to: {@code baseData}, {@code narrative}, {@code title} … */
    public String form() {
        String[] steps = field.split("/", 4);
        return steps.length > 2 ? steps[2] : field;
    }

    /** Whether its confidence says something about a value that was read. */
    boolean isClaim() {
        return confidence.isPresent() && (state == State.CORRECT || state.misleads());
    }

    /** Whether it is a number that is not true although its confidence is above {@link Score#SURE}. */
    boolean isSureButWrongNumber() {
        return Score.isSureButWrongNumber(state, kind, confidence);
    }
}
