package dev.annex.folders.outcome;

/** What became of a document, in one word. */
public enum Status {
    /** All of it was read, and its result is written. */
    READ,
    /** Its result is written, but parts of it could not be read. */
    PARTIAL,
    /** It is no report, and its name does not claim that it is. */
    SKIPPED,
    /** It should have been read and was not. */
    FAILED;

    /** Whether there is a result. */
    public boolean hasResult() {
        return this == READ || this == PARTIAL;
    }
}
