package dev.annex.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** The languages that the command speaks. */
enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Chinese for a Chinese locale, English for any other. */
    static Language of(Locale locale) {
        return locale.getLanguage().equals(ZH.locale.getLanguage()) ? ZH : EN;
    }

    Locale locale() {
        return locale;
    }

    /** The language in which rules explain themselves. */
    dev.annex.extractor.verify.Language ofRules() {
        return this == ZH ? dev.annex.extractor.verify.Language.CHINESE : dev.annex.extractor.verify.Language.ENGLISH;
    }

    /** The language that a command line asks for; looked up first, as even its errors are told in that language. */
    static Optional<Language> in(String... arguments) {
        Asked asked = new Asked();
        CommandLine line =
                new CommandLine(asked).setCaseInsensitiveEnumValuesAllowed(true).setOverwrittenOptionsAllowed(true);
        line.getCommandSpec().parser().collectErrors(true);
        line.parseArgs(arguments);
        return asked.language;
    }

    /** A command line of which only the language matters. */
    private static final class Asked {
        @Option(names = "--lang")
        Optional<Language> language = Optional.empty();

        @Unmatched
        @SuppressWarnings("UnusedVariable")
        List<String> rest = new ArrayList<>();
    }
}
