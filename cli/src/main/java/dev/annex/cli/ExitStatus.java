package dev.annex.cli;

/** How a command ends. */
final class ExitStatus {
    /** All was read. */
    static final int OK = 0;
    /** Some input was not read; the rest was. */
    static final int UNREAD = 1;
    /** The command line makes no sense; nothing was done. */
    static final int USAGE = 2;
    /** All was read, and {@code --fail-on} found what it was looking for. */
    static final int FINDINGS = 3;
    /** The work could not go on, as when the disk is full; the same command goes on from there. */
    static final int STOPPED = 4;

    private ExitStatus() {}
}
