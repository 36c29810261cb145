package dev.annex.training.corrections;

import dev.annex.model.Extraction;
import dev.annex.model.evidence.Review;
import java.util.Optional;

/**
 * An output that a person has looked at, in part or as a whole.
 *
 * @param name for messages
 * @param extraction as it was corrected
 */
public record ReviewedDocument(String name, Extraction extraction) {

    /**
     * Whether a person said that a value is what the source says. Nothing else of an output may be learned from.
     *
     * @param pointer of the value
     */
    public boolean isSettled(String pointer) {
        return Optional.ofNullable(extraction.evidence().get(pointer))
                .flatMap(evidence -> evidence.reviewed())
                .map(Review::action)
                .filter(Review.Action::settlesValue)
                .isPresent();
    }

    /** Whether any value of it is settled. */
    boolean isSettledAnywhere() {
        return extraction.evidence().keySet().stream().anyMatch(this::isSettled);
    }
}
