package dev.annex.folders;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How fast the work goes.
 *
 * @param done documents that are done, those of earlier runs among them
 * @param fresh of these, documents that this run did
 * @param elapsed since this run began
 */
public record Pace(long done, long fresh, Duration elapsed) {

    /** Documents per second, in tenths. */
    public long tenthsPerSecond() {
        return elapsed.isZero() ? 0 : Math.round(fresh * 1e10 / elapsed.toNanos());
    }

    /** The time until all are done, if the rest goes as what went before. */
    public Optional<Duration> left(OptionalLong total) {
        return fresh == 0 || total.isEmpty()
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(
                        Math.round((double) elapsed.toMillis() / fresh * Math.max(0, total.getAsLong() - done))));
    }
}
