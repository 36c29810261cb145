package dev.annex.extractor.verify;

/** A mistake in the text of an expression or a scope. */
final class ExpressionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int at;

    /**
     * @param at the character where it is, from 0
     * @param reason what is wrong, without a full stop
     */
    ExpressionException(int at, String reason) {
        super(reason);
        this.at = at;
    }

    /** The character where it is, from 0. */
    int at() {
        return at;
    }
}
