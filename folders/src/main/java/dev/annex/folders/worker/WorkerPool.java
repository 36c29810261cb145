package dev.annex.folders.worker;

import dev.annex.folders.worker.WorkerProcess.DiedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Worker processes: each {@link #worker} stands for one, and for those that take its place when it dies, hangs or grows. A process reads
 * many documents, as long as all goes well with it.
 */
public final class WorkerPool implements AutoCloseable {
    /** How often the processes are looked at, in milliseconds: far below any limit of time, and nothing beside the work. */
    private static final long LOOK_MILLIS = 200;

    private final WorkerCommand command;
    private final WorkerLimits limits;
    private final String reads;
    private final Path folder;
    private final Set<WorkerProcess> processes = ConcurrentHashMap.newKeySet();
    private final Thread watchman = new Thread(this::watch, "annex-watchman");

    /**
     * @param reads what results depend on: a worker that knows of something else would write other results, and is refused
     * @param folder in which dying processes leave their reports
     */
    public WorkerPool(WorkerCommand command, WorkerLimits limits, String reads, Path folder) {
        this.command = command;
        this.limits = limits;
        this.reads = reads;
        this.folder = folder;
        watchman.setDaemon(true);
        watchman.start();
    }

    /** One more worker; its process starts with its first document. */
    public Worker worker() {
        return new IsolatedWorker(this);
    }

    /** Starts a process that is ready to read. */
    WorkerProcess start() throws WorkersUnavailableException {
        try {
            WorkerProcess process = new WorkerProcess(command.start(limits, folder), limits);
            processes.add(process);
            String found = process.greeting();
            if (!found.equals(reads)) {
                end(process);
                throw new WorkersUnavailableException("models or program have changed meanwhile");
            }
            return process;
        } catch (IOException e) {
            throw new WorkersUnavailableException(e.toString());
        } catch (DiedException e) {
            throw new WorkersUnavailableException("no greeting (" + e.code() + ")");
        }
    }

    void end(WorkerProcess process) {
        processes.remove(process);
        process.close();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK_MILLIS);
                processes.forEach(WorkerProcess::watch);
            }
        } catch (InterruptedException e) {
            // The pool is closed.
        }
    }

    @Override
    public void close() {
        watchman.interrupt();
        processes.forEach(WorkerProcess::close);
        processes.clear();
    }
}
