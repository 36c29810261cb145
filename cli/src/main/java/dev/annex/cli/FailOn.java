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
        return (this != NEVER && result.errors() > 0) || (this == WARNING && result.warnings() > 0);
    }
}
