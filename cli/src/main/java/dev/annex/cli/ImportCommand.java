package dev.annex.cli;

import dev.annex.exchange.database.Address;
import dev.annex.exchange.database.Database;
import dev.annex.exchange.database.Importer;
import dev.annex.exchange.store.Listing;
import dev.annex.exchange.store.Pass;
import dev.annex.exchange.store.Store;
import java.io.IOException;
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

    ImportCommand(Session session) {
        this.session = session;
        this.results = new StoreArgument(session);
    }

    @Override
    public Integer call() {
        Address address = new Address(jdbc, user, passwordVariable.map(this::variable));
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

    private String variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .orElseThrow(() -> new UsageErrors.Refusal(
                        spec.commandLine(), session.messages().text("import.noVariable", name)));
    }
}
