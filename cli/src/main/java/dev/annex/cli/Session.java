package dev.annex.cli;

/**
 * What every command is given.
 *
 * @param terminal its streams
 * @param messages what it says, in the language of the user
 * @param extractor reads reports
 */
record Session(Terminal terminal, Messages messages, ReportExtractor extractor) {

    /** Says one line to the user. */
    void say(String line) {
        terminal.err().println(line);
    }
}
