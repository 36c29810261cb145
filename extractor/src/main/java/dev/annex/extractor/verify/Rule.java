package dev.annex.extractor.verify;

import dev.annex.model.finding.Check;
import dev.annex.model.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One sentence of arithmetic that the figures of a report should satisfy.
 *
 * @param id stable name, such as {@code controlRate}
 * @param severity how much a failure matters
 * @param name what the rule is called, for people
 * @param paired whether it compares a report with that of the year before
 * @param scope where it applies
 * @param group keys by which neighbouring elements of the scope are taken together; empty where each stands alone
 * @param when whether it applies at all, judged by the printed figures; it does where that is unknown, and then the figure that is
 *     missing is missing to the assertion too
 * @param assertion what should hold
 * @param message the sentence that shows the arithmetic
 */
record Rule(
        String id,
        Severity severity,
        Wording<String> name,
        boolean paired,
        Scope scope,
        List<String> group,
        Optional<Condition> when,
        Condition assertion,
        Wording<Template> message) {
    Rule {
        group = List.copyOf(group);
    }

    /** Applies the rule everywhere it applies in a report, in document order. */
    List<Check> apply(Subject subject, Language language) {
        List<Check> checks = new ArrayList<>();
        try {
            for (List<Spot> elements : groups(scope.select(subject))) {
                check(subject, elements, language).ifPresent(checks::add);
            }
        } catch (Subject.TooMuchWork e) {
            checks.add(skipped(new Obstacle(Obstacle.Kind.TOO_MUCH, Optional.empty()), List.of(), language));
        }
        return checks;
    }

    /** Elements of one list that follow each other with the same keys stand in one group. */
    private List<List<Spot>> groups(List<Spot> elements) {
        List<List<Spot>> groups = new ArrayList<>();
        for (Spot element : elements) {
            if (groups.isEmpty() || !continues(groups.get(groups.size() - 1).get(0), element)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(element);
        }
        return groups;
    }

    private boolean continues(Spot first, Spot element) {
        return !group.isEmpty()
                && element.isBeside(first)
                && group.stream()
                        .allMatch(key ->
                                element.node().path(key).equals(first.node().path(key)));
    }

    private Optional<Check> check(Subject subject, List<Spot> elements, Language language) {
        Spot here = elements.get(0);
        Evaluation evaluation = Evaluation.withIntervals(subject, here, elements);
        if (when.isPresent() && evaluation.literally(e -> when.get().truth(e, here)) == Truth.NO) {
            return Optional.empty();
        }
        Truth truth = assertion.truth(evaluation, here);
        if (truth == Truth.UNKNOWN) {
            return evaluation.obstacle().map(obstacle -> skipped(obstacle, evaluation.fields(), language));
        }
        boolean passed = truth == Truth.YES;
        Optional<Evaluation.Compared> decisive = evaluation.decisive(passed);
        return Optional.of(new Check(
                id,
                passed ? Check.Status.PASSED : Check.Status.FAILED,
                severity,
                message.in(language).fill(evaluation, here, decisive, language),
                decisive.map(Template::expected),
                decisive.map(Template::actual),
                evaluation.fields().isEmpty() ? List.of(here.pointer().toString()) : evaluation.fields()));
    }

    private Check skipped(Obstacle obstacle, List<String> fields, Language language) {
        String sentence = language == Language.CHINESE
                ? name.chinese() + "：" + obstacle.in(language) + "，未核对"
                : name.english() + ": " + obstacle.in(language) + ", not checked";
        return new Check(id, Check.Status.SKIPPED, severity, sentence, Optional.empty(), Optional.empty(), fields);
    }
}
