package dev.annex.training.roles;

import dev.annex.extractor.narrative.RoleModel;
import dev.annex.extractor.narrative.SectionRoles;
import dev.annex.model.report.Section;
import dev.annex.training.corpus.Grammar;
import dev.annex.training.corpus.SectionCorpus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The training of the model that Annex comes with, from the grammar that it comes with.
 *
 * @param model the file
 * @param wording what headings alone say, on wordings that were not trained on
 * @param alone what the model alone says
 * @param both what both say together, as reports are read
 */
public record RoleTraining(byte[] model, RoleFigures wording, RoleFigures alone, RoleFigures both) {
    /** Narratives to learn from: with more, figures do not rise. */
    static final int TRAINED_ON = 500;
    /** Narratives to measure on. */
    static final int TESTED_ON = 200;

    private static final long FIRST_TRAINED_ON = 1;
    private static final long FIRST_TESTED_ON = 100_001;

    /** Trains the model. */
    public static byte[] train() {
        return RoleTrainer.train(narratives(FIRST_TRAINED_ON, TRAINED_ON, false));
    }

    /** Trains the model and measures it on held-out wordings. */
    public static RoleTraining run() {
        return of(train());
    }

    /** Measures a model on held-out wordings. */
    public static RoleTraining of(byte[] file) {
        RoleModel model = read(file);
        return new RoleTraining(
                file,
                figures(SectionRoles.byWording()),
                figures(SectionRoles.byModel(model)),
                figures(SectionRoles.byBoth(model)));
    }

    private static RoleFigures figures(SectionRoles classifier) {
        return RoleFigures.of(classifier, narratives(FIRST_TESTED_ON, TESTED_ON, true));
    }

    private static Stream<List<Section>> narratives(long first, int count, boolean heldOut) {
        SectionCorpus corpus = new SectionCorpus(Grammar.standard());
        return LongStream.range(first, first + count)
                .mapToObj(seed -> corpus.narrative(seed, heldOut).sections());
    }

    private static RoleModel read(byte[] file) {
        try {
            return RoleModel.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What should be known of the model. */
    public ModelCard card() {
        return ModelCard.of(this);
    }
}
