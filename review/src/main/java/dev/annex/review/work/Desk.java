package dev.annex.review.work;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import dev.annex.review.message.Refusal;
import dev.annex.review.message.Tongue;
import dev.annex.review.store.DocumentRow;
import dev.annex.review.store.LoggedChange;
import dev.annex.review.store.ReviewStore;
import dev.annex.review.store.StaleException;
import dev.annex.review.store.Step;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Where documents are worked on. What a document says follows from the output as it was read and the steps since, so that nothing needs to
 * be overwritten. Thread-safe.
 */
public final class Desk {
    /** Documents kept open: one for each reviewer of a team, and some to look at. */
    private static final int KEPT_OPEN = 64;

    private final ReviewStore store;
    private final Judge judge;
    private final Timestamps clock;
    private final Map<Long, OpenDocument> open = new LinkedHashMap<>(16, 0.75f, true);

    public Desk(ReviewStore store, Judge judge, Timestamps clock) {
        this.store = store;
        this.judge = judge;
        this.clock = clock;
    }

    /** What a step did to what a reviewer sees. */
    public record Outcome(Work before, Work after) {
        /** The fields that are new or not what they were. */
        public List<Work.Field> changed() {
            Map<String, Work.Field> known =
                    before.fields().stream().collect(Collectors.toMap(Work.Field::pointer, field -> field));
            return after.fields().stream()
                    .filter(field -> !field.equals(known.get(field.pointer())))
                    .toList();
        }

        /** The pointers of the fields that are gone. */
        public List<String> removed() {
            List<String> now = after.fields().stream().map(Work.Field::pointer).toList();
            return before.fields().stream()
                    .map(Work.Field::pointer)
                    .filter(pointer -> !now.contains(pointer))
                    .toList();
        }
    }

    /** A document as a reviewer sees it. */
    public Work work(long id, Tongue tongue) {
        return view(open(id), tongue);
    }

    private Work view(OpenDocument document, Tongue tongue) {
        Extraction extraction = document.extraction();
        return document.work(tongue == Tongue.CHINESE ? extraction.checks() : judge.checks(extraction, tongue));
    }

    /** The output of a document as it is now: the same contract, with what people said of its values. */
    public Extraction output(long id) {
        return open(id).extraction();
    }

    /**
     * What a field would hold if somebody typed a text there, as words; empty where nothing would stand there.
     *
     * @throws Refusal if there is no such field, or it can not hold that
     */
    public Optional<String> typed(long id, String pointer, String text) {
        Leaf leaf = open(id).outline().leaves().stream()
                .filter(each -> each.pointer().equals(pointer))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("field.missing", pointer));
        return Leaf.words(TypedValue.of(Optional.of(text), leaf));
    }

    /** A value as words; empty where nothing stands there. */
    public static Optional<String> words(JsonNode value) {
        return Leaf.words(value);
    }

    /** All steps on a document, the first first. */
    public List<Step> history(long id) {
        row(id);
        return store.changes().of(id);
    }

    /**
     * Makes changes, all or none; they are one step of undo.
     *
     * @param seen version that the reviewer saw
     * @throws StaleException if somebody else was first
     * @throws Refusal if one can not be made
     */
    public Outcome change(long id, int seen, int seconds, List<Change> changes, String by, Tongue tongue)
            throws StaleException {
        OpenDocument before = seen(id, seen);
        String at = clock.now();
        List<LoggedChange> logged = new ArrayList<>();
        Workpiece piece = new Workpiece(before.extraction());
        for (Change change : changes) {
            logged.add(logged(change, piece.apply(change, by, at)));
        }
        OpenDocument after = before.followedBy(judge.judged(piece.extraction()), Replay.notes(changes, by, at));
        return save(id, before, new Step(seen + 1, Step.Kind.CHANGE, by, at, bounded(seconds), logged), after, tongue);
    }

    private static int bounded(int seconds) {
        return Math.max(0, Math.min(seconds, 24 * 60 * 60));
    }

    private static LoggedChange logged(Change change, Workpiece.Effect effect) {
        return new LoggedChange(
                ChangeJson.kind(change),
                effect.pointer(),
                effect.label(),
                effect.from(),
                effect.to(),
                effect.why(),
                ChangeJson.write(change));
    }

    /** Takes the last step back that holds. */
    public Outcome undo(long id, int seen, String by, Tongue tongue) throws StaleException {
        OpenDocument before = seen(id, seen);
        if (!before.canUndo()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "undo.nothing");
        }
        return step(id, before, new Step(seen + 1, Step.Kind.UNDO, by, clock.now(), 0, List.of()), tongue);
    }

    /** Makes the step again that was taken back last. */
    public Outcome redo(long id, int seen, String by, Tongue tongue) throws StaleException {
        OpenDocument before = seen(id, seen);
        if (!before.canRedo()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "redo.nothing");
        }
        return step(id, before, new Step(seen + 1, Step.Kind.REDO, by, clock.now(), 0, List.of()), tongue);
    }

    private OpenDocument seen(long id, int version) throws StaleException {
        OpenDocument document = open(id);
        if (document.version() != version) {
            throw store.changes().stale(id);
        }
        return document;
    }

    private Outcome step(long id, OpenDocument before, Step step, Tongue tongue) throws StaleException {
        List<Step> steps = new ArrayList<>(store.changes().of(id));
        if (steps.size() != before.version()) {
            throw store.changes().stale(id);
        }
        steps.add(step);
        return save(id, before, step, replay(id, steps), tongue);
    }

    /** The store decides who was first; what is kept open here is only a shortcut to what the store says. */
    private Outcome save(long id, OpenDocument before, Step step, OpenDocument after, Tongue tongue)
            throws StaleException {
        store.changes().append(id, step, after.tally());
        keep(id, after);
        return new Outcome(view(before, tongue), view(after, tongue));
    }

    private OpenDocument open(long id) {
        int version = row(id).version();
        synchronized (open) {
            OpenDocument known = open.get(id);
            if (known != null && known.version() == version) {
                return known;
            }
        }
        OpenDocument replayed = replay(id, store.changes().of(id));
        keep(id, replayed);
        return replayed;
    }

    private void keep(long id, OpenDocument document) {
        synchronized (open) {
            open.put(id, document);
            if (open.size() > KEPT_OPEN) {
                open.remove(open.keySet().iterator().next());
            }
        }
    }

    private OpenDocument replay(long id, List<Step> steps) {
        return Replay.of(asRead(id), steps, judge);
    }

    private Extraction asRead(long id) {
        byte[] output = store.documents().output(id).orElseThrow(() -> Refusal.missing("document.missing", id));
        try {
            return ExtractionJson.read(String.valueOf(id), new ByteArrayInputStream(output));
        } catch (UnreadableException e) {
            throw new IllegalStateException("the store holds what it did not take in", e);
        }
    }

    private DocumentRow row(long id) {
        return store.documents().find(id).orElseThrow(() -> Refusal.missing("document.missing", id));
    }
}
