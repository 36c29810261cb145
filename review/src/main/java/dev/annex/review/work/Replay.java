package dev.annex.review.work;

import dev.annex.model.Extraction;
import dev.annex.review.store.Step;
import dev.annex.review.work.Work.Remark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Makes a document what it is from what was read and the steps since. A change that is made takes the ones away that were undone. */
final class Replay {
    private Replay() {}

    static OpenDocument of(Extraction asRead, List<Step> steps, Judge judge) {
        Deque<Step> holding = new ArrayDeque<>();
        Deque<Step> undone = new ArrayDeque<>();
        for (Step step : steps) {
            switch (step.kind()) {
                case CHANGE -> {
                    holding.push(step);
                    undone.clear();
                }
                case UNDO -> undone.push(holding.pop());
                case REDO -> holding.push(undone.pop());
            }
        }
        Workpiece piece = new Workpiece(asRead);
        List<Remark> notes = new ArrayList<>();
        for (Iterator<Step> inOrder = holding.descendingIterator(); inOrder.hasNext(); ) {
            Step step = inOrder.next();
            List<Change> changes = step.changes().stream()
                    .map(logged -> ChangeJson.parse(logged.data()))
                    .toList();
            changes.forEach(change -> piece.apply(change, step.by(), step.at()));
            notes.addAll(notes(changes, step.by(), step.at()));
        }
        Extraction now = holding.isEmpty() ? asRead : judge.judged(piece.extraction());
        return new OpenDocument(
                steps.size(),
                now,
                ReportOutline.of(Workpiece.treeOf(now.report())),
                !holding.isEmpty(),
                !undone.isEmpty(),
                notes);
    }

    /** What a step says to colleagues. */
    static List<Remark> notes(List<Change> changes, String by, String at) {
        return changes.stream()
                .filter(Change.Note.class::isInstance)
                .map(change -> (Change.Note) change)
                .map(note -> new Remark(at, by, note.pointer(), note.text()))
                .toList();
    }
}
