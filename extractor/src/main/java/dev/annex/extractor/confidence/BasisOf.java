package dev.annex.extractor.confidence;

import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.page.Recognition;
import dev.annex.model.evidence.Basis;
import dev.annex.model.evidence.Basis.Binding;
import dev.annex.model.evidence.Basis.Cells;
import dev.annex.model.evidence.Basis.SecondOpinion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes down what the confidence in a value will rest on, as long as its characters are at hand. */
public final class BasisOf {
    /** Probabilities are kept to three decimals: what lies between tells nothing, and there are hundreds of them. */
    private static final double STEPS = 1_000;

    /** Certainty of a classifier from which on there is nothing to tell: it says more than can be measured. */
    static final double CERTAIN = 0.99;

    private BasisOf() {}

    /**
     * What there is to tell of a value.
     *
     * @param words empty where the file itself says them
     * @param aligned whether its table has no lines, so that only the alignment of words tells its cells
     */
    public static Optional<Basis> value(Provenance provenance, Optional<RecognizedText> words, boolean aligned) {
        List<Recognition> characters = words.map(RecognizedText::recognitions).orElse(List.of());
        Optional<Recognition> weakest = characters.stream().min(Comparator.comparingDouble(Recognition::probability));
        Basis basis = new Basis(
                binding(provenance),
                provenance.certainty().map(BasisOf::rounded).filter(certainty -> certainty < CERTAIN),
                weakest.map(character -> rounded(character.probability())),
                weakest.map(character -> rounded(Confidence.allRight(characters))),
                second(characters),
                aligned ? Optional.of(Cells.ALIGNED) : Optional.empty());
        return basis.equals(Basis.PLAIN) ? Optional.empty() : Optional.of(basis);
    }

    private static Optional<Binding> binding(Provenance provenance) {
        return switch (provenance.binding()) {
            case LABELLED, DERIVED -> Optional.empty();
            case POSITIONAL -> Optional.of(Binding.POSITIONAL);
            case GUESSED -> Optional.of(Binding.GUESSED);
        };
    }

    /** One character on which the engines differ spoils the word; where they agree on some, the word was asked about. */
    private static Optional<SecondOpinion> second(List<Recognition> characters) {
        if (has(Recognition.SecondOpinion.DIFFERS, characters)) {
            return Optional.of(SecondOpinion.DIFFERS);
        }
        return has(Recognition.SecondOpinion.AGREES, characters) ? Optional.of(SecondOpinion.AGREES) : Optional.empty();
    }

    private static boolean has(Recognition.SecondOpinion opinion, List<Recognition> characters) {
        return characters.stream().anyMatch(character -> character.secondOpinion() == opinion);
    }

    /** Rounded down, so that what is doubtful does not become certain. */
    private static double rounded(double probability) {
        return Math.floor(probability * STEPS) / STEPS;
    }
}
