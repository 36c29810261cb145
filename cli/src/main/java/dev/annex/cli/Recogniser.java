package dev.annex.cli;

import dev.annex.extractor.ocr.OcrEngine;

/** What reads the text of scans, as the user names it. */
enum Recogniser {
    PPOCR {
        @Override
        Session in(Session session) {
            return session;
        }
    },
    TESSERACT {
        @Override
        Session in(Session session) {
            return new Session(session.terminal(), session.messages(), ReportExtractor.by(OcrEngine.Kind.TESSERACT));
        }
    };

    /** The same session, reading scans by this recogniser. */
    abstract Session in(Session session);
}
