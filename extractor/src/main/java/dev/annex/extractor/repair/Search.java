package dev.annex.extractor.repair;

import dev.annex.extractor.confidence.RecognizedText;
import dev.annex.extractor.field.PrintedNumber;
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
import java.util.stream.Stream;

/** Looks for one change of readings: of a single character or, where none will do, of two. */
final class Search<T extends Interpretation> {
    /**
     * How sure a change must be. The odds that come before are estimates; among 10,000 planted misreadings and slips none was changed
     * wrongly by this.
     */
    static final double SURE = 0.999;

    private final T present;
    private final Trials<T> trials;
    private final Map<String, Check> failed;

    Search(T present, Trials<T> trials) {
        this.present = present;
        this.trials = trials;
        this.failed = Outcome.byKey(present.checks());
        failed.values().removeIf(check -> check.status() != Status.FAILED);
    }

    /** A change that was tried. */
    private record Tried<T>(List<Rereading> change, T after, Outcome outcome, double weight) {
        boolean resolvesSomething() {
            return !outcome.resolved().isEmpty();
        }

        boolean isViable() {
            return resolvesSomething() && outcome.broken().isEmpty();
        }

        boolean competesWith(Tried<T> other) {
            return other.outcome.resolved().stream().anyMatch(outcome.resolved()::contains)
                    || other.change.stream()
                            .map(Rereading::glyph)
                            .anyMatch(glyph ->
                                    change.stream().anyMatch(own -> own.glyph().equals(glyph)));
        }
    }

    /** What the document says with the surest change, if one is sure enough. */
    Optional<T> better() {
        List<Tried<T>> singles = rereadings(failed.values()).stream()
                .filter(this::isPromising)
                .flatMap(change -> tried(List.of(change)).stream())
                .toList();
        List<Tried<T>> viable =
                new ArrayList<>(singles.stream().filter(Tried::isViable).toList());
        pairs(singles).forEach(viable::add);
        return viable.stream()
                .filter(tried -> probability(tried, viable) >= SURE)
                .max(Comparator.comparingDouble(Tried::weight))
                .map(tried -> accepted(tried, probability(tried, viable)));
    }

    /** Two changes of which the first would make a broken rule hold but break another, which the second mends. */
    private Stream<Tried<T>> pairs(List<Tried<T>> singles) {
        List<Tried<T>> pairs = new ArrayList<>();
        Set<Set<Rereading>> seen = new LinkedHashSet<>();
        for (Tried<T> first : singles) {
            if (!first.resolvesSomething() || first.outcome().broken().isEmpty()) {
                continue;
            }
            Map<String, Check> all = Outcome.byKey(present.checks());
            all.putAll(Outcome.byKey(first.after().checks()));
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
        return pairs.stream();
    }

    /** How likely a change is right, among the changes that compete with it and that nothing is to be changed. */
    private double probability(Tried<T> tried, List<Tried<T>> viable) {
        double all = viable.stream()
                .filter(tried::competesWith)
                .filter(other ->
                        !other.outcome().changed().equals(tried.outcome().changed())
                                || !sameFigures(other.after(), tried.after()))
                .mapToDouble(Tried::weight)
                .sum();
        return tried.weight() / (1 + all + tried.weight());
    }

    private static boolean sameFigures(Interpretation one, Interpretation other) {
        return one.figures().equals(other.figures());
    }

    /**
     * Whether the rules would have less to say if the figures that hold this character were others; also where only reading the
     * document again can tell. It spares most of the readings.
     */
    private boolean isPromising(Rereading change) {
        Map<String, BigDecimal> others = new LinkedHashMap<>();
        for (String pointer : present.figures().keySet()) {
            Optional<RecognizedText> words =
                    present.words(pointer).filter(known -> known.characters().contains(change.glyph()));
            if (words.isPresent()) {
                Optional<BigDecimal> now =
                        number(words.get(), change.glyph(), change.glyph().text());
                Optional<BigDecimal> then = number(words.get(), change.glyph(), change.text());
                if (then.isEmpty()
                        || now.filter(present.figures().get(pointer)::equals).isEmpty()) {
                    return true;
                }
                others.put(pointer, then.get());
            }
        }
        return present.checksWith(others)
                .filter(after -> {
                    Map<String, Check> checks = Outcome.byKey(after);
                    return failed.keySet().stream()
                            .anyMatch(key ->
                                    !checks.containsKey(key) || checks.get(key).status() != Status.FAILED);
                })
                .isPresent();
    }

    private static Optional<BigDecimal> number(RecognizedText words, Glyph glyph, String text) {
        String read = words.characters().stream()
                .map(each -> each.equals(glyph) ? text : each.text())
                .collect(Collectors.joining());
        return PrintedNumber.parse(read).map(PrintedNumber::value);
    }

    private Optional<Tried<T>> tried(List<Rereading> change) {
        return trials.read(RereadDocument.of(present.document(), replacements(change)))
                .filter(after -> Outcome.keepsValues(present, after))
                .map(after -> {
                    Outcome outcome = Outcome.of(present, after);
                    return new Tried<>(change, after, outcome, Weight.of(change, outcome, present));
                });
    }

    private static Map<Glyph, Glyph> replacements(List<Rereading> change) {
        return change.stream().collect(Collectors.toMap(Rereading::glyph, Rereading::reread));
    }

    /** The document with a change, whose characters say how sure it is and why it was made. */
    private T accepted(Tried<T> tried, double probability) {
        String why = Weight.independent(tried.outcome(), present).stream()
                .map(Check::message)
                .collect(Collectors.joining("；"));
        Map<Glyph, Glyph> replacements = new LinkedHashMap<>();
        for (Rereading change : tried.change()) {
            String note = tried.outcome().changed().stream()
                    .sorted()
                    .filter(pointer -> holds(pointer, change.glyph()))
                    .findFirst()
                    .map(pointer -> "原读作“" + words(present, pointer) + "”，依据“" + why + "”改读为“"
                            + words(tried.after(), pointer) + "”。")
                    .orElse("原读作“" + change.glyph().text() + "”，依据“" + why + "”改读为“" + change.text() + "”。");
            replacements.put(change.glyph(), change.accepted(probability, note));
        }
        return trials.reader().apply(RereadDocument.of(present.document(), replacements));
    }

    private boolean holds(String pointer, Glyph glyph) {
        return present.words(pointer)
                .filter(words -> words.characters().contains(glyph))
                .isPresent();
    }

    private static String words(Interpretation interpretation, String pointer) {
        return interpretation.words(pointer).map(RecognizedText::text).orElse("");
    }

    private List<Rereading> rereadings(Collection<Check> checks) {
        return checks.stream()
                .flatMap(check -> check.fields().stream())
                .distinct()
                .filter(present.figures()::containsKey)
                .flatMap(pointer -> present.words(pointer).stream())
                .map(RecognizedText::characters)
                .flatMap(List::stream)
                .distinct()
                .flatMap(glyph -> ReadingOdds.others(glyph).stream())
                .toList();
    }
}
