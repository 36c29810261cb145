package dev.annex.review.web;

import dev.annex.review.message.Refusal;
import dev.annex.review.security.Origins;
import dev.annex.review.store.StaleException;
import dev.annex.review.store.StoreFailure;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** The running server. */
public final class ReviewServer implements AutoCloseable {
    /** Of a question that is no upload, in bytes. */
    private static final long LARGEST_QUESTION = 4L << 20;

    private final Javalin javalin;
    private final Endpoint endpoint;

    private ReviewServer(Javalin javalin, Endpoint endpoint) {
        this.javalin = javalin;
        this.endpoint = endpoint;
    }

    /** The port is taken, or not ours to take. */
    public static final class PortTakenException extends Exception {
        private static final long serialVersionUID = 1L;

        PortTakenException(Throwable cause) {
            super(cause);
        }
    }

    /**
     * Starts a server.
     *
     * @throws PortTakenException if another program listens there
     */
    public static ReviewServer start(Services services, Endpoint endpoint) throws PortTakenException {
        Javalin javalin = Javalin.create(config -> configure(config, services, endpoint));
        try {
            return new ReviewServer(javalin.start(), endpoint);
        } catch (JavalinBindException e) {
            javalin.stop();
            throw new PortTakenException(e);
        }
    }

    private static void configure(JavalinConfig config, Services services, Endpoint endpoint) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_QUESTION;
        config.jetty.multipartConfig.maxFileSize(Uploads.LARGEST_FILE, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(2 * Uploads.LARGEST_FILE, SizeUnit.BYTES);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.addConnector((server, http) -> connector(server, http, endpoint));
        routes(config.routes, services, endpoint);
    }

    private static ServerConnector connector(Server server, HttpConfiguration http, Endpoint endpoint) {
        ServerConnector connector = endpoint.keys()
                .map(keys -> {
                    SslContextFactory.Server tls = new SslContextFactory.Server();
                    tls.setKeyStorePath(keys.file().toString());
                    tls.setKeyStorePassword(keys.password());
                    http.addCustomizer(new SecureRequestCustomizer(false));
                    return new ServerConnector(server, tls, new HttpConnectionFactory(http));
                })
                .orElseGet(() -> new ServerConnector(server, new HttpConnectionFactory(http)));
        connector.setHost(endpoint.address());
        connector.setPort(endpoint.port());
        return connector;
    }

    private static void routes(RoutesConfig routes, Services services, Endpoint endpoint) {
        SessionApi sessions = new SessionApi(services);
        QueueApi queue = new QueueApi(services);
        WorkApi work = new WorkApi(services);
        PageApi pages = new PageApi(services);
        ExportApi export = new ExportApi(services);
        QualityApi quality = new QualityApi(services);
        UsersApi users = new UsersApi(services);
        routes.before(new Guard(services.door(), new Origins(endpoint.names()))::pass);
        routes.get("/api/session", sessions::session);
        routes.post("/api/login", sessions::login);
        routes.post("/api/logout", sessions::logout);
        routes.get("/api/documents", queue::list);
        routes.post("/api/documents", services.uploads()::take);
        routes.get("/api/progress", queue::progress);
        routes.post("/api/documents/{id}/claim", queue::claim);
        routes.post("/api/documents/{id}/release", queue::release);
        routes.post("/api/documents/{id}/finish", queue::finish);
        routes.post("/api/documents/{id}/return", queue::giveBack);
        routes.get("/api/documents/{id}", work::open);
        routes.get("/api/documents/{id}/pages/{page}", pages::page);
        routes.post("/api/documents/{id}/changes", work::change);
        routes.post("/api/documents/{id}/undo", work::undo);
        routes.post("/api/documents/{id}/redo", work::redo);
        routes.post("/api/documents/{id}/read", work::read);
        routes.get("/api/documents/{id}/history", work::history);
        routes.get("/api/documents/{id}/export", export::one);
        routes.post("/api/export", export::many);
        routes.get("/api/quality", quality::report);
        routes.post("/api/samples", quality::draw);
        routes.get("/api/samples/next", quality::next);
        routes.post("/api/samples/{sample}", quality::key);
        routes.post("/api/classes/requeue", quality::requeue);
        routes.get("/api/users", users::list);
        routes.post("/api/users", users::add);
        routes.patch("/api/users", users::change);
        routes.get("/api/audit", users::audit);
        routes.get("/<path>", StaticFiles::serve);
        routes.get("/", StaticFiles::serve);
        routes.exception(Refusal.class, Troubles::refusal);
        routes.exception(StaleException.class, Troubles::stale);
        routes.exception(StoreFailure.class, Troubles::store);
        routes.exception(HttpResponseException.class, Troubles::server);
        routes.exception(Exception.class, Troubles::surprise);
    }

    /** Where a browser finds it. */
    public String url() {
        String host = endpoint.address().equals("0.0.0.0") ? "localhost" : endpoint.address();
        return (endpoint.keys().isPresent() ? "https://" : "http://") + host + ":" + port() + "/";
    }

    /** The port on which it listens. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
