package dev.annex.cli;

import dev.annex.cli.UsageErrors.Refusal;
import dev.annex.exchange.database.Address;
import dev.annex.extractor.Extractor;
import dev.annex.extractor.learned.Installation;
import dev.annex.extractor.learned.ModelCard;
import dev.annex.extractor.learned.ModelFolder;
import dev.annex.extractor.learned.ModelKind;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.training.confidence.ExampleCollection;
import dev.annex.training.confidence.ExampleCollector;
import dev.annex.training.confidence.ExampleRecipe;
import dev.annex.training.corrections.CorrectionSource;
import dev.annex.training.corrections.CorrectionsFolder;
import dev.annex.training.corrections.Retraining;
import dev.annex.training.corrections.Trained;
import dev.annex.training.corrections.Trainer;
import dev.annex.training.corrections.Trainers;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code annex train}: trains models from the grammar, or again with what reviewers settled; lists and takes back versions. */
@Command(name = "train")
final class TrainCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ModelOption models;

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--corrections", paramLabel = "DIR|DB")
    private Optional<String> corrections = Optional.empty();

    @Option(names = "--db-user", paramLabel = "NAME")
    private Optional<String> databaseUser = Optional.empty();

    @Option(names = "--db-password-env", paramLabel = "VARIABLE")
    private Optional<String> databasePassword = Optional.empty();

    @Option(names = "--collect", paramLabel = "DIR")
    private Optional<Path> collect = Optional.empty();

    @Option(names = "--rollback")
    private boolean rollback;

    @Option(names = "--list")
    private boolean list;

    @Option(names = "--model", paramLabel = "ID")
    private Optional<String> model = Optional.empty();

    @Option(names = "--tolerance", paramLabel = "N", defaultValue = "0")
    private BigDecimal tolerance = Retraining.TOLERANCE;

    @Option(names = "--show", paramLabel = "N", defaultValue = "0")
    private int show;

    TrainCommand(Session session) {
        this.session = session;
        this.models = new ModelOption(session);
    }

    @Override
    public Integer call() {
        long tasks = Stream.of(out.isPresent(), collect.isPresent(), corrections.isPresent(), rollback, list)
                .filter(asked -> asked)
                .count();
        if (tasks != 1) {
            throw refusal("train.oneTask");
        }
        if (out.isPresent()) {
            return write(out.get());
        }
        if (collect.isPresent()) {
            return collect(collect.get());
        }
        Path folder = models.folder().orElseThrow(() -> refusal("train.noFolder"));
        if (list) {
            return new ModelListing(session, folder).print(kinds());
        }
        return rollback ? rollBack(folder) : retrain(folder, corrections.orElseThrow());
    }

    private int write(Path target) {
        try {
            for (ModelKind<?> kind : kinds()) {
                session.say(session.messages()
                        .text("train.begins", session.messages().model(kind)));
                Trained trained = Trained.fromGrammar(trainer(kind));
                print(kind, trained);
                put(target.resolve(kind.resource()), trained.file());
                put(target.resolve(kind.cardResource()), trained.card().bytes());
            }
            return ExitStatus.OK;
        } catch (IOException e) {
            session.say(session.messages().text("train.failed", target, e.toString()));
            return ExitStatus.UNREAD;
        }
    }

    /** Reads the reports anew that the confidence is learned from. */
    private int collect(Path target) {
        ExampleCollector collector = new ExampleCollector(Extractor.create());
        try {
            new ExampleCollection(
                            target,
                            collector,
                            seed -> session.say(session.messages().text("train.collected", seed)))
                    .collect(ExampleRecipe.builtIn());
            return ExitStatus.OK;
        } catch (IOException | UnreadableException e) {
            session.say(session.messages().text("train.failed", target, e.toString()));
            return ExitStatus.UNREAD;
        }
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, bytes);
    }

    private void print(ModelKind<?> kind, Trained trained) {
        trained.measured()
                .figures()
                .forEach((name, value) -> session.terminal().out().println(kind.id() + "\t" + name + "\t" + value));
        trained.measured().mistakes().stream()
                .limit(show)
                .forEach(session.terminal().out()::println);
    }

    private int retrain(Path folder, String source) {
        if (tolerance.signum() < 0 || tolerance.compareTo(BigDecimal.ONE) >= 0) {
            throw refusal("train.tolerance");
        }
        return new RetrainingModels(session, folder, tolerance).from(named(source), source, kinds());
    }

    /** The place that a user names: a folder, or the address of a store. */
    private CorrectionSource named(String source) {
        if (source.startsWith("jdbc:")) {
            return new StoreCorrections(new Address(source, databaseUser, databasePassword.map(this::variable)));
        }
        try {
            Path path = Path.of(source);
            return Files.isRegularFile(path)
                    ? new StoreCorrections(
                            new Address(ReviewStoreOption.url(source), Optional.empty(), Optional.empty()))
                    : new CorrectionsFolder(path);
        } catch (InvalidPathException e) {
            throw refusal("train.noPath", source);
        }
    }

    private String variable(String name) {
        return Optional.ofNullable(System.getenv(name)).orElseThrow(() -> refusal("import.noVariable", name));
    }

    private int rollBack(Path folder) {
        boolean anything = false;
        for (ModelKind<?> kind : kinds()) {
            try (Installation installation = Installation.begin(new ModelFolder(folder), kind)) {
                Optional<String> version = installation.rollback();
                anything |= version.isPresent();
                version.ifPresent(now -> session.say(rolledBack(kind, now)));
            } catch (IOException e) {
                session.say(session.messages().notInstalled(folder, kind, e));
                return ExitStatus.UNREAD;
            }
        }
        if (!anything) {
            session.say(session.messages().text("train.nothingToRollBack", folder));
        }
        return anything ? ExitStatus.OK : ExitStatus.UNREAD;
    }

    private String rolledBack(ModelKind<?> kind, String version) {
        Messages messages = session.messages();
        return version.equals(ModelCard.BUILT_IN)
                ? messages.text("train.rolledBackToBuiltIn", messages.model(kind))
                : messages.text("train.rolledBack", messages.model(kind), version);
    }

    private List<ModelKind<?>> kinds() {
        return model.<List<ModelKind<?>>>map(id ->
                        List.of(ModelKind.named(id).orElseThrow(() -> refusal("train.noKind", id, ModelKind.ALL))))
                .orElse(ModelKind.ALL);
    }

    private static Trainer<?> trainer(ModelKind<?> kind) {
        return Trainers.of(kind).orElseThrow();
    }

    private Refusal refusal(String key, Object... arguments) {
        return new Refusal(spec.commandLine(), session.messages().text(key, arguments));
    }
}
