package dev.annex.cli;

import dev.annex.folders.worker.WorkerLoop;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * The program of a worker process: it reads what it is asked to read, one document after another, and is started by {@code annex extract}
 * alone.
 */
public final class ReadingWorker {
    private ReadingWorker() {}

    /**
     * Reads what it is asked to read, until whoever asks is gone.
     *
     * @param arguments as {@link ReadingSetup#arguments} gives them
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        InputStream in = System.in;
        PrintStream out = System.out;
        // Whatever a library prints must not stand between the answers.
        System.setOut(System.err);
        ReadingSetup setup = ReadingSetup.parse(List.of(arguments));
        WorkerLoop.serve(in, out, setup.fingerprint(), setup.reader());
    }
}
