package dev.annex.review.intake;

import dev.annex.exchange.relational.JsonName;
import dev.annex.exchange.store.StoreVisitor;
import dev.annex.exchange.store.Stored;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import dev.annex.review.store.NewDocument;
import dev.annex.review.store.ReviewStore;
import dev.annex.review.work.Layouts;
import dev.annex.review.work.Survey;
import dev.annex.review.work.Timestamps;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Takes outputs into the store, and counts. */
public final class Intake implements StoreVisitor {
    private final ReviewStore store;
    private final SourceIndex sources;
    private final Timestamps clock;
    private final Runnable step;
    private int added;
    private int known;

    /**
     * @param sources where source files may lie
     * @param step called after each document
     */
    public Intake(ReviewStore store, SourceIndex sources, Timestamps clock, Runnable step) {
        this.store = store;
        this.sources = sources;
        this.clock = clock;
        this.step = step;
    }

    @Override
    public Optional<String> known(String sha256) {
        return Optional.empty();
    }

    @Override
    public void take(Stored stored) {
        take(stored.extraction());
    }

    /**
     * Takes an output in. One whose source file the store knows stays as it is, with the work that was done on it; where its file lies is
     * noted anew.
     *
     * @return its id; empty where it was there
     */
    public Optional<Long> take(Extraction extraction) {
        String sha256 = extraction.source().sha256();
        Optional<String> location = sources.find(extraction.source().fileName(), sha256)
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .map(Path::toString);
        Optional<Long> id = store.documents().add(document(extraction, location));
        if (id.isPresent()) {
            added++;
        } else {
            known++;
            location.ifPresent(path -> store.documents()
                    .bySource(sha256)
                    .filter(row -> !row.location().equals(location))
                    .ifPresent(row -> store.documents().relocate(row.id(), path)));
        }
        step.run();
        return id;
    }

    private NewDocument document(Extraction extraction, Optional<String> location) {
        return new NewDocument(
                extraction.source().sha256(),
                extraction.source().fileName(),
                location,
                extraction.source().mediaType(),
                JsonName.of(extraction.source().content()),
                extraction.report().title(),
                extraction.report().department(),
                extraction.report().fiscalYear(),
                List.copyOf(Layouts.of(extraction).values()),
                Survey.of(extraction),
                ExtractionJson.toBytes(extraction),
                clock.now());
    }

    /** Documents that were not there before. */
    public int added() {
        return added;
    }

    /** Documents that were. */
    public int known() {
        return known;
    }
}
