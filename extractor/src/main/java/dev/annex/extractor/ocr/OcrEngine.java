package dev.annex.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is found of an OCR engine on this machine.
 *
 * @param name of the engine
 * @param version that runs here; empty where it does not run
 * @param data models or languages that are there
 * @param missing models, languages or libraries that are not
 */
public record OcrEngine(String name, Optional<String> version, List<String> data, List<String> missing) {
    private static final String TESSERACT = "Tesseract";

    public OcrEngine {
        data = List.copyOf(data);
        missing = List.copyOf(missing);
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
            return new OcrEngine("PP-OCRv4", Optional.of("ONNX Runtime " + PpOcr.version()), models, List.of());
        } catch (OcrUnavailableException e) {
            return new OcrEngine("PP-OCRv4", Optional.empty(), List.of(), List.of(e.getMessage()));
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
            return new OcrEngine(TESSERACT, Optional.empty(), there, missing);
        }
        try (TesseractRecognizer tesseract = TesseractRecognizer.english()) {
            return new OcrEngine(TESSERACT, Optional.of(tesseract.version()), there, missing);
        } catch (OcrUnavailableException e) {
            missing.add("libtesseract");
            return new OcrEngine(TESSERACT, Optional.empty(), there, missing);
        }
    }
}
