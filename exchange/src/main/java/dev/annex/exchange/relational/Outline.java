package dev.annex.exchange.relational;

import dev.annex.model.Extraction;
import dev.annex.model.evidence.Evidence;
import java.util.Map;
import java.util.Optional;

/** What all rows of a document have in common: its key, and how sure we are of its values. */
record Outline(Value document, Map<String, Evidence> evidence) {
    static Outline of(Extraction extraction) {
        return new Outline(new Value.Text(extraction.source().sha256()), extraction.evidence());
    }

    Optional<Doubt> doubt(String pointer) {
        return Optional.ofNullable(evidence.get(pointer)).flatMap(Doubt::of);
    }
}
