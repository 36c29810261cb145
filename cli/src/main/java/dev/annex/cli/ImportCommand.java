package dev.annex.cli;

import dev.annex.exchange.database.Address;
import dev.annex.exchange.database.Database;
import dev.annex.exchange.database.DatabaseException;
import dev.annex.exchange.database.Importer;
import dev.annex.exchange.store.Listing;
import dev.annex.exchange.store.Pass;
import dev.annex.exchange.store.Store;
import dev.annex.review.intake.Intake;
import dev.annex.review.intake.SourceIndex;
import dev.annex.review.store.ReviewStore;
import dev.annex.review.store.StoreFailure;
import dev.annex.review.work.Timestamps;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code annex import}: what lies in a folder of results, in a database. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final StoreArgument results;

    @Option(names = "--jdbc", paramLabel = "URL", required = true)
    private String jdbc = "";

    @Option(names = "--user", paramLabel = "NAME")
    private Optional<String> user = Optional.empty();

    @Option(names = "--password-env", paramLabel = "VARIABLE")
    private Optional<String> passwordVariable = Optional.empty();

    @Option(names = "--review")
    private boolean review;

    @Option(names = "--sources", paramLabel = "DIR")
    private List<Path> sources = List.of();

    ImportCommand(Session session) {
        this.session = session;
        this.results = new StoreArgument(session);
    }

    @Override
    public Integer call() {
        Address address = new Address(jdbc, user, passwordVariable.map(this::variable));
        if (review) {
            return results.work((store, listing, step) -> intoReview(address, store, listing, step));
        }
        return results.work((store, listing, step) -> {
            try (Database database = Database.open(address)) {
                Pass pass = read(store, listing, new Importer(database, step));
                database.flush();
                return pass;
            }
        });
    }

    private Pass read(Store store, Listing listing, Importer importer) throws IOException {
        try {
            return store.read(listing, importer);
        } finally {
            session.say(session.messages()
                    .text(
                            "import.summary",
                            importer.added(),
                            importer.updated(),
                            importer.unchanged(),
                            importer.rows()));
        }
    }

    /** Fills the queue of the work bench instead of the tidy tables. */
    private Pass intoReview(Address address, Store store, Listing listing, Runnable step) throws IOException {
        try (ReviewStore bench = ReviewStore.open(address)) {
            Intake intake = new Intake(bench, SourceIndex.of(sources), new Timestamps(Clock.systemDefaultZone()), step);
            Pass pass = store.read(listing, intake);
            session.say(session.messages().text("review.taken", intake.added(), intake.known()));
            return pass;
        } catch (StoreFailure e) {
            throw new DatabaseException(e.getMessage());
        }
    }

    private String variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .orElseThrow(() -> new UsageErrors.Refusal(
                        spec.commandLine(), session.messages().text("import.noVariable", name)));
    }
}
