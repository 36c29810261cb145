package dev.annex.review.store;

/** Somebody else was first. */
public final class StaleException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int version;
    private final String by;
    private final String at;

    StaleException(int version, String by, String at) {
        super("version " + version + " by " + by + " at " + at);
        this.version = version;
        this.by = by;
        this.at = at;
    }

    /** The version that the document has now. */
    public int version() {
        return version;
    }

    /** Who was first. */
    public String by() {
        return by;
    }

    /** When, ISO 8601. */
    public String at() {
        return at;
    }
}
