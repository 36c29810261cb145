package dev.annex.folders.worker;

import dev.annex.folders.outcome.Trouble;
import dev.annex.folders.worker.WorkerProcess.DiedException;
import java.util.Optional;

/**
 * Reads each document in a process of its own kind, which is replaced when it dies, hangs or grows. A document on which a process died
 * that had read others before is given to a fresh one: only then it is the document's fault. One that hangs is not: twice the time would
 * be lost.
 */
final class IsolatedWorker implements Worker {
    private final WorkerPool pool;
    private Optional<WorkerProcess> process = Optional.empty();

    IsolatedWorker(WorkerPool pool) {
        this.pool = pool;
    }

    @Override
    public Answer read(Request request) throws WorkersUnavailableException {
        while (true) {
            WorkerProcess current = process.isPresent() ? process.get() : pool.start();
            process = Optional.of(current);
            boolean fresh = !current.isUsed();
            try {
                Answer answer = current.ask(request);
                if (current.hasGrown()) {
                    close();
                }
                return answer;
            } catch (DiedException e) {
                close();
                boolean innocent = e.code().equals(WorkerProcess.INNOCENT);
                if (!innocent && (fresh || e.code().equals(Trouble.TIME))) {
                    return Answer.failed(e.code(), "");
                }
            }
        }
    }

    @Override
    public void close() {
        process.ifPresent(pool::end);
        process = Optional.empty();
    }
}
