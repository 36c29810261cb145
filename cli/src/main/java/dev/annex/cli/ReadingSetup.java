package dev.annex.cli;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.confidence.Acceptance;
import dev.annex.extractor.confidence.Calibration;
import dev.annex.extractor.learned.Models;
import dev.annex.extractor.ocr.OcrEngine;
import dev.annex.extractor.source.Limits;
import dev.annex.folders.journal.Fingerprint;
import dev.annex.folders.worker.ReportReader;
import dev.annex.model.Extraction;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All on which results depend but for the documents and the program; so that a worker process reads as the process would that starts it.
 *
 * @param engine that reads pictures
 * @param models the folder of installed models; empty where those that Annex comes with are in force
 * @param accept the precision that is promised of values to be taken unseen; empty where nobody asked
 */
record ReadingSetup(OcrEngine.Kind engine, Optional<Path> models, Optional<Double> accept) {
    private static final String NONE = "-";

    /** The same as words, for another process. */
    List<String> arguments() {
        return List.of(
                engine.name(),
                models.map(folder -> folder.toAbsolutePath().toString()).orElse(NONE),
                accept.map(String::valueOf).orElse(NONE));
    }

    static ReadingSetup parse(List<String> arguments) {
        return new ReadingSetup(
                OcrEngine.Kind.valueOf(arguments.get(0)),
                given(arguments.get(1)).map(Path::of),
                given(arguments.get(2)).map(Double::valueOf));
    }

    private static Optional<String> given(String argument) {
        return Optional.of(argument).filter(words -> !words.equals(NONE));
    }

    private Models inForce() {
        // Whoever started this process has told the user of models that can not be used.
        return models.map(folder -> Models.from(folder, refused -> {})).orElseGet(Models::builtIn);
    }

    /** A short name for all on which results depend, the program included. */
    String fingerprint() {
        return Fingerprint.of(
                List.of(Extraction.class, Extractor.class, ReportReader.class),
                List.of(
                        engine.name(),
                        accept.map(String::valueOf).orElse(NONE),
                        inForce().versions().toString()));
    }

    /** Reads reports so. */
    ReportReader reader() {
        Extractor extractor = Extractor.create(Limits.DEFAULT, engine, inForce());
        return new ReportReader(
                extractor::extract, accept.map(precision -> new Acceptance(Calibration.builtIn(), precision)));
    }
}
