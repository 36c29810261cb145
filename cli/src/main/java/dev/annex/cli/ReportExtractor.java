package dev.annex.cli;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.learned.Models;
import dev.annex.extractor.ocr.OcrEngine;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.model.Extraction;

/** Reads one report. Asked from several threads at once. */
@FunctionalInterface
interface ReportExtractor {

    /** Reads one report. */
    Extraction extract(SourceFile file) throws UnreadableException;

    /** Reads the paragraphs and tables of any document. */
    default Document document(SourceFile file) throws UnreadableException {
        return Standard.EXTRACTOR.document(file);
    }

    /** The extractor of the library, made when the first report is read: most commands never need it. */
    static ReportExtractor standard() {
        return file -> Standard.EXTRACTOR.extract(file);
    }

    /** An extractor that reads pictures by the engine that was asked for, and with other models than those that Annex comes with. */
    static ReportExtractor by(OcrEngine.Kind engine, Models models) {
        Extractor extractor = Extractor.create(Limits.DEFAULT, engine, models);
        return new ReportExtractor() {
            @Override
            public Extraction extract(SourceFile file) throws UnreadableException {
                return extractor.extract(file);
            }

            @Override
            public Document document(SourceFile file) throws UnreadableException {
                return extractor.document(file);
            }
        };
    }

    /** Holds the one extractor; loaded on first use, by one thread. */
    final class Standard {
        private static final Extractor EXTRACTOR = Extractor.create();

        private Standard() {}
    }
}
