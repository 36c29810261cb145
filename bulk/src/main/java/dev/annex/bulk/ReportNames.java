package dev.annex.bulk;

import dev.annex.folders.walk.Selection;

/** Which files of a folder are read. Names that begin with a dot or an underscore Spark itself passes over. */
final class ReportNames implements Selection {
    /** What the name of a result of {@code annex extract} ends with. */
    private static final String RESULT = ".annex.json";

    /** Not the lock that Word lays beside an open file, nor a result. */
    @Override
    public boolean takes(String name) {
        return !name.startsWith("~$") && !name.endsWith(RESULT);
    }
}
