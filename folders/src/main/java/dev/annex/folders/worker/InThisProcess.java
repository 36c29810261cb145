package dev.annex.folders.worker;

import dev.annex.folders.outcome.Trouble;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Reads in this process, for few documents: quick to start, and without protection from what a file can do to a process. May be
 * used from several threads. A document that needs more memory than is left beside its neighbours is read once more when it is
 * alone, so that what can be read does not depend on who stood next to it.
 */
public final class InThisProcess implements Worker {
    private final ReportReader reader;
    private final ReadWriteLock company = new ReentrantReadWriteLock(true);

    public InThisProcess(ReportReader reader) {
        this.reader = reader;
    }

    @Override
    public Answer read(Request request) {
        company.readLock().lock();
        try {
            return reader.read(request);
        } catch (OutOfMemoryError e) {
            // Tried again below, once the others have let go of their memory.
        } finally {
            company.readLock().unlock();
        }
        company.writeLock().lock();
        try {
            return reader.read(request);
        } catch (OutOfMemoryError e) {
            return Answer.failed(Trouble.MEMORY, "");
        } finally {
            company.writeLock().unlock();
        }
    }
}
