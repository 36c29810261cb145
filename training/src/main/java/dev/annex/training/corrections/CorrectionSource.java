package dev.annex.training.corrections;

import dev.annex.extractor.source.UnreadableException;
import java.util.List;

/** Where reviewers' work is kept: a folder of outputs, or a store. */
@FunctionalInterface
public interface CorrectionSource {

    /**
     * All outputs of which a person has settled a value.
     *
     * @throws UnreadableException if there is no such source at all
     */
    Gathered gather() throws UnreadableException;

    /**
     * What a source holds.
     *
     * @param documents always in the same order, whoever asks
     * @param unreviewed names of outputs that nobody has looked at
     * @param unusable outputs that can not be used
     */
    record Gathered(List<ReviewedDocument> documents, List<String> unreviewed, List<Unusable> unusable) {
        public Gathered {
            documents = List.copyOf(documents);
            unreviewed = List.copyOf(unreviewed);
            unusable = List.copyOf(unusable);
        }
    }

    /**
     * An output that can not be used.
     *
     * @param name for messages
     * @param reason one sentence
     */
    record Unusable(String name, UnreadableException reason) {}
}
