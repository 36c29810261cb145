package dev.annex.cli;

import dev.annex.cli.UsageErrors.Refusal;
import dev.annex.extractor.learned.Models;
import dev.annex.extractor.ocr.OcrEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands have in common that read files and write results for each: which ones, where to, how many at once. */
final class BatchOptions {
    private final Session session;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "files")
    private List<Path> arguments = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N")
    private Optional<Integer> jobs = Optional.empty();

    @Option(names = "--ocr", paramLabel = "ppocr|tesseract", defaultValue = "ppocr")
    private Recogniser recogniser = Recogniser.PPOCR;

    BatchOptions(Session session) {
        this.session = session;
    }

    /** Whether a folder or an archive was named, so that there may be any number of files. */
    boolean isFolders() {
        return arguments.stream().anyMatch(each -> Files.isDirectory(each) || Input.isArchive(each));
    }

    /** What was named. */
    List<Path> arguments() {
        return arguments;
    }

    /** What was asked for to read pictures. */
    OcrEngine.Kind engine() {
        return recogniser.engine();
    }

    /** How many inputs are worked on at once. */
    int jobs() {
        int atOnce = jobs.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        if (atOnce < 1) {
            throw refusal("usage.jobs");
        }
        return atOnce;
    }

    /** The session with the extractor that was asked for. */
    Session session() {
        return session(Models.builtIn());
    }

    /** The session with the extractor that was asked for, reading with other models than those that Annex comes with. */
    Session session(Models models) {
        boolean isUsual = recogniser == Recogniser.PPOCR && models.versions().isEmpty();
        return isUsual ? session : session.with(ReportExtractor.by(recogniser.engine(), models));
    }

    /** Where the results go. */
    Destination destination() {
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

    /** The folder of results, which folders and archives need. */
    Path folder() {
        if (destination() instanceof Destination.Folder folder) {
            return folder.root();
        }
        throw refusal("usage.folderNeedsOut");
    }

    /** Does the work on all files that the arguments name, telling what could not be done. */
    List<Outcome> run(Work work) {
        int atOnce = jobs();
        Inputs inputs = Inputs.of(arguments, session.messages());
        inputs.collision(work.ending()).ifPresent(collision -> {
            throw refusal("usage.collision", collision.first(), collision.second(), collision.target());
        });
        return run(inputs, new Careful(session, work), atOnce);
    }

    private List<Outcome> run(Inputs inputs, Careful work, int atOnce) {
        List<Outcome> outcomes = new ArrayList<>(inputs.closed());
        try (Progress progress = Progress.of(inputs.files().size(), session)) {
            Batch batch = new Batch(
                    atOnce,
                    input -> {
                        Outcome outcome = work.on(input);
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
        } else {
            outcome.gaps().forEach(gap -> progress.say(session.messages().partial(outcome.path(), gap)));
        }
    }

    /** A command line that makes no sense, with the sentence of that key. */
    Refusal refusal(String key, Object... arguments) {
        return new Refusal(spec.commandLine(), session.messages().text(key, arguments));
    }
}
