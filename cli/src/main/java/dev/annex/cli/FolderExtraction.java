package dev.annex.cli;

import dev.annex.folders.Crew;
import dev.annex.folders.Job;
import dev.annex.folders.StoppedException;
import dev.annex.folders.StoppedException.Why;
import dev.annex.folders.outcome.Status;
import dev.annex.folders.summary.Labels;
import dev.annex.folders.summary.Summary;
import dev.annex.folders.summary.Tally;
import dev.annex.folders.walk.FileCount;
import dev.annex.folders.worker.InThisProcess;
import dev.annex.folders.worker.ReportReader;
import dev.annex.folders.worker.Worker;
import dev.annex.folders.worker.WorkerCommand;
import dev.annex.folders.worker.WorkerPool;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads whole folders and archives.
 *
 * @param arguments files, folders and archives
 * @param out the folder of results
 * @param jobs how many documents are read at once
 * @param setup how they are read
 * @param inProcess reads them as the setup says, in this process
 * @param options of folders
 */
record FolderExtraction(
        Session session,
        List<Path> arguments,
        Path out,
        int jobs,
        ReadingSetup setup,
        ReportReader inProcess,
        FolderOptions options) {
    /** So few files are read before the first worker process could begin. */
    static final int FEW = 16;

    private static final ReportFiles FILES = new ReportFiles();

    /** Reads everything; empty where it could not be done to the end, which was said. */
    Result run() {
        String reads = setup.fingerprint();
        Labels labels = Labels.in(session.messages().language().locale());
        Job job = new Job(arguments, FILES, out, reads, options.retries(), labels);
        try {
            return isolates() ? isolated(job, reads) : read(job, new Crew(jobs, this::direct));
        } catch (StoppedException e) {
            session.say(stopped(e));
            return new Result(Optional.empty(), e.why() == Why.BUSY ? ExitStatus.USAGE : ExitStatus.STOPPED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(Optional.empty(), ExitStatus.STOPPED);
        }
    }

    /**
     * How it ended.
     *
     * @param tally of all documents; empty where the work was stopped
     * @param status the exit status where it was
     */
    record Result(Optional<Tally> tally, int status) {}

    private boolean isolates() {
        if (session.workerMain().isEmpty() || options.isInProcess()) {
            return false;
        }
        FileCount count = new FileCount(arguments, FILES, FEW + 1);
        count.run();
        return options.watches()
                || arguments.stream().anyMatch(Input::isArchive)
                || count.total().orElse(0) > FEW;
    }

    private Worker direct() {
        return new InThisProcess(inProcess);
    }

    private Result isolated(Job job, String reads) throws StoppedException, InterruptedException {
        WorkerCommand command = WorkerCommand.likeThisProcess(
                ManagementFactory.getRuntimeMXBean().getInputArguments(),
                session.workerMain().orElseThrow(),
                setup.arguments());
        try (WorkerPool pool = new WorkerPool(command, options.limits(), reads, job.crashes())) {
            return read(job, new Crew(jobs, pool::worker));
        }
    }

    private Result read(Job job, Crew crew) throws StoppedException, InterruptedException {
        FolderProgress progress = FolderProgress.of(session, new FileCount(arguments, FILES, Long.MAX_VALUE));
        try (progress) {
            if (options.watches()) {
                session.say(session.messages().text("folders.watching", out));
                job.watch(crew, progress, options.pause(), tally -> session.say(numbers(tally)));
            }
            Tally tally = job.run(crew, progress);
            return new Result(Optional.of(tally), ExitStatus.OK);
        }
    }

    /** The summary in one line. */
    String numbers(Tally tally) {
        return session.messages()
                .text(
                        "summary",
                        tally.withResult(),
                        tally.count(Status.SKIPPED),
                        tally.count(Status.FAILED),
                        tally.figures().errors(),
                        tally.figures().warnings());
    }

    /** Where more is said. */
    List<String> pointers(Tally tally) {
        String summary = session.messages().text("folders.summary", out.resolve(Summary.PAGE));
        return tally.quarantined() == 0
                ? List.of(summary)
                : List.of(
                        summary,
                        session.messages()
                                .text("folders.quarantined", tally.quarantined(), out.resolve(Summary.QUARANTINE)));
    }

    private String stopped(StoppedException e) {
        String key = switch (e.why()) {
            case DISK_FULL -> "folders.diskFull";
            case STORAGE -> "folders.storage";
            case WORKERS -> "folders.workers";
            case BUSY -> "folders.busy";
            case BUG -> "folders.bug";
        };
        return session.messages().text(key, out, e.getMessage());
    }
}
