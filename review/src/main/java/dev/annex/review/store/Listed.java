package dev.annex.review.store;

import java.util.List;

/**
 * A page of the queue.
 *
 * @param total documents that were asked for
 * @param documents those of this page
 */
public record Listed(int total, List<DocumentRow> documents) {
    public Listed {
        documents = List.copyOf(documents);
    }
}
