package dev.annex.training.evaluate;

import dev.annex.training.evaluate.Comparison.Kind;
import dev.annex.training.evaluate.Comparison.State;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Fields that are counted together: of one report, or of many.
 *
 * @param outcomes one for each field of the truth, and for each that only the output has
 */
public record Tally(List<Outcome> outcomes) {
    public Tally {
        outcomes = List.copyOf(outcomes);
    }

    /** Several as one: all of their fields count alike. */
    static Tally of(Collection<Tally> tallies) {
        return new Tally(
                tallies.stream().flatMap(tally -> tally.outcomes().stream()).toList());
    }

    /** All fields. */
    public Figures figures() {
        return Figures.of(outcomes.stream().map(Outcome::state));
    }

    /** The fields of one kind. */
    public Figures figures(Kind kind) {
        return Figures.of(
                outcomes.stream().filter(outcome -> outcome.kind() == kind).map(Outcome::state));
    }

    /** How alike long texts are to the true ones on average, from 0 to 1, missing ones included; empty without such texts. */
    public OptionalDouble longTextLikeness() {
        return outcomes.stream()
                .flatMapToDouble(outcome -> outcome.likeness().stream())
                .average();
    }

    /** How many numbers are not true although their confidence is above {@link Score#SURE}. */
    public long sureButWrongNumbers() {
        return outcomes.stream().filter(Outcome::isSureButWrongNumber).count();
    }

    /** How far the confidence of what was read can be trusted. */
    public Calibration calibration() {
        return Calibration.of(outcomes.stream()
                .filter(Outcome::isClaim)
                .map(outcome ->
                        new Calibration.Claim(outcome.confidence().getAsDouble(), outcome.state() == State.CORRECT))
                .toList());
    }
}
