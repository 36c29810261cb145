package dev.annex.extractor.narrative;

import dev.annex.model.report.SectionRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Hears two witnesses on what a section is about: the vocabulary, which knows the wordings of headings, and a model, which has learned
 * from heading, text and surroundings. Each answer is as probable as the product of what both say of it (a product of experts:
 * G. Hinton, 1999), so that whoever is surer prevails: a heading that is known word by word is never overruled, one of which
 * nothing is known is left to the model, and where the model is unsure the vocabulary decides.
 */
final class CombinedSectionClassifier implements SectionClassifier {
    /** The share of held-out sections on which the model is wrong, however sure it is. */
    static final double MODEL_ERRS = 0.01;

    private static final String NOTE = "依据标题用语、正文和上下文归类";

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
            return isUnknownChief(section, worded)
                    ? LexicalSectionClassifier.label(section)
                            .flatMap(label -> roleAsAWhole(section.headed(label)))
                            .or(() -> worded)
                    : worded;
        }
        if (isSharedByWording(section, worded)) {
            return Optional.empty();
        }
        Reliance reliance = wording.relianceOn(worded, section);
        boolean partsMayShareIt =
                reliance == Reliance.SEVERAL && !section.partHeadings().isEmpty();
        return mostProbable(probabilities(section, worded, partsMayShareIt ? Reliance.NOT_AT_ALL : reliance), worded);
    }

    @Override
    public Optional<RoleReading> roleAsAWhole(SectionContext section) {
        Optional<RoleReading> worded = wording.roleOf(section);
        if (isSharedByWording(section, worded)) {
            return Optional.empty();
        }
        Map<Optional<SectionRole>, Double> probabilities =
                probabilities(section, worded, wording.relianceOn(worded, section));
        probabilities.remove(Optional.<SectionRole>empty());
        return mostProbable(probabilities, worded);
    }

    /** Whether a numbered top-level section is running text that the vocabulary knows nothing of. */
    private static boolean isUnknownChief(SectionContext section, Optional<RoleReading> worded) {
        return section.depth() == 1
                && worded.filter(reading -> reading.role() == SectionRole.OTHER).isPresent();
    }

    /** Whether a section has no role because its parts have, one each, those that it names. */
    private boolean isSharedByWording(SectionContext section, Optional<RoleReading> worded) {
        return worded.isEmpty() && (section.depth() == 1 || wording.isSharedAmongParts(section));
    }

    /** What both witnesses say of each answer; a role that a section around has already is none of its own. */
    private Map<Optional<SectionRole>, Double> probabilities(
            SectionContext section, Optional<RoleReading> worded, Reliance reliance) {
        Optional<SectionRole> said = worded.map(RoleReading::role);
        Map<Optional<SectionRole>, Double> learned = model.probabilities(section);
        Map<Optional<SectionRole>, Double> probabilities = new LinkedHashMap<>();
        learned.forEach((answer, probability) -> {
            Optional<SectionRole> own = answer.filter(role -> !section.around().equals(Optional.of(role)));
            double doubted = (1 - MODEL_ERRS) * probability + MODEL_ERRS / learned.size();
            probabilities.merge(own, doubted * reliance.likelihood(own.equals(said)), Double::sum);
        });
        return probabilities;
    }

    private static Optional<RoleReading> mostProbable(
            Map<Optional<SectionRole>, Double> probabilities, Optional<RoleReading> worded) {
        double all =
                probabilities.values().stream().mapToDouble(Double::doubleValue).sum();
        return probabilities.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(best -> best.getKey()
                        .map(role -> worded.filter(reading -> reading.role() == role)
                                .orElseGet(() -> RoleReading.guessed(role, NOTE))
                                .withProbability(best.getValue() / all)));
    }
}
