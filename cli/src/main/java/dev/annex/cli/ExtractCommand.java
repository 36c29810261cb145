package dev.annex.cli;

import dev.annex.extractor.confidence.Acceptance;
import dev.annex.extractor.confidence.Calibration;
import dev.annex.folders.outcome.Figures;
import dev.annex.folders.summary.Tally;
import dev.annex.folders.worker.ReportReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code annex extract}: reports in, JSON out. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final BatchOptions batch;

    @Mixin
    private final ModelOption models;

    @Mixin
    private final FolderOptions folders;

    /** There is one so far. */
    @Option(names = "--format", paramLabel = "json", defaultValue = "json")
    @SuppressWarnings("UnusedVariable")
    private Format format = Format.JSON;

    @Option(names = "--fail-on", paramLabel = "error|warning", defaultValue = "never")
    private FailOn failOn = FailOn.NEVER;

    @Option(names = "--accept", paramLabel = "0.99|0.995|0.999")
    private Optional<Double> accept = Optional.empty();

    ExtractCommand(Session session) {
        this.session = session;
        this.batch = new BatchOptions(session);
        this.models = new ModelOption(session);
        this.folders = new FolderOptions(session);
    }

    /** The formats that results are written in. */
    enum Format {
        JSON
    }

    @Override
    public Integer call() {
        Optional<Acceptance> acceptance = accept.map(this::promising);
        folders.check();
        return batch.isFolders() || folders.watches() ? extractFolders(acceptance) : extractFiles(acceptance);
    }

    private int extractFolders(Optional<Acceptance> acceptance) {
        Path out = batch.folder();
        Session reading = batch.session(models.inForce());
        FolderExtraction extraction = new FolderExtraction(
                reading,
                batch.arguments(),
                out,
                batch.jobs(),
                new ReadingSetup(batch.engine(), models.folder(), accept),
                new ReportReader(reading.extractor()::extract, acceptance),
                folders);
        FolderExtraction.Result result = extraction.run();
        if (result.tally().isEmpty()) {
            return result.status();
        }
        Tally tally = result.tally().get();
        session.say(extraction.numbers(tally));
        Figures figures = tally.figures();
        acceptance.ifPresent(each -> session.say(
                accepted(figures.accepted(), figures.forReview(), tally.withoutReview(), tally.withResult())));
        extraction.pointers(tally).forEach(session::say);
        return status(tally.isAllRead(), failOn.found(figures.errors(), figures.warnings()));
    }

    private int status(boolean allRead, boolean foundFailed) {
        if (!allRead || models.isRefused()) {
            return ExitStatus.UNREAD;
        }
        return foundFailed ? ExitStatus.FINDINGS : ExitStatus.OK;
    }

    private int extractFiles(Optional<Acceptance> acceptance) {
        List<Outcome> outcomes =
                batch.run(new Extracting(batch.session(models.inForce()), batch.destination(), acceptance));
        List<Outcome.Read> read = Outcome.of(Outcome.Read.class, outcomes);
        session.say(summary(outcomes, read));
        acceptance.ifPresent(each -> session.say(accepted(
                read.stream().mapToInt(Outcome.Read::accepted).sum(),
                read.stream().mapToInt(Outcome.Read::forReview).sum(),
                read.stream().filter(one -> one.forReview() == 0).count(),
                read.size())));
        return status(Outcome.allRead(outcomes), failOn.foundIn(read));
    }

    private Acceptance promising(double precision) {
        Calibration calibration = Calibration.builtIn();
        List<Double> promises = Acceptance.promises(calibration);
        if (!promises.contains(precision)) {
            throw batch.refusal(
                    "usage.accept", promises.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return new Acceptance(calibration, precision);
    }

    private String accepted(long accepted, long forReview, long withoutReview, long read) {
        return session.messages().text("accept.summary", accepted, forReview, withoutReview, read);
    }

    private String summary(List<Outcome> outcomes, List<Outcome.Read> read) {
        return session.messages()
                .text(
                        "summary",
                        read.size(),
                        Outcome.of(Outcome.Skipped.class, outcomes).size(),
                        Outcome.of(Outcome.Unread.class, outcomes).size(),
                        read.stream().mapToInt(Outcome.Read::errors).sum(),
                        read.stream().mapToInt(Outcome.Read::warnings).sum());
    }
}
