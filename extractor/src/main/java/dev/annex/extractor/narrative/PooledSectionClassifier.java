package dev.annex.extractor.narrative;

import dev.annex.extractor.field.Provenance.Binding;
import dev.annex.model.report.SectionRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Classifies sections by the wording of their headings and by a model, both heard: the log probabilities of the model, and for
 * what the wording says a weight by how sure it is (a logarithmic opinion pool). The most probable role is taken; where the pool
 * is of several minds, what the wording says.
 */
final class PooledSectionClassifier implements SectionClassifier {
    /** Log odds of a role that an unmistakable wording gives. */
    static final double SURE_WORDING = 1.5;
    /** Log odds of a role that a doubtful wording gives. */
    static final double DOUBTFUL_WORDING = 0.5;
    /** Log odds that a part of a section with a role of its own has none where its wording gives it none. */
    static final double NO_WORDING = 2.5;
    /** Log odds that a heading over parts of several roles has none of its own. */
    static final double SHARED_HEADING = 6.0;
    /** Odds that a section has no role that is in none with a role: only one over parts of several roles has not. */
    static final double OUTSIDE_OF_ALL = 0.05;
    /** Below this probability the pool is of several minds. */
    static final double LEAST = 0.5;
    /** Below this probability a reviewer should look. */
    static final double CERTAIN = 0.8;

    private final SectionClassifier wording;
    private final RoleModel model;

    PooledSectionClassifier(SectionClassifier wording, RoleModel model) {
        this.wording = wording;
        this.model = model;
    }

    @Override
    public Optional<RoleReading> roleOf(SectionContext section) {
        Optional<RoleReading> worded = wording.roleOf(section);
        if (section.heading().isEmpty()) {
            return worded;
        }
        if (section.depth() == 1 && holdsProblemsAndMeasures(section)) {
            return Optional.empty();
        }
        Map<Optional<SectionRole>, Double> pool = pool(section, worded);
        Map.Entry<Optional<SectionRole>, Double> best = mostProbable(pool);
        Optional<SectionRole> said = worded.map(RoleReading::role);
        boolean undecided = best.getValue() < LEAST && !isUnknown(worded);
        if (undecided || best.getKey().equals(said)) {
            return worded.map(reading -> reading.withProbability(pool.getOrDefault(said, 0.0)));
        }
        String note = best.getValue() < CERTAIN ? "依据标题、正文和上下文归类，把握不大" : "依据标题、正文和上下文归类";
        return best.getKey().map(role -> RoleReading.guessed(role, note).withProbability(best.getValue()));
    }

    /** Whether a section is divided into problems and what is to be done about them; then it is about neither alone. */
    private boolean holdsProblemsAndMeasures(SectionContext section) {
        Set<Optional<SectionRole>> roles = section.partHeadings().stream()
                .map(heading -> new SectionContext(
                        true, Optional.of(heading), "", 2, Optional.empty(), Optional.empty(), List.of()))
                .map(part -> mostProbable(pool(part, wording.roleOf(part))).getKey())
                .collect(Collectors.toSet());
        return roles.equals(
                Set.of(Optional.of(SectionRole.PROBLEMS), Optional.of(SectionRole.IMPROVEMENTS)));
    }

    private static Map.Entry<Optional<SectionRole>, Double> mostProbable(Map<Optional<SectionRole>, Double> pool) {
        return pool.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    }

    private Map<Optional<SectionRole>, Double> pool(SectionContext section, Optional<RoleReading> worded) {
        Map<Optional<SectionRole>, Double> pool = new LinkedHashMap<>(model.probabilities(section));
        section.around().flatMap(around -> Optional.ofNullable(pool.remove(Optional.of(around))))
                .ifPresent(own -> pool.merge(Optional.empty(), own, Double::sum));
        if (section.around().isEmpty()) {
            pool.computeIfPresent(Optional.empty(), (none, probability) -> probability * OUTSIDE_OF_ALL);
        }
        pool.computeIfPresent(
                worded.map(RoleReading::role), (role, probability) -> probability * Math.exp(weight(worded, section)));
        double sum = pool.values().stream().mapToDouble(Double::doubleValue).sum();
        pool.replaceAll((role, probability) -> probability / sum);
        return pool;
    }

    private static double weight(Optional<RoleReading> worded, SectionContext section) {
        if (worded.isEmpty()) {
            return section.depth() == 1 ? SHARED_HEADING : mayHoldOthers(section) ? 0 : NO_WORDING;
        }
        if (isUnknown(worded)) {
            return 0;
        }
        return worded.get().binding() == Binding.DERIVED ? SURE_WORDING : DOUBTFUL_WORDING;
    }

    /** Whether parts of a section usually have roles of their own. */
    private static boolean mayHoldOthers(SectionContext section) {
        return section.around().isEmpty() || section.around().get() == SectionRole.OVERVIEW;
    }

    /** Whether a role was given because there was no other. */
    private static boolean isUnknown(Optional<RoleReading> worded) {
        return worded.filter(reading -> reading.role() == SectionRole.OTHER && reading.binding() == Binding.GUESSED)
                .isPresent();
    }
}
