package dev.annex.folders;

import dev.annex.folders.summary.Row;

/** Is told how the work goes. Called by one thread at a time, but for {@link #step}. */
public interface JobListener {
    /** One more document is done, in whatever order. */
    void step(boolean fresh);

    /**
     * What became of a document, in the order of the walk.
     *
     * @param fresh whether it was done by this run
     */
    void told(Row row, boolean fresh);
}
