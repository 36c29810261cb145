package dev.annex.cli;

import dev.annex.extractor.confidence.Acceptance;
import dev.annex.extractor.confidence.Calibration;
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
    }

    /** The formats that results are written in. */
    enum Format {
        JSON
    }

    @Override
    public Integer call() {
        Optional<Acceptance> acceptance = accept.map(this::promising);
        List<Outcome> outcomes =
                batch.run(new Extracting(batch.session(models.inForce()), batch.destination(), acceptance));
        List<Outcome.Read> read = Outcome.of(Outcome.Read.class, outcomes);
        session.say(summary(outcomes, read));
        acceptance.ifPresent(each -> session.say(accepted(read)));
        if (!Outcome.allRead(outcomes) || models.isRefused()) {
            return ExitStatus.UNREAD;
        }
        return failOn.foundIn(read) ? ExitStatus.FINDINGS : ExitStatus.OK;
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

    private String accepted(List<Outcome.Read> read) {
        return session.messages()
                .text(
                        "accept.summary",
                        read.stream().mapToInt(Outcome.Read::accepted).sum(),
                        read.stream().mapToInt(Outcome.Read::forReview).sum(),
                        read.stream().filter(each -> each.forReview() == 0).count(),
                        read.size());
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
