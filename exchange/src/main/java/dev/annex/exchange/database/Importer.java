package dev.annex.exchange.database;

import dev.annex.exchange.store.StoreVisitor;
import dev.annex.exchange.store.Stored;
import java.io.IOException;
import java.util.Optional;

/** Writes the outputs of a folder into a database, and counts. What the database holds already is not even read. */
public final class Importer implements StoreVisitor {
    private final Database database;
    private final Runnable step;
    private int added;
    private int updated;
    private int unchanged;
    private long rows;

    /**
     * @param step called after each document
     */
    public Importer(Database database, Runnable step) {
        this.database = database;
        this.step = step;
    }

    @Override
    public Optional<String> known(String sha256) throws IOException {
        Optional<String> document = database.documentOf(sha256);
        if (document.isPresent()) {
            unchanged++;
            step.run();
        }
        return document;
    }

    @Override
    public void take(Stored stored) throws IOException {
        if (database.write(stored)) {
            updated++;
        } else {
            added++;
        }
        rows += stored.rows().size();
        step.run();
    }

    /** Documents that were not there before. */
    public int added() {
        return added;
    }

    /** Documents whose rows were replaced. */
    public int updated() {
        return updated;
    }

    /** Documents that were there as they are. */
    public int unchanged() {
        return unchanged;
    }

    /** Rows that were written. */
    public long rows() {
        return rows;
    }
}
