package dev.annex.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output: results, and nothing else
 * @param err standard error: everything that is said to a person
 * @param interactive whether a person watches standard error as it is written
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive) {

    /** Set by the launcher, which can ask whether standard error alone is a terminal; Java can not. */
    private static final String INTERACTIVE = "annex.interactive";

    /** The streams of this process. */
    static Terminal ofProcess() {
        return new Terminal(System.in, System.out, System.err, Boolean.getBoolean(INTERACTIVE));
    }
}
