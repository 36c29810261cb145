package dev.annex.extractor.repair;

import dev.annex.extractor.confidence.RecognizedText;
import dev.annex.extractor.page.Glyph;
import dev.annex.model.finding.Check;
import dev.annex.model.finding.Check.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for one change of readings: of a single character or, where none will do, of two. What a change would do is told by putting other
 * figures into the report; only the change that is made is read from the document again, and must do what was told.
 */
final class Search<T extends Interpretation> {
    /**
     * How sure a change must be. The odds that come before are estimates; among 10,000 planted misreadings and slips none was changed
     * wrongly by this.
     */
    static final double SURE = 0.999;

    private final T present;
    private final Trials<T> trials;
    private final FigureCharacters characters;
    private final Map<String, Check> failed;

    Search(T present, Trials<T> trials) {
        this.present = present;
        this.trials = trials;
        this.characters = new FigureCharacters(present);
        this.failed = Outcome.byKey(present.checks());
        failed.values().removeIf(check -> check.status() != Status.FAILED);
    }

    /**
     * A change that was tried.
     *
     * @param figures that would be others
     */
    private record Tried(
            List<Rereading> change,
            Map<String, BigDecimal> figures,
            List<Check> checks,
            Outcome outcome,
            double weight) {
        boolean resolvesSomething() {
            return !outcome.resolved().isEmpty();
        }

        boolean isViable() {
            return resolvesSomething() && outcome.broken().isEmpty();
        }

        boolean competesWith(Tried other) {
            return !other.figures.equals(figures)
                    && (other.outcome.resolved().stream().anyMatch(outcome.resolved()::contains)
                            || other.change.stream()
                                    .map(Rereading::glyph)
                                    .anyMatch(glyph -> change.stream()
                                            .anyMatch(own -> own.glyph().equals(glyph))));
        }
    }

    /** What the document says with the surest change, if one is sure enough. */
    Optional<T> better() {
        if (failed.isEmpty()) {
            return Optional.empty();
        }
        List<Tried> singles = rereadings(failed.values()).stream()
                .flatMap(change -> tried(List.of(change)).stream())
                .toList();
        List<Tried> viable =
                new ArrayList<>(singles.stream().filter(Tried::isViable).toList());
        pairs(singles).forEach(viable::add);
        if (trials.isOver()) {
            return Optional.empty();
        }
        return viable.stream()
                .filter(tried -> probability(tried, viable) >= SURE)
                .sorted(Comparator.comparingDouble(Tried::weight).reversed())
                .flatMap(tried -> accepted(tried, probability(tried, viable)).stream())
                .findFirst();
    }

    /** Two changes of which the first would make a broken rule hold but break another, which the second mends. */
    private List<Tried> pairs(List<Tried> singles) {
        List<Tried> pairs = new ArrayList<>();
        Set<Set<Rereading>> seen = new LinkedHashSet<>();
        for (Tried first : singles) {
            if (!first.resolvesSomething() || first.outcome().broken().isEmpty()) {
                continue;
            }
            Map<String, Check> all = Outcome.byKey(present.checks());
            all.putAll(Outcome.byKey(first.checks()));
            List<Check> torn = first.outcome().broken().stream()
                    .sorted()
                    .flatMap(key -> Optional.ofNullable(all.get(key)).stream())
                    .toList();
            for (Rereading second : rereadings(torn)) {
                Rereading one = first.change().get(0);
                if (!second.glyph().equals(one.glyph()) && seen.add(Set.of(one, second))) {
                    tried(List.of(one, second)).filter(Tried::isViable).ifPresent(pairs::add);
                }
            }
        }
        return pairs;
    }

    /** How likely a change is right, among the changes that compete with it and that nothing is to be changed. */
    private static double probability(Tried tried, List<Tried> viable) {
        double all = viable.stream()
                .filter(tried::competesWith)
                .mapToDouble(Tried::weight)
                .sum();
        return tried.weight() / (1 + all + tried.weight());
    }

    /** What the rules would say of a change; empty where it could not outweigh that nothing is to be changed. */
    private Optional<Tried> tried(List<Rereading> change) {
        double odds = change.stream().mapToDouble(Rereading::odds).reduce(1, (all, one) -> all * one);
        if (odds * Weight.MOST_GAIN < 1) {
            return Optional.empty();
        }
        return characters
                .with(change)
                .flatMap(figures -> trials.checksWith(figures, present).map(checks -> {
                    Outcome outcome = Outcome.of(present, figures, checks);
                    return new Tried(change, figures, checks, outcome, Weight.of(change, outcome, present));
                }));
    }

    /**
     * The document with a change, whose characters say how sure it is and why it was made; empty where the document read again does not
     * say what was supposed.
     */
    private Optional<T> accepted(Tried tried, double probability) {
        String why = Weight.independent(tried.outcome(), present).stream()
                .map(Check::message)
                .collect(Collectors.joining("；"));
        Map<Glyph, Glyph> replacements = new LinkedHashMap<>();
        for (Rereading change : tried.change()) {
            String note = tried.figures().keySet().stream()
                    .sorted()
                    .filter(characters.pointers(change.glyph())::contains)
                    .findFirst()
                    .map(pointer -> "原读作“" + words(pointer, List.of()) + "”，依据“" + why + "”改读为“"
                            + words(pointer, tried.change()) + "”。")
                    .orElse("原读作“" + change.glyph().text() + "”，依据“" + why + "”改读为“" + change.text() + "”。");
            replacements.put(change.glyph(), change.accepted(probability, note));
        }
        T after = trials.reader().apply(RereadDocument.of(present.document(), replacements));
        Outcome outcome = Outcome.of(present, after.figures(), after.checks());
        return Optional.of(after)
                .filter(read -> Outcome.keepsValues(present, read))
                .filter(read -> outcome.broken().isEmpty()
                        && outcome.resolved().equals(tried.outcome().resolved()));
    }

    private String words(String pointer, List<Rereading> change) {
        Map<Glyph, String> readings =
                change.stream().collect(Collectors.toMap(Rereading::glyph, Rereading::text, (one, other) -> one));
        return present.words(pointer).map(RecognizedText::characters).orElse(List.of()).stream()
                .map(glyph -> readings.getOrDefault(glyph, glyph.text()))
                .collect(Collectors.joining());
    }

    /** What the engines offered for the digits of figures that some checks speak of, the likeliest first. */
    private List<Rereading> rereadings(Collection<Check> checks) {
        return checks.stream()
                .flatMap(check -> check.fields().stream())
                .distinct()
                .flatMap(pointer -> characters.of(pointer).stream())
                .distinct()
                .flatMap(glyph -> ReadingOdds.others(glyph).stream())
                .sorted(Comparator.comparingDouble(Rereading::odds).reversed())
                .toList();
    }
}
