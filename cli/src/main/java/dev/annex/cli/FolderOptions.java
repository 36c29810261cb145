package dev.annex.cli;

import dev.annex.folders.worker.WorkerLimits;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How whole folders are read. */
final class FolderOptions {
    /** Below this not even an empty document can be read; in MB. */
    private static final int LEAST_MEMORY = 128;

    private final Session session;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--watch", descriptionKey = "folders.watch")
    private boolean watch;

    @Option(names = "--every", paramLabel = "SECONDS", defaultValue = "10", descriptionKey = "folders.every")
    private int every;

    @Option(names = "--retry", descriptionKey = "folders.retry")
    private boolean retry;

    @Option(names = "--time-limit", paramLabel = "SECONDS", defaultValue = "600", descriptionKey = "folders.time-limit")
    private int timeLimit;

    @Option(names = "--memory-limit", paramLabel = "MB", defaultValue = "1024", descriptionKey = "folders.memory-limit")
    private int memoryLimit;

    @Option(names = "--in-process", descriptionKey = "folders.in-process")
    private boolean inProcess;

    FolderOptions(Session session) {
        this.session = session;
    }

    /** Whether new files are waited for. */
    boolean watches() {
        return watch;
    }

    /** Between two looks at a folder that is watched. */
    Duration pause() {
        return Duration.ofSeconds(atLeast(1, every, "--every"));
    }

    /** Whether documents that could not be read are tried again. */
    boolean retries() {
        return retry;
    }

    /** Whether everything is read in this process, without protection. */
    boolean isInProcess() {
        return inProcess;
    }

    /** Refuses numbers that make no sense, before anything is done. */
    void check() {
        pause();
        limits();
    }

    /** When a worker process is given up. */
    WorkerLimits limits() {
        return new WorkerLimits(
                Duration.ofSeconds(atLeast(1, timeLimit, "--time-limit")),
                (long) atLeast(LEAST_MEMORY, memoryLimit, "--memory-limit") << 20);
    }

    private int atLeast(int least, int given, String option) {
        if (given < least) {
            throw new UsageErrors.Refusal(spec.commandLine(), session.messages().text("usage.atLeast", option, least));
        }
        return given;
    }
}
