package dev.annex.exchange.database;

import java.io.IOException;
import java.util.Objects;

/** A database that can not be used, or no longer. The message is one sentence for the user. */
public final class DatabaseException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param sentence for the user */
    public DatabaseException(String sentence) {
        super(sentence);
    }

    DatabaseException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
