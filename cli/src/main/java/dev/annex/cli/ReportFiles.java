package dev.annex.cli;

import dev.annex.folders.walk.Selection;
import dev.annex.training.evaluate.Evaluation;
import java.util.Set;

/** Which files of a folder are looked at. */
final class ReportFiles implements Selection {
    /** What our own lists beside results are called. */
    private static final Set<String> OWN_LISTS = Set.of("annex-summary.", "annex-quarantine.");

    /** Packed by macOS beside every file. */
    private static final String MAC_LEFTOVERS = "__MACOSX";

    /** Not hidden, not the lock that Word lays beside an open file, not a result, a list or a truth of our own. */
    @Override
    public boolean takes(String name) {
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && !name.endsWith(Extracting.RESULT)
                && !name.contains(TablesFormat.MARK)
                && !name.equals(Evaluation.TRUTH)
                && !name.equals(MAC_LEFTOVERS)
                && OWN_LISTS.stream().noneMatch(name::startsWith);
    }
}
