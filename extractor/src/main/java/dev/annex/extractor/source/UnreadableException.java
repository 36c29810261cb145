package dev.annex.extractor.source;

import java.util.Objects;

/** A file that can not be read at all. The message is one sentence for the user: what, where, what to do. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code stable and short, such as {@code encrypted}
     * @param message one sentence for the user
     */
    public UnreadableException(String code, String message) {
        super(message);
        this.code = code;
    }

    /**
     * @param code stable and short, such as {@code encrypted}
     * @param message one sentence for the user
     * @param cause what the reading library said
     */
    public UnreadableException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** What kind of trouble it is: stable and short, for programs. */
    public String code() {
        return code;
    }
}
