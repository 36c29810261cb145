package dev.annex.extractor.repair;

import dev.annex.extractor.document.Document;
import java.util.Optional;
import java.util.function.Function;

/** Reads changed documents, up to a number of times. */
final class Trials<T extends Interpretation> {
    private final Function<Document, T> reader;
    private int left;

    Trials(Function<Document, T> reader, int most) {
        this.reader = reader;
        this.left = most;
    }

    /** What says what a document means. */
    Function<Document, T> reader() {
        return reader;
    }

    /** What a document says; empty where enough were read. */
    Optional<T> read(Document document) {
        if (left == 0) {
            return Optional.empty();
        }
        left--;
        return Optional.of(reader.apply(document));
    }
}
