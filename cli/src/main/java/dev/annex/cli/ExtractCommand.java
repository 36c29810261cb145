package dev.annex.cli;

import java.util.List;
import java.util.concurrent.Callable;
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
        List<Outcome> outcomes = batch.run(new Extracting(batch.session(models.inForce()), batch.destination()));
        List<Outcome.Read> read = Outcome.of(Outcome.Read.class, outcomes);
        session.say(summary(outcomes, read));
        if (!Outcome.allRead(outcomes) || models.isRefused()) {
            return ExitStatus.UNREAD;
        }
        return failOn.foundIn(read) ? ExitStatus.FINDINGS : ExitStatus.OK;
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
