package dev.annex.folders.worker;

import dev.annex.folders.outcome.Trouble;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One worker process. Belongs to the thread that asks it, but for {@link #watch}. */
final class WorkerProcess implements AutoCloseable {
    /** The cause of death where somebody asked the process to end, as a terminal does that is closed: the document had no part in it. */
    static final String INNOCENT = "innocent";

    /** From its start to its greeting: a second or two, but for a machine that has no time. */
    private static final Duration START = Duration.ofMinutes(2);

    /** A process that is killed is gone at once, unless it waits for a network drive that does not answer. */
    private static final int GONE_SECONDS = 5;

    /** The exit statuses of Java after the signals HUP, INT and TERM. */
    private static final Set<Integer> ASKED_TO_END = Set.of(129, 130, 143);

    private final Process process;
    private final WorkerLimits limits;
    private final DataInputStream in;
    private final DataOutputStream out;
    private volatile boolean used;

    /** When the document in work is to be done, by {@link System#nanoTime}; none is in work where this is empty. */
    private volatile @Nullable Long deadline;

    /** Why it was ended by us. */
    private volatile @Nullable String ended;

    WorkerProcess(Process process, WorkerLimits limits) {
        this.process = process;
        this.limits = limits;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /** It died, or was ended, over a document. */
    static final class DiedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String code;

        DiedException(String code, IOException cause) {
            super(code, cause);
            this.code = code;
        }

        /** One of {@link Trouble}, or {@link WorkerProcess#INNOCENT}. */
        String code() {
            return code;
        }
    }

    /** What its results depend on, once it is ready. */
    String greeting() throws DiedException {
        return timed(START, () -> Frames.hello(in));
    }

    /** Reads one document. */
    Answer ask(Request request) throws DiedException {
        used = true;
        return timed(limits.time(), () -> {
            Frames.request(out, request);
            return Frames.answer(in);
        });
    }

    /** Whether it has been given a document: what happens then may be due to an earlier one. */
    boolean isUsed() {
        return used;
    }

    /** Whether it has grown so much that a new one should take its place. */
    boolean hasGrown() {
        return ResidentMemory.of(process.pid()).orElse(0) > limits.grownBytes();
    }

    /** Ends it if its document takes too long or too much. To be called now and then by another thread. */
    void watch() {
        Long due = deadline;
        if (due == null) {
            return;
        }
        if (System.nanoTime() - due > 0) {
            end(Trouble.TIME);
        } else if (used && ResidentMemory.of(process.pid()).orElse(0) > limits.residentBytes()) {
            end(Trouble.MEMORY);
        }
    }

    private void end(String why) {
        if (ended == null) {
            ended = why;
            process.destroyForcibly();
        }
    }

    /** A talk with the process. */
    private interface Talk<T> {
        T hold() throws IOException;
    }

    private <T> T timed(Duration time, Talk<T> talk) throws DiedException {
        deadline = System.nanoTime() + time.toNanos();
        try {
            return talk.hold();
        } catch (IOException e) {
            throw new DiedException(causeOfDeath(), e);
        } finally {
            deadline = null;
        }
    }

    private String causeOfDeath() {
        process.destroyForcibly();
        try {
            int status = process.waitFor();
            return Optional.ofNullable(ended).orElseGet(() -> causeOf(status));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Trouble.CRASH;
        }
    }

    private static String causeOf(int status) {
        if (status == WorkerLoop.OUT_OF_MEMORY) {
            return Trouble.MEMORY;
        }
        return ASKED_TO_END.contains(status) ? INNOCENT : Trouble.CRASH;
    }

    /** Ends it, and waits until it is gone: what it held is free then. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(GONE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
