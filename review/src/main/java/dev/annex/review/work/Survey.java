package dev.annex.review.work;

import dev.annex.model.Extraction;
import dev.annex.review.store.Tally;

/** What there is to do in an output that nobody has opened yet. */
public final class Survey {
    private Survey() {}

    /** How much there is to do. */
    public static Tally of(Extraction extraction) {
        return Doubts.tally(extraction, ReportOutline.of(Workpiece.treeOf(extraction.report())));
    }
}
