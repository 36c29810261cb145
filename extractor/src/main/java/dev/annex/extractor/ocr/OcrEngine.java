package dev.annex.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is found of an OCR engine on this machine.
 *
 * @param kind which engine it is
 * @param version that runs here; empty where it does not run
 * @param data models or languages that are there
 * @param missing models, languages or libraries that are not
 */
public record OcrEngine(Kind kind, Optional<String> version, List<String> data, List<String> missing) {
    /** An engine that Annex knows. */
    public enum Kind {
        /** The default. */
        PP_OCR("PP-OCRv4"),
        /** A second opinion, or the first on demand. */
        TESSERACT("Tesseract");

        private final String printed;

        Kind(String printed) {
            this.printed = printed;
        }
    }

    public OcrEngine {
        data = List.copyOf(data);
        missing = List.copyOf(missing);
    }

    /** As its makers write it. */
    public String name() {
        return kind.printed;
    }

    /** Whether it can be used, perhaps not for every language. */
    public boolean isUsable() {
        return version.isPresent();
    }

    /** The engines that Annex knows, the one that it uses first. Starts them to see whether they run. */
    public static List<OcrEngine> found() {
        return List.of(ppOcr(), tesseract());
    }

    private static OcrEngine ppOcr() {
        List<String> models =
                List.of(Weights.DETECTION.resource(), Weights.RECOGNITION.resource(), Weights.CHARACTERS.resource());
        try {
            PpOcr.get();
            return new OcrEngine(Kind.PP_OCR, Optional.of("ONNX Runtime " + PpOcr.version()), models, List.of());
        } catch (OcrUnavailableException e) {
            return new OcrEngine(Kind.PP_OCR, Optional.empty(), List.of(), List.of(e.getMessage()));
        }
    }

    private static OcrEngine tesseract() {
        Optional<TesseractData> data = TesseractData.find();
        List<String> there = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String language : List.of(TesseractData.ENGLISH, TesseractData.CHINESE)) {
            (data.filter(found -> found.has(language)).isPresent() ? there : missing).add(language);
        }
        if (there.isEmpty()) {
            return new OcrEngine(Kind.TESSERACT, Optional.empty(), there, missing);
        }
        try (TesseractRecognizer tesseract = TesseractRecognizer.english()) {
            return new OcrEngine(Kind.TESSERACT, Optional.of(tesseract.version()), there, missing);
        } catch (OcrUnavailableException e) {
            missing.add("libtesseract");
            return new OcrEngine(Kind.TESSERACT, Optional.empty(), there, missing);
        }
    }
}
