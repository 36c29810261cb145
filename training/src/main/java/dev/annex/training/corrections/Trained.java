package dev.annex.training.corrections;

import dev.annex.extractor.learned.ModelCard;
import dev.annex.training.corpus.Grammar;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A model that was just trained.
 *
 * @param file its bytes, not a copy: they must not be changed
 * @param card what should be known of it
 * @param measured how good it is
 */
public record Trained(byte[] file, ModelCard card, Measured measured) {
    private static final String LICENSE = "Apache-2.0";

    /** Trains a model from the grammar alone: what Annex comes with. */
    public static <E> Trained fromGrammar(Trainer<E> trainer) {
        return with(trainer, List.of(), List.of());
    }

    /** Trains a model from the grammar and lessons, and measures it on held-out wordings and on other lessons. */
    static <E> Trained with(Trainer<E> trainer, List<Lesson<E>> learned, List<Lesson<E>> keptBack) {
        return of(trainer, trainer.train(learned), learned, keptBack);
    }

    /** Measures a file that the grammar alone has given. */
    static <E> Trained measured(Trainer<E> trainer, byte[] file) {
        return of(trainer, file, List.of(), List.of());
    }

    private static <E> Trained of(Trainer<E> trainer, byte[] file, List<Lesson<E>> learned, List<Lesson<E>> keptBack) {
        Measured measured = trainer.measure(file, keptBack);
        ModelCard card = new ModelCard(
                trainer.kind().id(),
                ModelCard.BUILT_IN,
                Optional.empty(),
                trainer.kind().formatVersion(),
                trainer.task(),
                new ModelCard.MadeFrom(trainer.corpus(), Grammar.sha256(), learned.size(), fingerprint(learned)),
                trainer.parameters(),
                measured.figures(),
                LICENSE,
                sha256(file));
        return new Trained(file, card, measured);
    }

    private static <E> Optional<String> fingerprint(List<Lesson<E>> lessons) {
        return lessons.isEmpty()
                ? Optional.empty()
                : Optional.of(sha256(lessons.stream()
                        .map(lesson -> lesson.documentSha256() + "\t" + lesson.question() + "\t" + lesson.answer())
                        .sorted()
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
