package dev.annex.folders;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.folders.journal.Entry;
import dev.annex.folders.outcome.Remark;
import dev.annex.folders.outcome.Verdict;
import dev.annex.folders.summary.Row;
import dev.annex.folders.summary.Summary;
import dev.annex.folders.summary.Tally;
import dev.annex.folders.walk.Found;
import dev.annex.folders.walk.Step;
import dev.annex.folders.walk.Walk;
import dev.annex.folders.worker.Worker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through all documents: one thread walks, one for each worker reads. What waits between them is bounded by the number of
 * workers.
 */
final class Pass {
    /** So many documents may be done before one that takes its whole time, and wait to be told after it; a few megabytes. */
    private static final int WINDOW = 20_000;

    private static final long LOOK_MILLIS = 100;

    private final Job job;
    private final Desk desk;
    private final WorkFolder work;
    private final List<Worker> workers;
    private final JobListener listener;
    private final boolean first;
    private final BlockingQueue<Errand> errands;
    private final AtomicReference<@Nullable StoppedException> stopped = new AtomicReference<>();
    private final AtomicLong fresh = new AtomicLong();
    private volatile boolean walked;

    /** @param first of its run: others do not come back to what they have told of already */
    Pass(Job job, Desk desk, WorkFolder work, List<Worker> workers, JobListener listener, boolean first) {
        this.job = job;
        this.desk = desk;
        this.work = work;
        this.workers = workers;
        this.listener = listener;
        this.first = first;
        this.errands = new ArrayBlockingQueue<>(workers.size());
    }

    /** A row with whether it is of this pass. */
    private record Told(Row row, boolean fresh) {}

    /**
     * Reads what is not done yet, and puts the summary in its place.
     *
     * @param ready whether a file can be read now; others are left for later
     */
    Tally run(Predicate<Found> ready) throws IOException, StoppedException, InterruptedException {
        try (Summary summary = new Summary(work.passing(), job.labels())) {
            InOrder<Told> order = new InOrder<>(WINDOW, told -> tell(told, summary));
            List<Thread> readers = new ArrayList<>();
            for (Worker worker : workers) {
                Thread reader = new Thread(() -> readAll(worker, order), "annex-reader-" + readers.size());
                reader.start();
                readers.add(reader);
            }
            try {
                walk(order, ready);
            } catch (InterruptedException e) {
                stopped.compareAndSet(null, StoppedException.surprise(e));
                throw e;
            } finally {
                walked = true;
                join(readers);
            }
            StoppedException why = stopped.get();
            if (why != null) {
                throw why;
            }
            summary.publish(job.out());
            return summary.tally();
        }
    }

    /** Waits until each has done the document that it is at, come what may: only then the journal can be closed. */
    private static void join(List<Thread> readers) {
        boolean interrupted = false;
        for (Thread reader : readers) {
            while (reader.isAlive()) {
                try {
                    reader.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many documents this pass did itself. */
    long fresh() {
        return fresh.get();
    }

    private void tell(Told told, Summary summary) {
        try {
            summary.add(told.row());
        } catch (IOException e) {
            stopped.compareAndSet(null, StoppedException.of(e, job.out()));
        }
        listener.told(told.row(), told.fresh());
    }

    private void walk(InOrder<Told> order, Predicate<Found> ready)
            throws IOException, StoppedException, InterruptedException {
        try (Walk walk = new Walk(job.arguments(), job.selection(), work.passing())) {
            for (Optional<Step> step = walk.next(); step.isPresent() && stopped.get() == null; step = walk.next()) {
                long number = begin(order);
                if (step.get() instanceof Found found) {
                    take(number, found, walk, order, ready);
                } else if (step.get() instanceof Step.Closed closed) {
                    done(order, number, Optional.of(new Row(closed.source(), "", "", false, closed.verdict())), first);
                }
            }
        }
    }

    private long begin(InOrder<Told> order) throws StoppedException, InterruptedException {
        while (true) {
            OptionalLong number = order.begin(LOOK_MILLIS);
            StoppedException why = stopped.get();
            if (number.isPresent()) {
                return number.getAsLong();
            } else if (why != null) {
                throw why;
            }
        }
    }

    private void take(long number, Found found, Walk walk, InOrder<Told> order, Predicate<Found> ready)
            throws IOException, StoppedException, InterruptedException {
        Optional<Entry> before = desk.before(found, !first);
        if (before.isPresent()) {
            done(order, number, Optional.of(row(found, before.get())), false);
            return;
        }
        if (!ready.test(found)) {
            order.done(number, Optional.empty());
            return;
        }
        try {
            Found.Brought brought = found.bring();
            if (isEntered(walk, found, brought)) {
                order.done(number, Optional.empty());
            } else {
                hand(new Errand(number, found, brought), order);
            }
        } catch (UnreadableException e) {
            Entry entry = desk.note(found, Verdict.failed(Remark.of(e.code(), e.getMessage(), found.name())));
            done(order, number, Optional.of(row(found, entry)), true);
        }
    }

    private static boolean isEntered(Walk walk, Found found, Found.Brought brought)
            throws UnreadableException, IOException {
        try {
            return walk.enter(found, brought);
        } catch (UnreadableException e) {
            brought.close();
            throw e;
        } catch (IOException e) {
            return false; // The file can not be read: whoever reads it says why.
        }
    }

    private void hand(Errand errand, InOrder<Told> order) throws InterruptedException, IOException {
        while (!errands.offer(errand, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            if (stopped.get() != null) {
                errand.brought().close();
                order.done(errand.number(), Optional.empty());
                return;
            }
        }
    }

    private void readAll(Worker worker, InOrder<Told> order) {
        try {
            while (stopped.get() == null) {
                Errand errand = errands.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (errand != null) {
                    read(errand, worker, order);
                } else if (walked) {
                    return;
                }
            }
        } catch (StoppedException e) {
            stopped.compareAndSet(null, e);
        } catch (IOException e) {
            stopped.compareAndSet(null, StoppedException.of(e, job.out()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            stopped.compareAndSet(null, StoppedException.surprise(e));
        }
    }

    private void read(Errand errand, Worker worker, InOrder<Told> order) throws StoppedException, IOException {
        try {
            Entry entry = desk.work(errand, worker);
            done(order, errand.number(), Optional.of(row(errand.found(), entry)), true);
        } finally {
            errand.brought().close();
        }
    }

    private void done(InOrder<Told> order, long number, Optional<Row> row, boolean isFresh) {
        if (isFresh) {
            fresh.incrementAndGet();
        }
        listener.step(isFresh);
        order.done(number, row.map(each -> new Told(each, isFresh)));
    }

    private static Row row(Found found, Entry entry) {
        String result = entry.verdict().status().hasResult() ? entry.place() + Desk.ENDING : "";
        return new Row(found.source(), result, entry.sha256(), entry.repeated(), entry.verdict());
    }
}
