package dev.annex.extractor.ocr;

import ai.onnxruntime.OrtEnvironment;
import java.util.Optional;

/** The networks of PP-OCRv4: loaded when they are first asked for, once per JVM, and shared by all threads. */
final class PpOcr {
    private static final Object LOADING = new Object();
    private static volatile Optional<PpOcr> loaded = Optional.empty();

    private final Network detection;
    private final Network recognition;
    private final Alphabet alphabet;

    private PpOcr() throws OcrUnavailableException {
        detection = Network.load(Weights.DETECTION);
        recognition = Network.load(Weights.RECOGNITION);
        alphabet = Alphabet.of(Weights.CHARACTERS.bytes());
    }

    static PpOcr get() throws OcrUnavailableException {
        if (loaded.isEmpty()) {
            synchronized (LOADING) {
                if (loaded.isEmpty()) {
                    loaded = Optional.of(new PpOcr());
                }
            }
        }
        return loaded.orElseThrow();
    }

    /** Of the library that runs the networks. */
    static String version() {
        return OrtEnvironment.getEnvironment().getVersion();
    }

    Network detection() {
        return detection;
    }

    Network recognition() {
        return recognition;
    }

    Alphabet alphabet() {
        return alphabet;
    }
}
