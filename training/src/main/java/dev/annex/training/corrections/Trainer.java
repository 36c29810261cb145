package dev.annex.training.corrections;

import dev.annex.extractor.learned.ModelKind;
import java.util.List;
import java.util.Map;

/**
 * Trains and measures models of one kind. What it does depends on its arguments and the grammar alone: the same gives the same
 * bytes.
 *
 * @param <E> what a reviewer settled, as this trainer learns from it and measures by it
 */
public interface Trainer<E> {
    /** The kind of its models. */
    ModelKind<?> kind();

    /** What its models do, in one phrase. */
    String task();

    /** What the grammar writes for it and which seeds it uses. */
    String corpus();

    /** The parameters of the training, by name. */
    Map<String, String> parameters();

    /** What can be learned from a document: of what reviewers have settled, that which is a question to models of this kind. */
    List<Lesson<E>> lessons(ReviewedDocument document);

    /**
     * Trains a model.
     *
     * @param lessons to be learned beside what the grammar writes
     * @return the file
     */
    byte[] train(List<Lesson<E>> lessons);

    /**
     * Measures a model on wordings that are never trained on and, where there are any, on lessons that were kept back.
     *
     * @param model the file
     */
    Measured measure(byte[] model, List<Lesson<E>> keptBack);
}
