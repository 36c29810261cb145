package dev.annex.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code annex tables}: any documents in, their tables out. */
@Command(name = "tables")
final class TablesCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final BatchOptions batch;

    @Option(names = "--format", paramLabel = "json|csv|html|xlsx", defaultValue = "json")
    private TablesFormat format = TablesFormat.JSON;

    TablesCommand(Session session) {
        this.session = session;
        this.batch = new BatchOptions(session);
    }

    @Override
    public Integer call() {
        Destination destination = batch.destination();
        if (format == TablesFormat.XLSX && destination instanceof Destination.Standard) {
            throw batch.refusal("usage.xlsxNeedsOut");
        }
        List<Outcome> outcomes = batch.run(new ListingTables(batch.session(), destination, format));
        session.say(summary(outcomes));
        return Outcome.allRead(outcomes) ? ExitStatus.OK : ExitStatus.UNREAD;
    }

    private String summary(List<Outcome> outcomes) {
        List<Outcome.Listed> listed = Outcome.of(Outcome.Listed.class, outcomes);
        return session.messages()
                .text(
                        "tables.summary",
                        listed.size(),
                        Outcome.of(Outcome.Skipped.class, outcomes).size(),
                        Outcome.of(Outcome.Unread.class, outcomes).size(),
                        listed.stream().mapToInt(Outcome.Listed::tables).sum());
    }
}
