package dev.annex.exchange.store;

import java.util.List;

/**
 * What came of reading a folder.
 *
 * @param taken how many documents were taken
 * @param repeated how many outputs were passed over because they say the same of a document that was taken before
 * @param remarks what else was passed over, and why
 */
public record Pass(int taken, int repeated, List<Remark> remarks) {
    public Pass {
        remarks = List.copyOf(remarks);
    }
}
