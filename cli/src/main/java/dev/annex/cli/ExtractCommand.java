package dev.annex.cli;

import dev.annex.cli.UsageErrors.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code annex extract}: reports in, JSON out. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "annex.extract.files")
    private List<Path> arguments = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    /** There is one so far. */
    @Option(names = "--format", paramLabel = "json", defaultValue = "json")
    @SuppressWarnings("UnusedVariable")
    private Format format = Format.JSON;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N")
    private Optional<Integer> jobs = Optional.empty();

    @Option(names = "--fail-on", paramLabel = "error|warning", defaultValue = "never")
    private FailOn failOn = FailOn.NEVER;

    ExtractCommand(Session session) {
        this.session = session;
    }

    /** The formats that results are written in. */
    enum Format {
        JSON
    }

    @Override
    public Integer call() {
        Destination destination = destination();
        int atOnce = jobs.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        if (atOnce < 1) {
            throw refusal("usage.jobs");
        }
        Inputs inputs = Inputs.of(arguments, session.messages());
        inputs.collision().ifPresent(collision -> {
            throw refusal("usage.collision", collision.first(), collision.second(), collision.target());
        });
        List<Outcome> outcomes = run(inputs, destination, atOnce);
        session.say(summary(outcomes));
        return status(outcomes);
    }

    private Destination destination() {
        if (out.isPresent()) {
            Path folder = out.get();
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw refusal("usage.outIsFile", folder);
            }
            return new Destination.Folder(folder);
        }
        if (arguments.size() > 1) {
            throw refusal("usage.severalNeedOut");
        }
        if (Files.isDirectory(arguments.get(0))) {
            throw refusal("usage.folderNeedsOut");
        }
        return new Destination.Standard(session.terminal().out());
    }

    private List<Outcome> run(Inputs inputs, Destination destination, int atOnce) {
        Extracting extracting = new Extracting(session, destination);
        List<Outcome> outcomes = new ArrayList<>(inputs.closed());
        try (Progress progress = Progress.of(inputs.files().size(), session)) {
            Batch batch = new Batch(
                    atOnce,
                    input -> {
                        Outcome outcome = extracting.of(input);
                        progress.step();
                        return outcome;
                    },
                    this::tooLarge);
            inputs.closed().forEach(outcome -> tell(outcome, progress));
            outcomes.addAll(batch.run(inputs.files(), outcome -> tell(outcome, progress)));
        }
        return outcomes;
    }

    private Outcome tooLarge(Input input) {
        return new Outcome.Unread(input.path(), session.messages().text("outOfMemory", input.path()), Optional.empty());
    }

    private void tell(Outcome outcome, Progress progress) {
        if (outcome instanceof Outcome.Skipped skipped) {
            progress.say(skipped.reason());
        } else if (outcome instanceof Outcome.Unread unread) {
            progress.say(unread.reason());
            if (CommonOptions.verbose(spec.commandLine().getParseResult())) {
                unread.cause()
                        .ifPresent(cause ->
                                cause.printStackTrace(session.terminal().err()));
            }
        }
    }

    private String summary(List<Outcome> outcomes) {
        return session.messages()
                .text(
                        "summary",
                        count(outcomes, Outcome.Read.class),
                        count(outcomes, Outcome.Skipped.class),
                        count(outcomes, Outcome.Unread.class),
                        reads(outcomes).stream().mapToInt(Outcome.Read::errors).sum(),
                        reads(outcomes).stream()
                                .mapToInt(Outcome.Read::warnings)
                                .sum());
    }

    private int status(List<Outcome> outcomes) {
        if (count(outcomes, Outcome.Unread.class) > 0) {
            return ExitStatus.UNREAD;
        }
        return failOn.foundIn(reads(outcomes)) ? ExitStatus.FINDINGS : ExitStatus.OK;
    }

    private static long count(List<Outcome> outcomes, Class<? extends Outcome> kind) {
        return outcomes.stream().filter(kind::isInstance).count();
    }

    private static List<Outcome.Read> reads(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Read.class::isInstance)
                .map(Outcome.Read.class::cast)
                .toList();
    }

    private Refusal refusal(String key, Object... arguments) {
        return new Refusal(spec.commandLine(), session.messages().text(key, arguments));
    }
}
