package dev.annex.extractor.narrative;

import dev.annex.model.report.SectionRole;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Classifies sections by a model alone. Text without a heading is none that the model knows. */
final class LearnedSectionClassifier implements SectionClassifier {
    private static final String NOTE = "依据学习所得的用语归类";

    private final RoleModel model;

    LearnedSectionClassifier(RoleModel model) {
        this.model = model;
    }

    @Override
    public Optional<RoleReading> roleOf(SectionContext section) {
        if (section.heading().isEmpty()) {
            return section.depth() == 1 ? Optional.of(RoleReading.sure(SectionRole.OTHER)) : Optional.empty();
        }
        Map.Entry<Optional<SectionRole>, Double> best = model.probabilities(section).entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .orElseThrow();
        return best.getKey()
                .filter(role -> !section.around().equals(Optional.of(role)))
                .map(role -> RoleReading.guessed(role, NOTE).withProbability(best.getValue()));
    }
}
