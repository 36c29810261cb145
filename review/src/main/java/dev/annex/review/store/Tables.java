package dev.annex.review.store;

import dev.annex.exchange.database.Address;
import dev.annex.exchange.database.Trouble;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The one way to the tables: what a driver says becomes a sentence for the user, and a change is made as a whole or not at all. */
final class Tables {
    private final Address address;
    private final Jdbi jdbi;
    private final ReentrantLock writing = new ReentrantLock(true);

    Tables(Address address, Jdbi jdbi) {
        this.address = address;
        this.jdbi = jdbi;
    }

    /** What is done with a connection. */
    @FunctionalInterface
    interface Task<T> {
        T on(Handle handle);
    }

    <T> T read(Task<T> task) {
        try {
            return jdbi.withHandle(task::on);
        } catch (JdbiException e) {
            throw failure(e);
        }
    }

    /** One transaction at a time: SQLite has one writer, and waiting in order is fairer than asking it again and again. */
    <T> T write(Task<T> task) {
        writing.lock();
        try {
            return jdbi.inTransaction(task::on);
        } catch (JdbiException e) {
            throw failure(e);
        } finally {
            writing.unlock();
        }
    }

    private StoreFailure failure(JdbiException e) {
        return new StoreFailure(Trouble.with(address, e).getMessage(), e);
    }
}
