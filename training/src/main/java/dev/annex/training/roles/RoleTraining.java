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
    public static final int TRAINED_ON = 700;
    /** Narratives to measure on. */
    public static final int TESTED_ON = 200;

    private static final long FIRST_TRAINED_ON = 1;
    private static final long FIRST_TESTED_ON = 100_001;

    /** Trains the model. */
    public static byte[] train() {
        return RoleTrainer.train(narratives(TRAINED_ON));
    }

    /** So many narratives to learn from, one after the other. */
    public static Stream<List<Section>> narratives(int count) {
        return narratives(FIRST_TRAINED_ON, count, false);
    }

    /** What is learned from and measured on, for people. */
    public static String corpus(int trainedOn, int testedOn) {
        return "narratives of offices that do not exist: to learn from, " + seeds(FIRST_TRAINED_ON, trainedOn)
                + "; to measure on, " + seeds(FIRST_TESTED_ON, testedOn) + " in wordings that are held out";
    }

    private static String seeds(long first, int count) {
        return "seeds " + first + " to " + (first + count - 1);
    }

    /** Trains the model and measures it on held-out wordings. */
    public static RoleTraining run() {
        return of(train());
    }

    /** Measures a model on held-out wordings. */
    public static RoleTraining of(byte[] file) {
        return of(file, TESTED_ON);
    }

    /** Measures a model on so many narratives in held-out wordings. */
    public static RoleTraining of(byte[] file, int testedOn) {
        RoleModel model = read(file);
        return new RoleTraining(
                file,
                figures(SectionRoles.byWording(), testedOn),
                figures(SectionRoles.byModel(model), testedOn),
                figures(SectionRoles.byBoth(model), testedOn));
    }

    private static RoleFigures figures(SectionRoles classifier, int testedOn) {
        return RoleFigures.of(classifier, narratives(FIRST_TESTED_ON, testedOn, true));
    }

    private static Stream<List<Section>> narratives(long first, int count, boolean heldOut) {
        SectionCorpus corpus = new SectionCorpus(Grammar.ofRoles());
        return LongStream.range(first, first + count)
                .mapToObj(seed -> corpus.narrative(seed, heldOut).sections());
    }

    /** The model of a file that was just trained. */
    public static RoleModel read(byte[] file) {
        try {
            return RoleModel.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
