package dev.annex.training.evaluate;

import dev.annex.training.evaluate.Comparison.Kind;
import dev.annex.training.evaluate.Comparison.State;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How what was read agrees with the truth, field by field.
 *
 * @param comparisons every field of the truth, and every field that only the output has
 */
public record Score(List<Comparison> comparisons) {

    /** Above this confidence nobody looks again, so a number that is not true does harm. */
    public static final double SURE = 0.95;

    public Score {
        comparisons = List.copyOf(comparisons);
    }

    /** Several scores as one: all of their fields count alike. */
    public static Score of(Stream<Score> scores) {
        return new Score(scores.flatMap(score -> score.comparisons().stream()).toList());
    }

    /** All fields. */
    public Figures figures() {
        return Figures.of(comparisons);
    }

    /** The fields of one kind. */
    public Figures figures(Kind kind) {
        return Figures.of(comparisons.stream()
                .filter(comparison -> comparison.state() != State.BLANK && comparison.kind() == kind)
                .toList());
    }

    /** The numbers that were read, are not true, and have a confidence above {@link #SURE}. */
    public List<Comparison> sureButWrongNumbers() {
        return comparisons.stream()
                .filter(comparison -> comparison.misleads() && comparison.kind() == Kind.NUMBER)
                .filter(comparison -> comparison.confidence().orElse(0) > SURE)
                .toList();
    }

    /** What is not right, in the order in which it was compared. */
    public List<Comparison> failures() {
        return comparisons.stream()
                .filter(comparison -> comparison.state() != State.CORRECT && comparison.state() != State.BLANK)
                .toList();
    }

    /** How alike long texts are to the true ones on average, from 0 to 1, missing ones included; empty without such texts. */
    public OptionalDouble longTextLikeness() {
        return comparisons.stream()
                .filter(comparison -> !Values.isEmpty(comparison.truth()) && comparison.kind() == Kind.LONG_TEXT)
                .mapToDouble(Score::likeness)
                .average();
    }

    private static double likeness(Comparison comparison) {
        String output = comparison.output().isString() ? comparison.output().stringValue() : "";
        return GestaltRatio.of(characters(comparison.truth().stringValue()), characters(output));
    }

    private static int[] characters(String text) {
        return Values.characters(Values.essence(text), Integer.MAX_VALUE);
    }
}
