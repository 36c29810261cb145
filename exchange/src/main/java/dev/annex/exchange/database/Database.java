package dev.annex.exchange.database;

import dev.annex.exchange.relational.Column;
import dev.annex.exchange.relational.RelationalForm;
import dev.annex.exchange.relational.Row;
import dev.annex.exchange.relational.Table;
import dev.annex.exchange.store.Stored;
import dev.annex.model.Extraction;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Update;

/** The tidy tables in a database, open for writing. Belongs to one thread. */
public final class Database implements AutoCloseable {
    private static final String VIEWS = "classpath:dev/annex/exchange/database/views";
    private static final String HISTORY = "annex_schema_history";

    private final Address address;
    private final Dialect dialect;
    private final Handle handle;

    private Database(Address address, Dialect dialect, Handle handle) {
        this.address = address;
        this.dialect = dialect;
        this.handle = handle;
    }

    /**
     * Opens a database and brings its tables up to date.
     *
     * @throws DatabaseException if it can not be reached, or holds tables that are not ours
     */
    public static Database open(Address address) throws DatabaseException {
        Dialect dialect = address.dialect();
        Properties properties = new Properties();
        dialect.set(properties);
        address.user().ifPresent(user -> properties.setProperty("user", user));
        address.password().ifPresent(password -> properties.setProperty("password", password));
        try {
            migrate(address, dialect, properties);
            Handle handle = Jdbi.create(address.jdbc(), properties).open();
            dialect.prepare(handle);
            return new Database(address, dialect, handle);
        } catch (FlywayException | JdbiException e) {
            throw Trouble.with(address, e);
        }
    }

    /** Tables of others may stand beside ours. */
    private static void migrate(Address address, Dialect dialect, Properties properties) {
        Map<String, String> settings = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(
                        address.jdbc(),
                        address.user().orElse(null),
                        address.password().orElse(null))
                .jdbcProperties(settings)
                .locations(dialect.migrations(), VIEWS)
                .table(HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /**
     * The document whose rows were made from an output, if these tables hold it as it is.
     *
     * @param output SHA-256 of the bytes of the output
     * @return SHA-256 of its source file
     */
    public Optional<String> documentOf(String output) throws DatabaseException {
        try {
            return handle.createQuery("select document from documents where output_sha256 = :output"
                            + " and schema_version = :schema and tables_version = :tables")
                    .bind("output", output)
                    .bind("schema", Extraction.SCHEMA_VERSION)
                    .bind("tables", RelationalForm.VERSION)
                    .mapTo(String.class)
                    .findFirst();
        } catch (JdbiException e) {
            throw Trouble.with(address, e);
        }
    }

    /**
     * Writes a document in one transaction: all of its rows or none. Rows of an earlier output of the same document go.
     *
     * @return whether there were any
     * @throws DatabaseException if the database is gone or refuses; what was written before stays
     */
    public boolean write(Stored stored) throws DatabaseException {
        try {
            return handle.inTransaction(transaction -> replace(stored));
        } catch (JdbiException | SQLException e) {
            throw Trouble.with(address, e);
        }
    }

    /** Who inserts the row of the document first holds it: another import of the same waits here. */
    private boolean replace(Stored stored) throws SQLException {
        boolean isNew = insertDocument(stored);
        if (!isNew) {
            handle.createUpdate("delete from documents where document = :document")
                    .bind("document", stored.extraction().source().sha256())
                    .execute();
            insertDocument(stored);
        }
        Map<Table, List<Row>> rows = stored.rows().stream().skip(1).collect(Collectors.groupingBy(Row::table));
        for (Table table : RelationalForm.TABLES) {
            List<Row> ofTable = rows.getOrDefault(table, List.of());
            if (!ofTable.isEmpty()) {
                dialect.insert(table, ofTable, handle);
            }
        }
        return !isNew;
    }

    private boolean insertDocument(Stored stored) {
        Row row = stored.rows().get(0);
        List<Column> columns = row.table().columns();
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        try (Update insert = handle.createUpdate("insert into documents (" + names + ", output_sha256, tables_version)"
                + " values (" + places + ", ?, ?) on conflict (document) do nothing")) {
            for (int i = 0; i < columns.size(); i++) {
                Batching.bind(insert, i, row.values().get(i), columns.get(i).type());
            }
            return insert.bind(columns.size(), stored.sha256())
                            .bind(columns.size() + 1, RelationalForm.VERSION)
                            .execute()
                    > 0;
        }
    }

    /**
     * Waits until all that was written is safe even if the server should crash.
     *
     * @throws DatabaseException if the database is gone
     */
    public void flush() throws DatabaseException {
        try {
            dialect.flush(handle);
        } catch (JdbiException e) {
            throw Trouble.with(address, e);
        }
    }

    @Override
    public void close() throws DatabaseException {
        try {
            handle.close();
        } catch (JdbiException e) {
            throw Trouble.with(address, e);
        }
    }
}
