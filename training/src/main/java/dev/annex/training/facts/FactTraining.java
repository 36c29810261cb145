package dev.annex.training.facts;

import dev.annex.extractor.narrative.FactModel;
import dev.annex.extractor.narrative.ProseFacts;
import dev.annex.training.corpus.Grammar;
import dev.annex.training.corpus.SectionCorpus;
import dev.annex.training.corpus.SectionCorpus.Prose;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The training of the model that Annex comes with, from the grammar that it comes with.
 *
 * @param model the file
 * @param pattern what the form of words and numbers alone says, on wordings that were not trained on
 * @param alone what the model alone says
 * @param both what both say together, as reports are read
 */
public record FactTraining(byte[] model, FactFigures pattern, FactFigures alone, FactFigures both) {
    /** Narratives to learn from: with more, figures do not rise. */
    static final int TRAINED_ON = 120;
    /** How often each sentence that only teaches is said, with other words each time. */
    static final int SAID = 40;

    /** Narratives to measure on. */
    static final int TESTED_ON = 200;

    private static final long FIRST_TRAINED_ON = 1;
    private static final long FIRST_TESTED_ON = 100_001;

    /** Trains the model. */
    public static byte[] train() {
        SectionCorpus corpus = new SectionCorpus(Grammar.standard());
        return FactTrainer.train(Stream.concat(
                LongStream.range(FIRST_TRAINED_ON, FIRST_TRAINED_ON + SAID)
                        .mapToObj(seed -> corpus.sentences(seed, false)),
                narratives(FIRST_TRAINED_ON, TRAINED_ON, false)));
    }

    /** Trains the model and measures it on held-out wordings. */
    public static FactTraining run() {
        return of(train());
    }

    /** Measures a model on held-out wordings. */
    public static FactTraining of(byte[] file) {
        FactModel model = read(file);
        return new FactTraining(
                file,
                figures(ProseFacts.byPattern()),
                figures(ProseFacts.byModel(model)),
                figures(ProseFacts.byBoth(model)));
    }

    private static FactFigures figures(ProseFacts finder) {
        SectionCorpus corpus = new SectionCorpus(Grammar.standard());
        return FactFigures.of(
                finder,
                Stream.concat(
                        LongStream.range(FIRST_TESTED_ON, FIRST_TESTED_ON + SAID)
                                .mapToObj(seed -> corpus.sentences(seed, true)),
                        narratives(FIRST_TESTED_ON, TESTED_ON, true)));
    }

    private static Stream<Prose> narratives(long first, int count, boolean heldOut) {
        SectionCorpus corpus = new SectionCorpus(Grammar.standard());
        return LongStream.range(first, first + count).mapToObj(seed -> corpus.prose(seed, heldOut));
    }

    /** What models are trained on and measured on, in one phrase. */
    public static String corpus() {
        return "prose of offices that do not exist: to learn from, " + SAID
                + " times each sentence that teaches, and seeds "
                + FIRST_TRAINED_ON + " to " + (FIRST_TRAINED_ON + TRAINED_ON - 1) + "; to measure on, seeds "
                + FIRST_TESTED_ON + " to " + (FIRST_TESTED_ON + TESTED_ON - 1) + " in wordings that are held out";
    }

    private static FactModel read(byte[] file) {
        try {
            return FactModel.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
