package dev.annex.review;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import dev.annex.model.Source;
import dev.annex.review.intake.Intake;
import dev.annex.review.intake.SourceIndex;
import dev.annex.review.store.ReviewStore;
import dev.annex.review.work.Timestamps;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The outputs of the committed samples, in a store. */
public final class SampleOutputs {
    public static final Path FOLDER = Path.of("../samples/reports");

    /** A moment in the middle of a working day. */
    public static final Timestamps CLOCK =
            new Timestamps(Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.ofHours(8)));

    private SampleOutputs() {}

    public static Extraction library() {
        return read("library");
    }

    private static Extraction read(String name) {
        Path file = FOLDER.resolve(name).resolve("report.docx.annex.json");
        try (InputStream in = Files.newInputStream(file)) {
            return ExtractionJson.read(file.toString(), in);
        } catch (IOException | UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same output as of another file. */
    public static Extraction library(int number) {
        Extraction library = library();
        Source source = library.source();
        String hash = String.format("%064x", number);
        return new Extraction(
                library.schemaVersion(),
                new Source(
                        "report-" + number + ".docx",
                        hash,
                        source.mediaType(),
                        source.pageCount(),
                        source.content(),
                        source.engine(),
                        source.scans()),
                library.report(),
                library.evidence(),
                library.checks(),
                library.unmapped(),
                library.diagnostics());
    }

    /** Takes the outputs of a sample in; its source files are where they are. */
    public static long add(ReviewStore store, Extraction extraction) {
        return new Intake(store, SourceIndex.of(List.of(FOLDER.resolve("library"))), CLOCK, () -> {})
                .take(extraction)
                .orElseThrow();
    }
}
