package dev.annex.folders;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annex.extractor.source.SourceFile;
import dev.annex.model.Extraction;
import dev.annex.model.Source;
import dev.annex.model.finding.Diagnostic;
import dev.annex.model.finding.Severity;
import dev.annex.model.report.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the extractors of the tests make of a file: its text is the title of the report. */
public final class Specimen {
    private Specimen() {}

    /** Its text as the title; where that begins with {@code gap}, a diagnostic that names the file. */
    public static Extraction of(SourceFile file) {
        return titled(file, new String(file.bytes(), UTF_8));
    }

    /** With a title. */
    public static Extraction titled(SourceFile file, String title) {
        List<Diagnostic> gaps = title.startsWith("gap")
                ? List.of(new Diagnostic(Severity.ERROR, "gap", file.name() + "：缺了一段。", Optional.empty()))
                : List.of();
        return new Extraction(
                Extraction.SCHEMA_VERSION,
                new Source(
                        file.name(),
                        file.sha256(),
                        "text/plain",
                        Optional.empty(),
                        Source.Content.DIGITAL,
                        new TreeMap<>()),
                new Report(
                        Optional.of(title),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of()),
                Map.of(),
                List.of(),
                List.of(),
                gaps);
    }
}
