package dev.annex.bulk;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.confidence.Acceptance;
import dev.annex.extractor.confidence.Calibration;
import dev.annex.extractor.learned.Models;
import dev.annex.extractor.ocr.OcrEngine;
import dev.annex.extractor.source.Limits;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All on which results depend but for the documents and the program; it goes to every executor.
 *
 * @param engine that reads pictures
 * @param models the folder of installed models, at the same place on every machine; null where those that Annex comes with are in
 *     force
 * @param accept the precision that is promised of values to be taken unseen; null where nobody asked
 * @param time for one document
 */
record ReadingSetup(
        OcrEngine.Kind engine,
        @Nullable String models,
        @Nullable Double accept,
        Duration time) implements Serializable {

    /** An extractor that reads so; its trained models are loaded here, those that read pictures with the first picture. */
    Extractor extractor() {
        return Extractor.create(
                Limits.DEFAULT,
                engine,
                Optional.ofNullable(models).map(ReadingSetup::installed).orElseGet(Models::builtIn));
    }

    /** Marks the values that can be taken unseen. */
    Optional<Acceptance> acceptance() {
        return Optional.ofNullable(accept).map(precision -> new Acceptance(Calibration.builtIn(), precision));
    }

    private static Models installed(String folder) {
        // On one machine another model than on the next would be worse than no result.
        return Models.from(Path.of(folder), refused -> {
            throw new IllegalStateException(
                    refused.file() + ": " + refused.reason().getMessage());
        });
    }
}
