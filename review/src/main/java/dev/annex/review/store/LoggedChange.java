package dev.annex.review.store;

import java.util.Optional;

/**
 * A change as the log keeps it.
 *
 * @param kind such as {@code correct}
 * @param pointer of what was changed, at that time; empty for a note on the whole document
 * @param label what it was called, at that time
 * @param from what stood there
 * @param to what stands there since
 * @param data the change itself, as JSON, from which it can be made again
 */
public record LoggedChange(
        String kind,
        Optional<String> pointer,
        String label,
        Optional<String> from,
        Optional<String> to,
        Optional<String> why,
        String data) {}
