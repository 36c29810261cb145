package dev.annex.cli;

import dev.annex.extractor.ocr.OcrEngine;

/** What reads the text of scans, as the user names it. */
enum Recogniser {
    PPOCR(OcrEngine.Kind.PP_OCR),
    TESSERACT(OcrEngine.Kind.TESSERACT);

    private final OcrEngine.Kind engine;

    Recogniser(OcrEngine.Kind engine) {
        this.engine = engine;
    }

    OcrEngine.Kind engine() {
        return engine;
    }
}
