package dev.annex.cli;

import dev.annex.extractor.confidence.Acceptance;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import java.io.IOException;
import java.util.Optional;

/**
 * Makes one JSON document of a report.
 *
 * @param session with the extractor
 * @param destination of the results
 * @param acceptance marks the values that can be taken unseen; empty where nobody asked
 */
record Extracting(Session session, Destination destination, Optional<Acceptance> acceptance) implements Work {
    /** What the name of a result ends with. */
    static final String RESULT = ".annex.json";

    @Override
    public String ending() {
        return RESULT;
    }

    @Override
    public Outcome on(Input input, SourceFile file) throws UnreadableException, IOException {
        Extraction read = session.extractor().extract(file);
        Extraction extraction = acceptance.map(each -> each.mark(read)).orElse(read);
        destination.put(input.result(RESULT), ExtractionJson.toBytes(extraction));
        Outcome.Read outcome = Outcome.Read.of(input.path(), extraction.checks(), extraction.diagnostics());
        return acceptance.isPresent() ? outcome.accepting(extraction.evidence().values()) : outcome;
    }
}
