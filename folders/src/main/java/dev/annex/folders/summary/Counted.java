package dev.annex.folders.summary;

import dev.annex.folders.outcome.Status;
import java.util.List;

/**
 * A number of a summary.
 *
 * @param key of its label
 */
record Counted(String key, long number) {

    /** All numbers, in the order in which they are shown. */
    static List<Counted> of(Tally tally) {
        return List.of(
                new Counted("documents", tally.documents()),
                new Counted("read", tally.count(Status.READ)),
                new Counted("partial", tally.count(Status.PARTIAL)),
                new Counted("failed", tally.count(Status.FAILED)),
                new Counted("quarantined", tally.quarantined()),
                new Counted("skipped", tally.count(Status.SKIPPED)),
                new Counted("repeated", tally.repeated()),
                new Counted("fields", tally.figures().fields()),
                new Counted("doubtful", tally.figures().doubtful()),
                new Counted("errors", tally.figures().errors()),
                new Counted("warnings", tally.figures().warnings()));
    }
}
