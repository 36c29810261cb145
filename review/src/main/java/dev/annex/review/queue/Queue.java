package dev.annex.review.queue;

import dev.annex.review.message.Refusal;
import dev.annex.review.message.Tongue;
import dev.annex.review.store.ChangeLog;
import dev.annex.review.store.DocumentRow;
import dev.annex.review.store.Documents;
import dev.annex.review.store.Facets;
import dev.annex.review.store.Listed;
import dev.annex.review.store.ReviewStore;
import dev.annex.review.store.Selection;
import dev.annex.review.store.StaleException;
import dev.annex.review.work.Change;
import dev.annex.review.work.Desk;
import dev.annex.review.work.Timestamps;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hands documents out, and takes them back. Thread-safe. */
public final class Queue {
    /** What a person must have answered before a document is done. */
    private static final Set<String> UNANSWERED = Set.of("doubtful", "checks");

    private final ReviewStore store;
    private final Desk desk;
    private final Timestamps clock;

    public Queue(ReviewStore store, Desk desk, Timestamps clock) {
        this.store = store;
        this.desk = desk;
        this.clock = clock;
    }

    /** A page of the queue. */
    public Listed list(Selection selection) {
        return store.documents().list(selection);
    }

    /** What the queue can be narrowed down by. */
    public Facets facets() {
        return store.documents().facets();
    }

    /** The document of that id. */
    public DocumentRow row(long id) {
        return store.documents().find(id).orElseThrow(() -> Refusal.missing("document.missing", id));
    }

    /** Gives a document to a reviewer. */
    public DocumentRow claim(long id, String user) {
        row(id);
        return after(id, store.documents().claim(id, user, clock.now()));
    }

    /** Lays a document back that a reviewer had. */
    public DocumentRow release(long id, String user) {
        row(id);
        return after(id, store.documents().release(id, user, clock.now()));
    }

    /**
     * Marks a document as done.
     *
     * @throws Refusal if something in it waits for an answer, or somebody else has it
     */
    public DocumentRow finish(long id, String user) {
        if (row(id).tally().obstacles().stream().anyMatch(obstacle -> UNANSWERED.contains(obstacle.code()))) {
            throw new Refusal(Refusal.Kind.CONFLICT, "finish.unanswered");
        }
        return after(id, store.documents().finish(id, user, clock.now()));
    }

    /** Puts a document back into the queue, with a note for whoever takes it next. */
    public DocumentRow giveBack(long id, String user, Optional<String> note) {
        DocumentRow row = row(id);
        if (note.isPresent()) {
            try {
                List<Change> said = List.of(new Change.Note(Optional.empty(), note.get()));
                desk.change(id, row.version(), 0, said, user, Tongue.CHINESE);
            } catch (StaleException e) {
                throw new Refusal(Refusal.Kind.CONFLICT, "document.taken", e.by());
            }
        }
        return after(id, store.documents().giveBack(id, user, clock.now()));
    }

    private DocumentRow after(long id, boolean done) {
        DocumentRow now = row(id);
        if (!done) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "document.taken", now.claimedBy().orElse(""));
        }
        return now;
    }

    /**
     * How far the work is.
     *
     * @param today what each reviewer did today
     */
    public record Progress(Documents.Amount left, Documents.Amount done, List<ChangeLog.Effort> today) {}

    /** How far the work is. */
    public Progress progress() {
        return new Progress(
                store.documents().left(),
                store.documents().done(),
                store.changes().since(clock.today()));
    }
}
