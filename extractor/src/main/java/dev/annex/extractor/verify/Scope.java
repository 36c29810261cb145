package dev.annex.extractor.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * The places to which a rule applies, as a JSON pointer in which {@code *} stands for every element of a list:
 * {@code /report/projectEvaluations/*}.
 */
final class Scope {
    private static final String EVERY = "*";

    private final List<String> steps;
    private final Shape shape;

    private Scope(List<String> steps, Shape shape) {
        this.steps = steps;
        this.shape = shape;
    }

    /**
     * Reads a pattern.
     *
     * @throws ExpressionException if it leads nowhere in the contract
     */
    static Scope parse(String pattern) throws ExpressionException {
        if (!(pattern + "/").startsWith("/report/")) {
            throw new ExpressionException(0, "范围要以 /report/ 开头", "a scope begins with /report/");
        }
        List<String> steps = List.of(pattern.substring(1).split("/", -1));
        Shape shape = Shape.ofExtraction();
        int at = 1;
        for (String step : steps) {
            shape = step(shape, step, at);
            at += step.length() + 1;
        }
        return new Scope(steps, shape);
    }

    private static Shape step(Shape shape, String step, int at) throws ExpressionException {
        if (shape.kind() == Shape.Kind.LIST) {
            if (!step.equals(EVERY)) {
                throw new ExpressionException(
                        at, "“" + shape.title() + "”是列表，这里要写 *", "this is a list, * is wanted here");
            }
            return shape.element();
        }
        return shape.member(step).orElseThrow(() -> ExpressionException.noField(at, step));
    }

    /** What stands at each of the places. */
    Shape shape() {
        return shape;
    }

    /** How many lists are gone through. */
    int lists() {
        return (int) steps.stream().filter(EVERY::equals).count();
    }

    /** The places that are there in a report, in document order. */
    List<Spot> select(Subject subject) {
        List<Spot> spots = List.of(subject.root());
        for (String step : steps) {
            subject.step(spots.size());
            List<Spot> next = new ArrayList<>();
            for (Spot spot : spots) {
                if (step.equals(EVERY)) {
                    next.addAll(spot.elements());
                } else {
                    spot.member(step).ifPresent(next::add);
                }
            }
            spots = next;
        }
        return spots.stream().filter(spot -> !spot.isBlank()).toList();
    }
}
