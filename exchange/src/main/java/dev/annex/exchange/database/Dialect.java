package dev.annex.exchange.database;

import dev.annex.exchange.relational.Row;
import dev.annex.exchange.relational.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.jdbi.v3.core.Handle;

/** What differs between the databases. */
public enum Dialect {
    /** For teams. */
    POSTGRESQL("jdbc:postgresql:", "postgresql") {
        /**
         * A commit does not wait for the disk. Should the server crash, the last transactions are gone, each as a whole; the next
         * import writes them again.
         */
        @Override
        void prepare(Handle handle) {
            handle.execute("set synchronous_commit to off");
        }

        /** A commit that waits for the disk waits for all before it. */
        @Override
        void flush(Handle handle) {
            handle.execute("set synchronous_commit to on");
            handle.useTransaction(transaction -> transaction
                    .createQuery("select txid_current()")
                    .mapTo(Long.class)
                    .one());
        }

        @Override
        void insert(Table table, List<Row> rows, Handle handle) throws SQLException {
            Copying.insert(table, rows, handle);
        }
    },

    /** For one person: a single file. */
    SQLITE("jdbc:sqlite:", "sqlite") {
        /** Safe when a program dies, and ten times as fast as waiting for the disk at every step; one waits for another writer. */
        @Override
        public void set(Properties properties) {
            properties.setProperty("foreign_keys", "true");
            properties.setProperty("journal_mode", "WAL");
            properties.setProperty("synchronous", "NORMAL");
            properties.setProperty("busy_timeout", "30000");
            properties.setProperty("transaction_mode", "IMMEDIATE");
        }

        @Override
        void insert(Table table, List<Row> rows, Handle handle) {
            Batching.insert(table, rows, handle);
        }
    };

    private final String prefix;
    private final String folder;

    Dialect(String prefix, String folder) {
        this.prefix = prefix;
        this.folder = folder;
    }

    /** What addresses begin with. */
    String prefix() {
        return prefix;
    }

    /** Its name, as that of a folder. */
    public String folder() {
        return folder;
    }

    /** Where the migrations are that make its tables. */
    String migrations() {
        return "classpath:dev/annex/exchange/database/" + folder;
    }

    /** Sets what connections need. */
    public void set(Properties properties) {}

    /** Sets what a session needs. */
    void prepare(Handle handle) {}

    /** Waits until all that was committed is on the disk. */
    void flush(Handle handle) {}

    /** Inserts rows of one table. */
    abstract void insert(Table table, List<Row> rows, Handle handle) throws SQLException;
}
