package dev.annex.model;

import dev.annex.model.evidence.Evidence;
import dev.annex.model.finding.Check;
import dev.annex.model.finding.Diagnostic;
import dev.annex.model.finding.Unmapped;
import dev.annex.model.report.Report;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that is known of one file: the JSON document that Annex writes.
 *
 * @param schemaVersion {@link #SCHEMA_VERSION}
 * @param source the file
 * @param report plain values
 * @param evidence for every value of the report, by its JSON pointer in this document, in document order
 * @param checks what the rules found
 * @param unmapped words of the source that stand in no field
 * @param diagnostics about the reading itself
 */
public record Extraction(
        String schemaVersion,
        Source source,
        Report report,
        Map<String, Evidence> evidence,
        List<Check> checks,
        List<Unmapped> unmapped,
        List<Diagnostic> diagnostics) {

    /** The version of the contract that these records describe. */
    public static final String SCHEMA_VERSION = "1";

    public Extraction {
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
        checks = List.copyOf(checks);
        unmapped = List.copyOf(unmapped);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The same extraction with what other rules found. */
    public Extraction with(List<Check> others) {
        return new Extraction(schemaVersion, source, report, evidence, others, unmapped, diagnostics);
    }

    /** The same document with other evidence. */
    public Extraction with(Map<String, Evidence> other) {
        return new Extraction(schemaVersion, source, report, other, checks, unmapped, diagnostics);
    }

    /** The same document with other diagnostics. */
    public Extraction telling(List<Diagnostic> other) {
        return new Extraction(schemaVersion, source, report, evidence, checks, unmapped, other);
    }
}
