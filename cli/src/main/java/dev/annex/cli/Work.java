package dev.annex.cli;

import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import java.io.IOException;

/** What a command does with each of its inputs. Done in several threads at once. */
interface Work {

    /** What the name of a result ends with, behind the name of the file; the first one's, where there may be several. */
    String ending();

    /**
     * Reads one input and writes its results.
     *
     * @throws IOException if a result can not be written
     */
    Outcome on(Input input, SourceFile file) throws UnreadableException, IOException;
}
