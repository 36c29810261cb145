package dev.annex.exchange.relational;

import dev.annex.model.evidence.Evidence;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Why a person should look at a value before it is used.
 *
 * @param confidence that the value is right, 0 to 1
 * @param reason one sentence; empty where nothing is known but the confidence
 */
public record Doubt(BigDecimal confidence, Optional<String> reason) {

    /**
     * Below this a value is doubtful where no other precision was asked for. One in fifty is what a person who types a report in gets
     * wrong; values that a text layer says under their label stand above it, weakly recognised characters below.
     */
    static final double CERTAIN_ENOUGH = 0.98;

    /** The doubt that the evidence of a value tells of; a person who confirmed or corrected the value has settled it. */
    public static Optional<Doubt> of(Evidence evidence) {
        boolean settled = evidence.reviewed()
                .map(review -> review.action().settlesValue())
                .orElse(false);
        boolean fine = evidence.accepted().orElse(evidence.confidence() >= CERTAIN_ENOUGH);
        return settled || fine
                ? Optional.empty()
                : Optional.of(new Doubt(BigDecimal.valueOf(evidence.confidence()), evidence.note()));
    }
}
