package dev.annex.extractor.repair;

import dev.annex.extractor.attribution.Slips;
import dev.annex.extractor.confidence.RecognizedText;
import dev.annex.extractor.document.Place;
import dev.annex.model.finding.Check;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much likelier a change of readings is than that the page really says what was read.
 *
 * <p>If the changed reading is right, the rules that it confirms hold as rules mostly do. If the present reading is right, they are broken
 * for another reason, a slip of the author or a misreading elsewhere, and by chance so that this very digit, changed to what an
 * engine happened to offer, makes them hold. So the odds of the engines are divided by the probability of such a reason and by that of
 * the coincidence. Both count once, however many rules are confirmed: one slip breaks every rule in which its figure takes part, and
 * an author who errs in one column copies the error to the next. Several rules only say that the reason lies in this figure.
 */
final class Weight {
    /** How often authors err in one certain figure: such a check has three figures or more. */
    static final double SLIP_OF_ONE_FIGURE = 0.01;

    /** A slip changes a digit to one of so many others; slips of other kinds are spread wider still. */
    private static final double OTHER_DIGITS = 9;

    /** More digits than figures of such reports have. */
    private static final double MOST_DIGITS = 12;

    /** More than rules can add to the odds of a change. */
    static final double MOST_GAIN = OTHER_DIGITS * MOST_DIGITS / SLIP_OF_ONE_FIGURE;

    private Weight() {}

    /** The odds of a change against no change; 0 where no rule confirms it that has a witness elsewhere. */
    static double of(List<Rereading> change, Outcome outcome, Interpretation before) {
        List<Check> rules = independent(outcome, before);
        if (rules.isEmpty()) {
            return 0;
        }
        double odds = change.stream().mapToDouble(Rereading::odds).reduce(1, (all, one) -> all * one);
        double reason = otherReason(rules.get(0), outcome, before);
        return odds
                / (rules.size() > 1 ? Math.min(reason, SLIP_OF_ONE_FIGURE) : reason)
                / coincidence(rules, outcome, before);
    }

    /**
     * Confirmed checks of which no two have a witness in common, or state the same sum twice: an author who errs in one column
     * copies the error to the next.
     */
    static List<Check> independent(Outcome outcome, Interpretation before) {
        List<Check> independent = new ArrayList<>();
        Set<Place> used = new HashSet<>();
        Set<List<BigDecimal>> sums = new HashSet<>();
        outcome.confirmed().stream()
                .sorted((a, b) -> Double.compare(otherReason(a, outcome, before), otherReason(b, outcome, before)))
                .forEach(check -> {
                    List<Place> witnesses = witnesses(check, outcome, before).toList();
                    if (!witnesses.isEmpty()
                            && witnesses.stream().noneMatch(used::contains)
                            && sums.add(figures(check, before))) {
                        independent.add(check);
                        used.addAll(witnesses);
                    }
                });
        return independent;
    }

    /** How likely the rule is broken though the changed figures are read rightly. */
    private static double otherReason(Check check, Outcome outcome, Interpretation before) {
        double doubt = check.fields().stream()
                .filter(pointer -> !outcome.changed().contains(pointer))
                .map(before::words)
                .flatMap(Optional::stream)
                .map(RecognizedText::characters)
                .flatMap(List::stream)
                .mapToDouble(ReadingOdds::doubt)
                .sum();
        return Math.min(1, doubt + Slips.share(check.severity()));
    }

    /** How likely a slip or another misreading looks as if this digit had been misread, by the shortest of the changed figures. */
    private static double coincidence(List<Check> rules, Outcome outcome, Interpretation before) {
        long digits = rules.stream()
                .flatMap(check -> check.fields().stream())
                .filter(outcome.changed()::contains)
                .map(before.figures()::get)
                .filter(Objects::nonNull)
                .mapToLong(BigDecimal::precision)
                .min()
                .orElse(1);
        return 1 / (OTHER_DIGITS * digits);
    }

    /** Places of the figures that are not changed, and do not stand where a changed one stands. */
    private static Stream<Place> witnesses(Check check, Outcome outcome, Interpretation before) {
        Set<Place> places = new HashSet<>();
        outcome.changed().forEach(pointer -> before.place(pointer).ifPresent(places::add));
        return check.fields().stream()
                .map(before::place)
                .flatMap(Optional::stream)
                .filter(place -> !places.contains(place))
                .distinct();
    }

    private static List<BigDecimal> figures(Check check, Interpretation before) {
        return check.fields().stream()
                .map(before.figures()::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
