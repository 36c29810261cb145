package dev.annex.cli;

import dev.annex.extractor.learned.Installation;
import dev.annex.extractor.learned.ModelCard;
import dev.annex.extractor.learned.ModelFolder;
import dev.annex.extractor.learned.ModelKind;
import dev.annex.extractor.learned.Models;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.training.corrections.Contradiction;
import dev.annex.training.corrections.CorrectionSource;
import dev.annex.training.corrections.Measured;
import dev.annex.training.corrections.Retraining;
import dev.annex.training.corrections.Retraining.Verdict;
import dev.annex.training.corrections.Trained;
import dev.annex.training.corrections.Trainers;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Trains models again with what reviewers settled, and installs those that are no worse.
 *
 * @param folder in which models are installed
 * @param tolerance by how much a figure may be lower than before
 */
record RetrainingModels(Session session, Path folder, BigDecimal tolerance) {

    /** Trains from a source; the exit status says whether all of it could be used and every new model was installed. */
    int from(CorrectionSource source, String name, List<ModelKind<?>> kinds) {
        CorrectionSource.Gathered gathered;
        try {
            gathered = source.gather();
        } catch (UnreadableException e) {
            session.say(session.messages().unreadable(name, name, e));
            return ExitStatus.UNREAD;
        }
        gathered.unusable()
                .forEach(unusable -> say(
                        "train.unusable",
                        session.messages().unreadable(unusable.name(), fileName(unusable), unusable.reason())));
        gathered.unreviewed().forEach(document -> say("train.unreviewed", document));
        if (gathered.documents().isEmpty()) {
            say("train.noneReviewed", name);
            return ExitStatus.UNREAD;
        }
        Set<Integer> ends = new HashSet<>();
        Models models = Models.from(folder, unusable -> {
            say(
                    "models.builtInInstead",
                    session.messages().unreadable(unusable.file().toString(), unusable.reason()));
            ends.add(ExitStatus.UNREAD);
        });
        kinds.forEach(kind -> ends.add(retrain(kind, gathered, models)));
        return end(ends, !gathered.unusable().isEmpty());
    }

    private static String fileName(CorrectionSource.Unusable unusable) {
        return String.valueOf(Path.of(unusable.name()).getFileName());
    }

    /** What was refused counts most, then what could not be read; a kind with nothing to learn counts only where all are such. */
    private static int end(Set<Integer> ends, boolean someUnread) {
        if (ends.contains(ExitStatus.FINDINGS)) {
            return ExitStatus.FINDINGS;
        }
        return someUnread || !ends.contains(ExitStatus.OK) || ends.contains(ExitStatus.UNREAD)
                ? ExitStatus.UNREAD
                : ExitStatus.OK;
    }

    private int retrain(ModelKind<?> kind, CorrectionSource.Gathered gathered, Models models) {
        say("train.begins", session.messages().model(kind));
        Retraining retraining = Retraining.of(Trainers.of(kind).orElseThrow(), gathered.documents(), models, tolerance);
        retraining.contradictions().forEach(this::tell);
        retraining.unlearned().forEach(answer -> say("train.unlearned", answer));
        say("train.learned", retraining.learned(), retraining.keptBack());
        return settle(kind, retraining.verdict());
    }

    private int settle(ModelKind<?> kind, Verdict verdict) {
        String model = session.messages().model(kind);
        if (verdict instanceof Verdict.NotWorse notWorse) {
            return install(kind, notWorse);
        }
        if (verdict instanceof Verdict.Worse worse) {
            worse.falls()
                    .forEach(fall ->
                            say("train.fell", session.messages().figure(fall.figure()), fall.from(), fall.to()));
            say("train.keptBefore", model);
            return ExitStatus.FINDINGS;
        }
        if (verdict instanceof Verdict.TooContradictory disputed) {
            say("train.tooContradictory", model, disputed.all(), disputed.contradictory());
            return ExitStatus.FINDINGS;
        }
        say("train.nothingToLearn", model);
        return ExitStatus.USAGE;
    }

    private int install(ModelKind<?> kind, Verdict.NotWorse notWorse) {
        Trained trained = notWorse.trained();
        try (Installation installation = Installation.begin(new ModelFolder(folder), kind)) {
            ModelCard card = installation.install(trained.file(), trained.card());
            print(kind, notWorse.before(), trained.measured());
            say("train.installed", session.messages().model(kind), card.version(), folder);
            return ExitStatus.OK;
        } catch (IOException e) {
            session.say(session.messages().notInstalled(folder, kind, e));
            return ExitStatus.UNREAD;
        }
    }

    private void print(ModelKind<?> kind, Measured before, Measured after) {
        after.figures()
                .forEach((name, value) -> session.terminal()
                        .out()
                        .println(kind.id() + "\t" + name + "\t"
                                + before.figures().getOrDefault(name, BigDecimal.ZERO) + "\t" + value));
    }

    private void tell(Contradiction contradiction) {
        say(
                "train.contradiction",
                contradiction.question(),
                String.join("、", contradiction.answers()),
                String.join("、", contradiction.documents()));
    }

    private void say(String key, Object... arguments) {
        session.say(session.messages().text(key, arguments));
    }
}
