package dev.annex.review.work;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Moments as the store keeps them: ISO 8601 to the second, in the zone of the machine, so that a day is the day of its users. */
public record Timestamps(Clock clock) {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    /** Now. */
    public String now() {
        return SECONDS.format(OffsetDateTime.now(clock));
    }

    /** Some time from now. */
    public String in(Duration duration) {
        return SECONDS.format(OffsetDateTime.now(clock).plus(duration));
    }

    /** The day, such as 2026-11-24. */
    public String today() {
        return now().substring(0, 10);
    }
}
