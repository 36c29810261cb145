package dev.annex.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** The options that every command has. */
@SuppressWarnings("UnusedVariable") // picocli acts on help and version itself; the others are asked of what was parsed
@Command(versionProvider = Version.class)
final class CommonOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "common.help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "common.version")
    private boolean version;

    /** Only stands here for the help: it was read before, see {@link Language#in}. */
    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "common.lang")
    private Optional<Language> language = Optional.empty();

    @Option(names = "--verbose", descriptionKey = "common.verbose")
    private boolean verbose;

    /** Whether the user wants to see stack traces. */
    static boolean verbose(ParseResult parsed) {
        return parsed.hasMatchedOption("--verbose");
    }
}
