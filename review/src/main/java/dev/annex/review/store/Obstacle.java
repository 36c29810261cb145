package dev.annex.review.store;

/**
 * Why a document can not pass unseen.
 *
 * @param code {@code doubtful}, {@code checks}, or that of a diagnostic
 * @param detail how many there are, or the sentence of the diagnostic; on one line
 */
public record Obstacle(String code, String detail) {
    public Obstacle {
        detail = detail.replaceAll("\\s+", " ");
    }
}
