package dev.annex.folders;

import dev.annex.folders.journal.Journal;
import dev.annex.folders.summary.Labels;
import dev.annex.folders.summary.Tally;
import dev.annex.folders.walk.Selection;
import dev.annex.folders.worker.Worker;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads everything in files, folders and archives, and writes a result for each document. It may be ended at any moment, by force too;
 * the same job, run again, goes on from there: what is done is not done again unless the file, the program, its models or its options
 * have changed.
 *
 * @param arguments files and folders
 * @param selection which names are looked at
 * @param out the folder of results; need not exist
 * @param reads what results depend on but for the documents
 * @param again whether documents that could not be read are tried once more
 * @param labels of the summary
 */
public record Job(List<Path> arguments, Selection selection, Path out, String reads, boolean again, Labels labels) {
    public Job {
        arguments = List.copyOf(arguments);
    }

    /**
     * Goes through everything once.
     *
     * @return what became of all documents, those of earlier runs among them
     * @throws StoppedException if it can not go on; run it again
     */
    public Tally run(Crew crew, JobListener listener) throws StoppedException, InterruptedException {
        return using(
                crew, (desk, workers, work) -> new Pass(this, desk, work, workers, listener, true).run(found -> true));
    }

    /**
     * Goes through everything again and again, until the thread is interrupted. A file is read when it has stopped growing: when it was
     * the same two times.
     *
     * @param pause between two times
     * @param caughtUp is told, whenever something was done, what became of all documents so far
     * @throws StoppedException if it can not go on; run it again
     */
    public void watch(Crew crew, JobListener listener, Duration pause, CaughtUp caughtUp)
            throws StoppedException, InterruptedException {
        using(crew, (desk, workers, work) -> {
            Settling settling = new Settling();
            boolean first = true;
            while (true) {
                Pass pass = new Pass(this, desk, work, workers, listener, first);
                Tally tally = pass.run(
                        found -> found.inside().isPresent() || settling.isSettled(found.source(), found.stamp()));
                boolean waiting = settling.nextLook();
                if (pass.fresh() > 0 || (first && !waiting)) {
                    caughtUp.with(tally);
                }
                first = false;
                Thread.sleep(pause.toMillis());
            }
        });
    }

    /** Is told what became of all documents so far. */
    public interface CaughtUp {
        /** All that could be done for now is done. */
        void with(Tally tally);
    }

    /** Something that is done with everything at hand. */
    private interface Doing {
        Tally with(Desk desk, List<Worker> workers, WorkFolder work)
                throws IOException, StoppedException, InterruptedException;
    }

    private Tally using(Crew crew, Doing doing) throws StoppedException, InterruptedException {
        try (WorkFolder work = WorkFolder.in(out);
                Journal journal = Journal.open(work.journal(), reads, again)) {
            Desk desk = new Desk(new ResultFolder(out, work.passing()), journal, reads);
            List<Worker> workers =
                    Stream.generate(crew.workers()).limit(crew.size()).toList();
            try {
                return doing.with(desk, workers, work);
            } finally {
                workers.forEach(Worker::close);
            }
        } catch (IOException e) {
            throw StoppedException.of(e, out);
        }
    }

    /** Where processes that die may leave what they know. */
    public Path crashes() {
        return out.resolve(WorkFolder.NAME);
    }
}
