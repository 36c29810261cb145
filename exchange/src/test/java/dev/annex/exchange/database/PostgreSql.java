package dev.annex.exchange.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;

/** A real PostgreSQL, started once for all tests; the library stops it when the tests end. */
final class PostgreSql {
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private PostgreSql() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty place of its own. */
    static Address empty() {
        String schema = "s" + SCHEMAS.incrementAndGet();
        Jdbi.create(SERVER.getPostgresDatabase()).useHandle(handle -> handle.execute("create schema " + schema));
        return new Address(
                SERVER.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema,
                Optional.of("postgres"),
                Optional.of("postgres"));
    }
}
