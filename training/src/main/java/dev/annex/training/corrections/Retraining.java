package dev.annex.training.corrections;

import dev.annex.extractor.learned.ModelKind;
import dev.annex.extractor.learned.Models;
import java.math.BigDecimal;
import java.util.List;

/**
 * What came of training a model again with what reviewers have settled.
 *
 * @param kind the kind of model
 * @param learned how many lessons were learned from
 * @param keptBack how many were kept back to measure on
 * @param contradictions which were left out
 * @param unlearned answers of reviewers none of which could be learned from; the model knows them from the grammar alone
 * @param verdict whether the new model may take the place of the old one
 */
public record Retraining(
        ModelKind<?> kind,
        int learned,
        int keptBack,
        List<Contradiction> contradictions,
        List<String> unlearned,
        Verdict verdict) {
    /** How much lower than before a figure may be: not at all. */
    public static final BigDecimal TOLERANCE = BigDecimal.ZERO;

    /**
     * Share of all lessons that may contradict each other: with more, reviewers do not agree on what they are asked, and what
     * they do agree on can not be relied on. Annotators of one task commonly agree on nine of ten.
     */
    static final double MOST_CONTRADICTORY = 0.1;

    public Retraining {
        contradictions = List.copyOf(contradictions);
        unlearned = List.copyOf(unlearned);
    }

    /** Whether a new model may take the place of the old one. */
    public sealed interface Verdict {
        /** There is nothing to learn from; nothing was trained. */
        record NothingToLearn() implements Verdict {}

        /**
         * Reviewers contradict each other too often; nothing was trained.
         *
         * @param contradictory lessons of all
         */
        record TooContradictory(int contradictory, int all) implements Verdict {}

        /**
         * Some figure is lower than that of the model in force.
         *
         * @param falls at least one
         */
        record Worse(Trained trained, List<Measured.Fall> falls) implements Verdict {
            public Worse {
                falls = List.copyOf(falls);
            }
        }

        /**
         * No figure is lower.
         *
         * @param before the figures of the model in force
         */
        record NotWorse(Trained trained, Measured before) implements Verdict {}
    }

    /**
     * Trains a model with what reviewers have settled and compares it with the one in force.
     *
     * @param models in force
     * @param tolerance by how much a figure may be lower, see {@link #TOLERANCE}
     */
    public static <E> Retraining of(
            Trainer<E> trainer, List<ReviewedDocument> documents, Models models, BigDecimal tolerance) {
        Lessons<E> lessons = Lessons.of(documents.stream()
                .flatMap(document -> trainer.lessons(document).stream())
                .toList());
        return new Retraining(
                trainer.kind(),
                lessons.learned().size(),
                lessons.keptBack().size(),
                lessons.contradictions(),
                lessons.unlearned().stream().sorted().toList(),
                verdict(trainer, lessons, models, tolerance));
    }

    private static <E> Verdict verdict(Trainer<E> trainer, Lessons<E> lessons, Models models, BigDecimal tolerance) {
        if (lessons.contradictory() > MOST_CONTRADICTORY * lessons.count()) {
            return new Verdict.TooContradictory(lessons.contradictory(), lessons.count());
        }
        if (lessons.learned().isEmpty()) {
            return new Verdict.NothingToLearn();
        }
        Measured before = trainer.measure(models.trained(trainer.kind()).file(), lessons.keptBack());
        Trained trained = Trained.with(trainer, lessons.learned(), lessons.keptBack());
        List<Measured.Fall> falls = trained.measured().fallsFrom(before, tolerance);
        return falls.isEmpty() ? new Verdict.NotWorse(trained, before) : new Verdict.Worse(trained, falls);
    }
}
