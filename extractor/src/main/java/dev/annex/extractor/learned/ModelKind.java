package dev.annex.extractor.learned;

import dev.annex.extractor.confidence.Calibration;
import dev.annex.extractor.form.FormModel;
import dev.annex.extractor.narrative.FactModel;
import dev.annex.extractor.narrative.RoleModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A task that is learned: one model of each kind is in force. A new kind is a constant here, a line in {@link #ALL}, its file
 * and its card in the resources of the model, and a trainer.
 *
 * @param id stable, such as {@code section-roles}; the name of its folder where models are installed
 * @param title what a model of this kind is called in a sentence
 * @param resource where the model lies that Annex comes with, below the resources of the model
 * @param formatVersion raised whenever models of before can no longer be used, because they were taught with other features
 * @param format of the file
 * @param reader makes a model of a file
 * @param <M> the model, ready for use from several threads
 */
public record ModelKind<M>(
        String id, String title, String resource, int formatVersion, Format format, Reader<M> reader) {
    /** What a section of the narrative is about. */
    public static final ModelKind<RoleModel> SECTION_ROLES = new ModelKind<>(
            "section-roles",
            "章节分类模型",
            "narrative/section-roles.bin",
            RoleModel.FORMAT_VERSION,
            Format.OPEN_NLP,
            RoleModel::read);

    /** Which known form a table is. */
    public static final ModelKind<FormModel> FORM_KINDS = new ModelKind<>(
            "form-kinds", "表格识别模型", "forms/form-kinds.bin", FormModel.FORMAT_VERSION, Format.OPEN_NLP, FormModel::read);

    /** The figures that prose states. */
    public static final ModelKind<FactModel> FACTS = new ModelKind<>(
            "facts", "正文数字模型", "narrative/facts.bin", FactModel.FORMAT_VERSION, Format.OPEN_NLP, FactModel::read);

    /** How far values can be trusted, and what can be promised of them. */
    public static final ModelKind<Calibration> CONFIDENCE = new ModelKind<>(
            "confidence",
            "可信度模型",
            "confidence/calibration.json",
            Calibration.FORMAT_VERSION,
            Format.JSON,
            Calibration::read);

    /** Every kind, in the order in which documents are read. */
    public static final List<ModelKind<?>> ALL = List.of(FORM_KINDS, SECTION_ROLES, FACTS, CONFIDENCE);

    private static final String RESOURCES = "/dev/annex/model/";

    /** What a file is made of. */
    public enum Format {
        /** An archive of Apache OpenNLP. */
        OPEN_NLP,
        /** Text that a person can read. */
        JSON
    }

    /** Makes a model of a file. */
    @FunctionalInterface
    public interface Reader<M> {
        /**
         * Reads a model.
         *
         * @throws IOException if it is none; the message says so in Chinese
         */
        M read(InputStream in) throws IOException;
    }

    /** The kind of that id. */
    public static Optional<ModelKind<?>> named(String id) {
        for (ModelKind<?> kind : ALL) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The name of its file, without a folder. */
    public String fileName() {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }

    /** Where its card lies, below the resources of the model. */
    public String cardResource() {
        return resource.substring(0, resource.lastIndexOf('.')) + ".card.json";
    }

    /** The name of its card, without a folder. */
    public String cardName() {
        return cardResource().substring(cardResource().lastIndexOf('/') + 1);
    }

    /** The model that Annex comes with. */
    TrainedModel<M> builtIn() {
        byte[] file = resource(resource);
        ModelCard card = ModelCard.parse(new String(resource(cardResource()), StandardCharsets.UTF_8));
        try {
            return new TrainedModel<>(reader.read(new ByteArrayInputStream(file)), file, card);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static byte[] resource(String path) {
        try (InputStream in = Objects.requireNonNull(ModelKind.class.getResourceAsStream(RESOURCES + path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
