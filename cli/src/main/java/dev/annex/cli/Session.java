package dev.annex.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What every command is given.
 *
 * @param terminal its streams
 * @param messages what it says, in the language of the user
 * @param extractor reads reports
 * @param models the folder in which trained models are installed, where the command line names none; it need not exist
 * @param workerMain the class that is the program of worker processes; empty where there are to be none
 */
record Session(
        Terminal terminal,
        Messages messages,
        ReportExtractor extractor,
        Optional<Path> models,
        Optional<String> workerMain) {

    /** The same, reading reports by another extractor. */
    Session with(ReportExtractor other) {
        return new Session(terminal, messages, other, models, workerMain);
    }

    /** Says one line to the user. */
    void say(String line) {
        terminal.err().println(line);
    }
}
