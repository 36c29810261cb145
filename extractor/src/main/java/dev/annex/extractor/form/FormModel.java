package dev.annex.extractor.form;

import dev.annex.extractor.document.Grid;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;

/**
 * A categoriser of tables that was trained: which known form a table is, from its words, or that it is none. It may be used from
 * several threads.
 *
 * <p>A model is a file of Apache OpenNLP whose categories are the ids of the forms and {@link #NO_FORM}.
 */
public final class FormModel {
    /** Where the model lies that Annex comes with. */
    public static final String RESOURCE = "/dev/annex/model/forms/form-kinds.bin";

    /** Raised whenever the features change that models see: those of before can not be used then. */
    public static final int FORMAT_VERSION = 1;

    /** The category of tables that are no known form. */
    public static final String NO_FORM = "none";

    private final DoccatModel model;

    private FormModel(DoccatModel model) {
        this.model = model;
    }

    /** The model that Annex comes with. */
    public static FormModel standard() {
        return Standard.MODEL;
    }

    private static final class Standard {
        static final FormModel MODEL = load();

        private static FormModel load() {
            try (InputStream resource = FormModel.class.getResourceAsStream(RESOURCE)) {
                if (resource == null) {
                    throw new IllegalStateException("missing resource " + RESOURCE);
                }
                return read(resource);
            } catch (IOException e) {
                throw new UncheckedIOException(RESOURCE, e);
            }
        }
    }

    /**
     * Reads a model.
     *
     * @throws IOException if it is no model, or one of other categories; the message says so in Chinese
     */
    public static FormModel read(InputStream in) throws IOException {
        FormModel read;
        try {
            read = new FormModel(new DoccatModel(in));
        } catch (IOException | RuntimeException e) {
            throw new IOException("不是可用的表格识别模型，或由不相容的版本训练而成；请重新训练。", e);
        }
        DocumentCategorizerME categorizer = new DocumentCategorizerME(read.model);
        Set<String> known = FormCatalog.builtIn().forms().stream()
                .map(FormDefinition::id)
                .collect(Collectors.toCollection(HashSet::new));
        known.add(NO_FORM);
        Set<String> categories = IntStream.range(0, categorizer.getNumberOfCategories())
                .mapToObj(categorizer::getCategory)
                .collect(Collectors.toSet());
        if (!categories.equals(known)) {
            throw new IOException("表格识别模型的类别与已知表格不符；请重新训练。");
        }
        return read;
    }

    /**
     * What a model takes a table for.
     *
     * @param form the id of a form, or {@link #NO_FORM}
     * @param probability from 0 to 1
     */
    public record Guess(String form, double probability) {
        /** Whether it is that the table is some form. */
        public boolean isForm() {
            return !form.equals(NO_FORM);
        }
    }

    /** The likeliest kind of a table. */
    public Guess guess(String title, Grid grid) {
        DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
        double[] outcomes = categorizer.categorize(TableWords.of(title, grid));
        String best = categorizer.getBestCategory(outcomes);
        return new Guess(best, outcomes[categorizer.getIndex(best)]);
    }
}
