package dev.annex.cli;

import dev.annex.exchange.database.Address;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the store of the work bench is. */
final class ReviewStoreOption {
    private static final String JDBC = "jdbc:";
    private static final String SQLITE = "jdbc:sqlite:";

    private final Session session;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--db", paramLabel = "FILE|URL", defaultValue = "annex-review.db")
    private String database = "annex-review.db";

    @Option(names = "--db-user", paramLabel = "NAME")
    private Optional<String> user = Optional.empty();

    @Option(names = "--db-password-env", paramLabel = "VARIABLE")
    private Optional<String> password = Optional.empty();

    @Option(names = "--files", paramLabel = "DIR")
    private Optional<Path> files = Optional.empty();

    ReviewStoreOption(Session session) {
        this.session = session;
    }

    /** The address of the database; a name that is none is a file. */
    Address address() {
        return new Address(url(database), user, password.map(this::variable));
    }

    static String url(String database) {
        return database.startsWith(JDBC) ? database : SQLITE + database;
    }

    /** The folder for files that are sent, beside a database that is a file. */
    Path files() {
        boolean file = !database.startsWith(JDBC) || database.startsWith(SQLITE);
        String name = database.startsWith(SQLITE) ? database.substring(SQLITE.length()) : database;
        return files.orElseGet(() -> Path.of((file ? name : "annex-review") + ".files"));
    }

    /** What an environment variable holds. */
    String variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .orElseThrow(() -> new UsageErrors.Refusal(
                        spec.commandLine(), session.messages().text("import.noVariable", name)));
    }
}
