package dev.annex.review.store;

import java.util.List;

/**
 * How much there is to do in a document.
 *
 * @param fields values that it has
 * @param doubtful values that were doubtful when it was read
 * @param doubtfulLeft of these, what nobody has answered yet
 * @param failedChecks rules that fail now
 * @param obstacles why it can not pass unseen
 */
public record Tally(int fields, int doubtful, int doubtfulLeft, int failedChecks, List<Obstacle> obstacles) {
    public Tally {
        obstacles = List.copyOf(obstacles);
    }
}
