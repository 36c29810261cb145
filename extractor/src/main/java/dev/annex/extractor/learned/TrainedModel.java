package dev.annex.extractor.learned;

/**
 * A model with what is known of it.
 *
 * @param model ready for use
 * @param file the bytes that it was read from, not a copy: they must not be changed
 * @param card what it was made from, and how good it is
 * @param <M> the model
 */
public record TrainedModel<M>(M model, byte[] file, ModelCard card) {}
