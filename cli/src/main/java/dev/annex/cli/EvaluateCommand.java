package dev.annex.cli;

import dev.annex.cli.UsageErrors.Refusal;
import dev.annex.extractor.Extractor;
import dev.annex.extractor.confidence.Calibration;
import dev.annex.extractor.learned.Models;
import dev.annex.extractor.ocr.OcrEngine;
import dev.annex.extractor.source.Limits;
import dev.annex.training.evaluate.Evaluation;
import dev.annex.training.evaluate.EvaluationJson;
import dev.annex.training.evaluate.EvaluationTable;
import dev.annex.training.evaluate.Evaluator;
import dev.annex.training.evaluate.Failure;
import dev.annex.training.evaluate.Grouping;
import dev.annex.training.evaluate.Labels;
import dev.annex.training.evaluate.Promise;
import dev.annex.training.evaluate.TruthFolder;
import dev.annex.training.evaluate.page.EvaluationPage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code annex evaluate}: how well reports are read whose content is known. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "annex.evaluate.folder")
    private Path folder = Path.of("");

    @Option(names = "--by", paramLabel = "GROUP", split = ",", defaultValue = "format")
    private List<Grouping> groupings = List.of();

    @Option(names = "--html", paramLabel = "FILE")
    private Optional<Path> page = Optional.empty();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR")
    private Optional<Path> kept = Optional.empty();

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N")
    private Optional<Integer> jobs = Optional.empty();

    @Option(names = "--markdown")
    private boolean markdown;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--show", paramLabel = "N", defaultValue = "0")
    private int show;

    @Mixin
    private final ModelOption models;

    EvaluateCommand(Session session) {
        this.session = session;
        this.models = new ModelOption(session);
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw refusal("evaluate.noFolder", folder);
        }
        if (kept.isPresent() && Files.exists(kept.get()) && !Files.isDirectory(kept.get())) {
            throw refusal("usage.outIsFile", kept.get());
        }
        int atOnce = jobs.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        if (atOnce < 1) {
            throw refusal("usage.jobs");
        }
        Models inForce = models.inForce();
        TruthFolder reports = kept.map(TruthFolder.of(folder)::keeping).orElseGet(() -> TruthFolder.of(folder));
        try {
            Evaluation evaluation = evaluate(reports, atOnce, inForce);
            if (evaluation.scored().isEmpty() && evaluation.unread().isEmpty()) {
                session.say(session.messages().text("evaluate.nothing", folder, Evaluation.TRUTH));
                return ExitStatus.UNREAD;
            }
            print(evaluation);
            if (page.isPresent()) {
                write(page.get(), evaluation, reports);
            }
            return models.isRefused() ? ExitStatus.UNREAD : ExitStatus.OK;
        } catch (IOException | RuntimeException e) {
            session.say(session.messages().text("evaluate.failed", folder, e.toString()));
            return ExitStatus.UNREAD;
        }
    }

    private Evaluation evaluate(TruthFolder reports, int atOnce, Models inForce) throws IOException {
        try (Progress progress = Progress.of(reports.size(), session)) {
            Extractor extractor = Extractor.create(Limits.DEFAULT, OcrEngine.Kind.PP_OCR, inForce);
            return new Evaluator(extractor, atOnce, done -> progress.step()).evaluate(reports);
        }
    }

    private void print(Evaluation evaluation) {
        PrintStream out = session.terminal().out();
        evaluation
                .unread()
                .forEach(unread ->
                        session.say(session.messages().text("skipped", unread.file() + ": " + unread.reason())));
        if (json) {
            out.println(EvaluationJson.write(evaluation, groupings));
            return;
        }
        EvaluationTable table = new EvaluationTable(evaluation, groupings, labels());
        (markdown ? table.markdown() : table.lines()).forEach(out::println);
        evaluation
                .scored()
                .forEach(scored -> scored.failures().stream()
                        .limit(show)
                        .forEach(failure -> out.println(scored.file() + describe(failure))));
    }

    private void write(Path file, Evaluation evaluation, TruthFolder reports) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            List<Promise> promises = Promise.of(Calibration.builtIn());
            new EvaluationPage(evaluation, groupings, promises, reports, labels()).write(out);
        }
        session.say(session.messages().text("evaluate.written", file));
    }

    private Labels labels() {
        return Labels.in(session.messages().language().locale());
    }

    private Refusal refusal(String key, Object... arguments) {
        return new Refusal(spec.commandLine(), session.messages().text(key, arguments));
    }

    private static String describe(Failure failure) {
        return " " + failure.state() + " " + failure.truthPointer() + System.lineSeparator()
                + "    want " + failure.truth() + System.lineSeparator()
                + "    got  " + failure.output();
    }
}
