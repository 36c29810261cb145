package dev.annex.extractor.narrative;

import dev.annex.model.report.SectionRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;

/**
 * A categoriser of sections that was trained. It may be used from several threads.
 *
 * <p>A model is a file of Apache OpenNLP whose categories are the roles of the contract, by the names of their constants, and
 * {@link #NO_ROLE}.
 */
public final class RoleModel {
    /** Where the model lies that Annex comes with. */
    public static final String RESOURCE = "/dev/annex/model/narrative/section-roles.bin";

    /** Raised whenever {@link RoleFeatures} changes what a section is described by: a model of before knows other words. */
    public static final int FORMAT_VERSION = 1;

    /** The category of parts that need no role of their own. */
    public static final String NO_ROLE = "NONE";

    private final DoccatModel model;

    private RoleModel(DoccatModel model) {
        this.model = model;
    }

    /** The model that Annex comes with. */
    public static RoleModel standard() {
        return Standard.MODEL;
    }

    private static final class Standard {
        static final RoleModel MODEL = load();

        private static RoleModel load() {
            try (InputStream resource = RoleModel.class.getResourceAsStream(RESOURCE)) {
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
    public static RoleModel read(InputStream in) throws IOException {
        RoleModel read;
        try {
            read = new RoleModel(new DoccatModel(in));
        } catch (IOException | RuntimeException e) {
            throw new IOException("不是可用的章节分类模型，或由不相容的版本训练而成；请重新训练。", e);
        }
        read.requireKnownCategories();
        return read;
    }

    private void requireKnownCategories() throws IOException {
        DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
        for (int i = 0; i < categorizer.getNumberOfCategories(); i++) {
            String category = categorizer.getCategory(i);
            try {
                role(category);
            } catch (IllegalArgumentException e) {
                throw new IOException("章节分类模型含有未知的类别“" + category + "”；请重新训练。", e);
            }
        }
    }

    /** How probable it is that a section has each role, or none; the sum is 1. The order is that of the model's categories. */
    Map<Optional<SectionRole>, Double> probabilities(SectionContext section) {
        DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
        double[] outcomes = categorizer.categorize(RoleFeatures.of(section));
        Map<Optional<SectionRole>, Double> probabilities = new LinkedHashMap<>();
        for (int i = 0; i < outcomes.length; i++) {
            probabilities.put(role(categorizer.getCategory(i)), outcomes[i]);
        }
        return probabilities;
    }

    private static Optional<SectionRole> role(String category) {
        return category.equals(NO_ROLE) ? Optional.empty() : Optional.of(SectionRole.valueOf(category));
    }
}
