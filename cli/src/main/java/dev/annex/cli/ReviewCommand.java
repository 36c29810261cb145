package dev.annex.cli;

import dev.annex.cli.UsageErrors.Refusal;
import dev.annex.exchange.database.DatabaseException;
import dev.annex.extractor.Extractor;
import dev.annex.review.WorkBench;
import dev.annex.review.store.ReviewStore;
import dev.annex.review.web.Endpoint;
import dev.annex.review.web.ReviewServer.PortTakenException;
import dev.annex.review.work.Timestamps;
import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code annex review}: the work bench in the browser. */
@Command(name = "review")
final class ReviewCommand implements Callable<Integer> {
    private static final String LOOPBACK = "127.0.0.1";

    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "DIR", descriptionKey = "annex.review.folders")
    private List<Path> folders = List.of();

    @Mixin
    private final ReviewStoreOption store;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8640")
    private int port;

    @Option(names = "--no-open", negatable = true, defaultValue = "true", fallbackValue = "true")
    private boolean open = true;

    @Option(names = "--host", paramLabel = "NAME")
    private Optional<String> host = Optional.empty();

    @Option(names = "--address", paramLabel = "IP", defaultValue = LOOPBACK)
    private String address = LOOPBACK;

    @Option(names = "--tls-keystore", paramLabel = "FILE")
    private Optional<Path> keyStore = Optional.empty();

    @Option(names = "--tls-password-env", paramLabel = "VARIABLE")
    private Optional<String> keyPassword = Optional.empty();

    @Option(names = "--add-user", paramLabel = "NAME")
    private Optional<String> newUser = Optional.empty();

    @Option(names = "--role", paramLabel = "reviewer|lead|admin", defaultValue = "reviewer")
    private String role = "reviewer";

    @Option(names = "--user-password-env", paramLabel = "VARIABLE")
    private Optional<String> userPassword = Optional.empty();

    ReviewCommand(Session session) {
        this.session = session;
        this.store = new ReviewStoreOption(session);
    }

    @Override
    public Integer call() {
        try {
            return newUser.isPresent() ? addUser(newUser.get()) : serve();
        } catch (DatabaseException e) {
            session.say(e.getMessage());
            return ExitStatus.UNREAD;
        }
    }

    private int addUser(String name) throws DatabaseException {
        String password = userPassword
                .map(store::variable)
                .or(() -> Optional.ofNullable(System.console())
                        .map(console ->
                                console.readPassword("%s", session.messages().text("review.password")))
                        .map(String::valueOf))
                .orElseThrow(() -> refusal("review.noPassword"));
        return new ReviewUsers(session).add(store.address(), name, role, password);
    }

    private int serve() throws DatabaseException {
        if (!LOOPBACK.equals(address) && hasNoUsers()) {
            session.say(session.messages().text("review.usersFirst"));
            return ExitStatus.USAGE;
        }
        Extractor extractor = Extractor.create();
        WorkBench.Setup setup = new WorkBench.Setup(
                store.files(), endpoint(), System.getProperty("user.name", "reviewer"), Version.ofAnnex());
        try (WorkBench bench =
                WorkBench.open(store.address(), setup, extractor, new Timestamps(Clock.systemDefaultZone()))) {
            session.say(session.messages().text("review.open", bench.url()));
            if (open) {
                browse(bench.url());
            }
            new ReviewFolders(session, bench.store(), extractor).read(folders);
            waitForTheEnd();
            return ExitStatus.OK;
        } catch (PortTakenException e) {
            session.say(session.messages().text("review.portTaken", port, port + 1));
            return ExitStatus.UNREAD;
        }
    }

    private boolean hasNoUsers() throws DatabaseException {
        try (ReviewStore opened = ReviewStore.open(store.address())) {
            return opened.users().isEmpty();
        }
    }

    private Endpoint endpoint() {
        Set<String> names = new LinkedHashSet<>(Endpoint.loopback(port).names());
        host.ifPresent(names::add);
        names.add(address);
        Optional<Endpoint.Keys> keys = keyStore.map(
                file -> new Endpoint.Keys(file, keyPassword.map(store::variable).orElse("")));
        return new Endpoint(address, port, names, keys);
    }

    /** A machine without a screen has no browser to open: the address was said. */
    private static void browse(String url) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(URI.create(url));
            }
        } catch (IOException | RuntimeException e) {
            // the address stands on the screen
        }
    }

    private static void waitForTheEnd() {
        CountDownLatch end = new CountDownLatch(1);
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Refusal refusal(String key) {
        return new Refusal(spec.commandLine(), session.messages().text(key));
    }
}
