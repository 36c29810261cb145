package dev.annex.extractor.narrative;

import dev.annex.extractor.field.Provenance.Binding;
import dev.annex.extractor.narrative.SectionContext.Neighbours;
import dev.annex.model.report.SectionRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Classifies sections by the wording of their headings and, where that is not known, by a model. A known wording is overruled
 * in top-level sections only, and only where the model is all but certain: wordings were checked on more kinds of outlines than
 * the model has seen. The model says how probable each role is.
 */
final class CombinedSectionClassifier implements SectionClassifier {
    /** Probability from which on the model decides on a top-level section; below it, the section is about something else. */
    static final double CHIEF = 0.5;
    /** Probability from which on the model gives a part a role of its own; most parts need none. */
    static final double PART = 0.8;

    /** Probability from which on the model overrules a known wording over a top-level section. */
    static final double OVERRULES = 0.99;

    /** Probability, among roles, from which on a part is about problems or about measures. */
    static final double EITHER = 0.7;

    private static final Set<SectionRole> HOLDERS = EnumSet.of(SectionRole.OVERVIEW, SectionRole.GENERAL_PUBLIC_BUDGET);

    private final LexicalSectionClassifier wording;
    private final RoleModel model;

    CombinedSectionClassifier(LexicalSectionClassifier wording, RoleModel model) {
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
        Map<Optional<SectionRole>, Double> probabilities = model.probabilities(section);
        if (isUnknown(section, worded)) {
            return learned(section, probabilities).or(() -> worded);
        }
        if (worded.isPresent() && mayBeOverruled(section)) {
            Map.Entry<Optional<SectionRole>, Double> best = mostProbableRole(probabilities);
            boolean differs = !best.getKey().equals(worded.map(RoleReading::role));
            if (differs && best.getValue() >= OVERRULES) {
                return learned(section, probabilities);
            }
        }
        return worded.map(
                reading -> reading.withProbability(probabilities.getOrDefault(Optional.of(reading.role()), 0.0)));
    }

    /** Whether a heading says more than the one wording that is known of it. */
    private boolean mayBeOverruled(SectionContext section) {
        String heading = section.heading().orElse("");
        return section.depth() == 1
                && section.neighbours().style().filter(NumberStyle::isDivision).isEmpty()
                && !wording.namesSeveral(heading)
                && !wording.knowsAllOf(heading);
    }

    /** Whether the wording of a heading says nothing, where a role may be expected. */
    private boolean isUnknown(SectionContext section, Optional<RoleReading> worded) {
        if (worded.isPresent()) {
            return worded.get().role() == SectionRole.OTHER && worded.get().binding() == Binding.GUESSED;
        }
        boolean mayHaveRole =
                section.around().isEmpty() || HOLDERS.contains(section.around().get());
        return section.depth() > 1
                && mayHaveRole
                && !wording.knowsAnyOf(section.heading().orElse(""));
    }

    private static Optional<RoleReading> learned(
            SectionContext section, Map<Optional<SectionRole>, Double> probabilities) {
        Map.Entry<Optional<SectionRole>, Double> best = mostProbableRole(probabilities);
        double least = section.depth() == 1 ? CHIEF : PART;
        return best.getValue() < least
                ? Optional.empty()
                : best.getKey()
                        .filter(role -> !section.around().equals(Optional.of(role)))
                        .map(role ->
                                RoleReading.guessed(role, "依据标题用语、正文和上下文归类").withProbability(best.getValue()));
    }

    /** Whether a section has two parts, problems and what is to be done about them; then it is about neither alone. */
    private boolean holdsProblemsAndMeasures(SectionContext section) {
        List<String> parts = section.partHeadings();
        return parts.size() == 2
                && (isWorded(SectionRole.PROBLEMS, parts.get(0)) || isWorded(SectionRole.IMPROVEMENTS, parts.get(1)))
                && isRather(SectionRole.PROBLEMS, section, 0)
                && isRather(SectionRole.IMPROVEMENTS, section, 1);
    }

    private boolean isWorded(SectionRole role, String heading) {
        return wording.roleOf(new SectionContext(
                        true, Optional.of(heading), "", 2, Optional.empty(), Optional.empty(), List.of()))
                .filter(reading -> reading.role() == role && reading.binding() == Binding.DERIVED)
                .isPresent();
    }

    /** Whether a part, if it has a role, has this one. */
    private boolean isRather(SectionRole wanted, SectionContext whole, int index) {
        List<String> parts = whole.partHeadings();
        Neighbours neighbours = new Neighbours(
                Optional.empty(),
                index,
                parts.size(),
                index == 0 ? Optional.empty() : Optional.of(parts.get(0)),
                index == 0 ? Optional.of(parts.get(1)) : Optional.empty(),
                whole.heading(),
                "");
        Map<Optional<SectionRole>, Double> probabilities = model.probabilities(new SectionContext(
                true,
                Optional.of(parts.get(index)),
                "",
                2,
                Optional.empty(),
                index == 0 ? Optional.empty() : Optional.of(SectionRole.PROBLEMS),
                List.of(),
                neighbours));
        double none = probabilities.getOrDefault(Optional.<SectionRole>empty(), 0.0);
        return probabilities.getOrDefault(Optional.of(wanted), 0.0) >= EITHER * (1 - none);
    }

    private static Map.Entry<Optional<SectionRole>, Double> mostProbableRole(
            Map<Optional<SectionRole>, Double> probabilities) {
        return probabilities.entrySet().stream()
                .filter(entry -> entry.getKey().isPresent())
                .max(Map.Entry.comparingByValue())
                .orElseThrow();
    }
}
