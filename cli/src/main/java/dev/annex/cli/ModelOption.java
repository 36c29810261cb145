package dev.annex.cli;

import dev.annex.cli.UsageErrors.Refusal;
import dev.annex.extractor.learned.Models;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Which trained models a command reads with. Those in a folder that the user names must be usable, or nothing is done; where
 * those in the usual folder are not, the ones that Annex comes with are in force, the user is told, and the command does not end
 * as if all were well.
 */
final class ModelOption {
    private final Session session;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--models", paramLabel = "DIR", descriptionKey = "models")
    private Optional<Path> folder = Optional.empty();

    private boolean refused;

    ModelOption(Session session) {
        this.session = session;
    }

    /** The folder in which models are installed; empty where there is none on this machine. */
    Optional<Path> folder() {
        return folder.or(session::models);
    }

    /** The models in force. */
    Models inForce() {
        folder.filter(named -> !Files.isDirectory(named)).ifPresent(named -> {
            throw new Refusal(spec.commandLine(), session.messages().text("models.noFolder", named));
        });
        List<Models.Refused> unusable = new ArrayList<>();
        Models models = folder().map(named -> Models.from(named, unusable::add)).orElseGet(Models::builtIn);
        List<String> sentences = unusable.stream().map(this::sentence).toList();
        if (folder.isPresent() && !sentences.isEmpty()) {
            throw new Refusal(spec.commandLine(), String.join(System.lineSeparator(), sentences));
        }
        sentences.forEach(sentence -> session.say(session.messages().text("models.builtInInstead", sentence)));
        refused = !sentences.isEmpty();
        return models;
    }

    /** Whether some installed model could not be used. */
    boolean isRefused() {
        return refused;
    }

    private String sentence(Models.Refused unusable) {
        return session.messages().unreadable(unusable.file().toString(), unusable.reason());
    }
}
