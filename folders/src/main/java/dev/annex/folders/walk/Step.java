package dev.annex.folders.walk;

import dev.annex.folders.outcome.Verdict;

/** What a walk comes to. */
public sealed interface Step permits Found, Step.Closed {

    /** What it is called when something is said of it: its path or, in an archive, that of the archive, {@code !/} and its own. */
    String source();

    /**
     * Something that can not be looked into.
     *
     * @param verdict on it
     */
    record Closed(String source, Verdict verdict) implements Step {}
}
