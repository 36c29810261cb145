package dev.annex.folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The work can not go on. What is done stays done; the same work, begun again, goes on from here. */
public final class StoppedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Less than this is as good as nothing, in bytes. */
    private static final long FULL = 1 << 20;

    private final Why why;

    /** Why the work can not go on. */
    public enum Why {
        /** The disk of the results is full. */
        DISK_FULL,
        /** The folder of results can not be written to. */
        STORAGE,
        /** Worker processes can not be started. */
        WORKERS,
        /** Another process is at work in the folder of results. */
        BUSY,
        /** A mistake of the program itself. */
        BUG
    }

    StoppedException(Why why, String detail) {
        super(detail);
        this.why = why;
    }

    /** Something happened that nobody foresaw. */
    static StoppedException surprise(Throwable e) {
        StoppedException stopped = new StoppedException(Why.BUG, e.toString());
        stopped.initCause(e);
        return stopped;
    }

    /** Something could not be written. */
    static StoppedException of(IOException e, Path folder) {
        StoppedException stopped = new StoppedException(isFull(e, folder) ? Why.DISK_FULL : Why.STORAGE, e.toString());
        stopped.initCause(e);
        return stopped;
    }

    /** Whether a failure to write is due to a full disk, as the system says it, or the room that is left. */
    static boolean isFull(IOException e, Path folder) {
        String said = e.toString().toLowerCase(Locale.ROOT);
        if (said.contains("no space left") || said.contains("quota") || said.contains("not enough space")) {
            return true;
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < FULL;
        } catch (IOException unknown) {
            return false;
        }
    }

    public Why why() {
        return why;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
