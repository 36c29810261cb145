package dev.annex.review.store;

import java.util.Arrays;
import java.util.Optional;

/** Where a document stands. */
public enum DocumentState {
    /** Nobody has begun. */
    TO_REVIEW("toReview"),
    /** Somebody has it. */
    IN_WORK("inWork"),
    /** Somebody has finished it. */
    DONE("done"),
    /** It was finished or begun, and is to be looked at again. */
    RETURNED("returned");

    private final String key;

    DocumentState(String key) {
        this.key = key;
    }

    /** By which the store and the browser know it. */
    public String key() {
        return key;
    }

    /** The state of that key. */
    public static Optional<DocumentState> of(String key) {
        return Arrays.stream(values()).filter(state -> state.key.equals(key)).findFirst();
    }
}
