package dev.annex.cli;

import java.util.List;

/** Which failed checks make a command fail. */
enum FailOn {
    NEVER,
    ERROR,
    /** Warnings, and errors all the more. */
    WARNING;

    /** Whether any of these results has what we are looking for. */
    boolean foundIn(List<Outcome.Read> results) {
        return results.stream().anyMatch(this::found);
    }

    private boolean found(Outcome.Read result) {
        return found(result.errors(), result.warnings());
    }

    /** Whether there are as many failed checks of these severities as we are looking for. */
    boolean found(long errors, long warnings) {
        return (this != NEVER && errors > 0) || (this == WARNING && warnings > 0);
    }
}
