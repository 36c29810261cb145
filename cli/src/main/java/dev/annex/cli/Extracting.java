package dev.annex.cli;

import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import java.io.IOException;

/**
 * Makes one JSON document of a report.
 *
 * @param session with the extractor
 * @param destination of the results
 */
record Extracting(Session session, Destination destination) implements Work {
    /** What the name of a result ends with. */
    static final String RESULT = ".annex.json";

    @Override
    public String ending() {
        return RESULT;
    }

    @Override
    public Outcome on(Input input, SourceFile file) throws UnreadableException, IOException {
        Extraction extraction = session.extractor().extract(file);
        destination.put(input.result(RESULT), ExtractionJson.toBytes(extraction));
        return Outcome.Read.of(input.path(), extraction.checks(), extraction.diagnostics());
    }
}
