package dev.annex.extractor.ocr;

import java.util.Objects;

/** An OCR engine that can not be used on this machine. The message is one sentence for the user: what is missing, what to do. */
public final class OcrUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    OcrUnavailableException(String message) {
        super(message);
    }

    OcrUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
