package dev.annex.extractor.narrative;

import dev.annex.extractor.field.Provenance.Binding;
import dev.annex.model.report.SectionRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Classifies sections by the wording of their headings and by a model, both heard: the log probabilities of the model, and for
 * what the wording says a weight by how sure it is (a logarithmic opinion pool). The most probable role is taken; where the pool
 * is of several minds, what the wording says.
 */
final class PooledSectionClassifier implements SectionClassifier {
    /** Log odds of a role that an unmistakable wording gives. */
    static final double SURE_WORDING = 3.0;
    /** Log odds of a role that a doubtful wording gives. */
    static final double DOUBTFUL_WORDING = 1.5;
    /** Log odds that a part has no role where its wording gives it none. */
    static final double NO_WORDING = 2.5;
    /** Log odds that a heading over parts of several roles has none of its own. */
    static final double SHARED_HEADING = 4.0;
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
        Map<Optional<SectionRole>, Double> pool = pool(section, worded);
        Map.Entry<Optional<SectionRole>, Double> best = pool.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow();
        Optional<SectionRole> said = worded.map(RoleReading::role);
        if (best.getValue() < LEAST || best.getKey().equals(said)) {
            return worded.map(reading -> reading.withProbability(pool.getOrDefault(said, 0.0)));
        }
        String note = best.getValue() < CERTAIN ? "依据标题、正文和上下文归类，把握不大" : "依据标题、正文和上下文归类";
        return best.getKey().map(role -> RoleReading.guessed(role, note).withProbability(best.getValue()));
    }

    private Map<Optional<SectionRole>, Double> pool(SectionContext section, Optional<RoleReading> worded) {
        Map<Optional<SectionRole>, Double> pool = new LinkedHashMap<>(model.probabilities(section));
        section.around().flatMap(around -> Optional.ofNullable(pool.remove(Optional.of(around))))
                .ifPresent(own -> pool.merge(Optional.empty(), own, Double::sum));
        pool.computeIfPresent(
                worded.map(RoleReading::role), (role, probability) -> probability * Math.exp(weight(worded, section)));
        double sum = pool.values().stream().mapToDouble(Double::doubleValue).sum();
        pool.replaceAll((role, probability) -> probability / sum);
        return pool;
    }

    private static double weight(Optional<RoleReading> worded, SectionContext section) {
        if (worded.isEmpty()) {
            return section.depth() == 1 ? SHARED_HEADING : NO_WORDING;
        }
        if (worded.get().binding() == Binding.DERIVED) {
            return SURE_WORDING;
        }
        return worded.get().role() == SectionRole.OTHER ? 0 : DOUBTFUL_WORDING;
    }
}
