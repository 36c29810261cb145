package dev.annex.review.store;

import java.util.Objects;

/** The store can not be used, or no longer: the disk is full, the database is gone. The message is one sentence for the user. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
