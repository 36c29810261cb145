package dev.annex.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The program. */
public final class Annex {
    private Annex() {}

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        int status = run(
                terminal,
                Locale.getDefault(Locale.Category.DISPLAY),
                ReportExtractor.standard(),
                UserData.models(System.getenv(), System.getProperties()),
                Optional.of(ReadingWorker.class.getName()),
                arguments);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(status);
    }

    /**
     * Runs one command.
     *
     * @param locale of the messages, where the arguments do not say otherwise
     * @param extractor reads reports for the commands that need it
     * @param models the folder in which trained models are installed, where the arguments name none
     * @param workerMain the class that is the program of worker processes; empty where there are to be none
     * @return its exit status, see {@link ExitStatus}
     */
    static int run(
            Terminal terminal,
            Locale locale,
            ReportExtractor extractor,
            Optional<Path> models,
            Optional<String> workerMain,
            String... arguments) {
        Messages messages = Messages.in(Language.in(arguments).orElseGet(() -> Language.of(locale)));
        return AnnexCommand.line(new Session(terminal, messages, extractor, models, workerMain))
                .execute(arguments);
    }
}
