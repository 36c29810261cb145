package dev.annex.review.work;

import dev.annex.model.Extraction;
import dev.annex.review.store.LoggedChange;
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
            for (LoggedChange logged : step.changes()) {
                Change change = ChangeJson.parse(logged.data());
                piece.apply(change, step.by(), step.at());
                if (change instanceof Change.Note note) {
                    notes.add(new Remark(step.at(), step.by(), note.pointer(), note.text()));
                }
            }
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
}
