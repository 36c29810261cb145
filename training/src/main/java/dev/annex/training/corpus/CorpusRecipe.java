package dev.annex.training.corpus;

import java.util.List;

/**
 * What decides a corpus, every byte of it.
 *
 * @param seed of the first report; the others count on from it
 * @param count of reports, at least 1
 * @param heldOut whether in wordings that no model was trained on
 * @param mistakes in how many of a hundred reports the author gets figures wrong
 * @param renderings the kinds of files, in order
 */
public record CorpusRecipe(long seed, int count, boolean heldOut, int mistakes, List<Rendering> renderings) {
    /** More would be a slip of the keyboard rather than a corpus. */
    public static final int MOST_REPORTS = 1_000_000;

    public CorpusRecipe {
        if (count < 1 || count > MOST_REPORTS) {
            throw new IllegalArgumentException("count is not between 1 and " + MOST_REPORTS + ": " + count);
        }
        if (mistakes < 0 || mistakes > 100) {
            throw new IllegalArgumentException("mistakes is not between 0 and 100: " + mistakes);
        }
        renderings = List.copyOf(renderings);
    }
}
