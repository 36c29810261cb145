package dev.annex.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * One command as a user ran it.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int status, String out, String err) {

    static Run annex(Object... arguments) {
        return with(ReportExtractor.standard(), arguments);
    }

    static Run with(ReportExtractor extractor, Object... arguments) {
        return of(Locale.SIMPLIFIED_CHINESE, InputStream.nullInputStream(), extractor, arguments);
    }

    static Run reading(String standardInput, Object... arguments) {
        return of(
                Locale.SIMPLIFIED_CHINESE,
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                ReportExtractor.standard(),
                arguments);
    }

    static Run in(Locale locale, Object... arguments) {
        return of(locale, InputStream.nullInputStream(), ReportExtractor.standard(), arguments);
    }

    /** Where models are installed in that folder. */
    static Run installed(Path models, Object... arguments) {
        return of(
                Locale.SIMPLIFIED_CHINESE,
                InputStream.nullInputStream(),
                ReportExtractor.standard(),
                Optional.of(models),
                arguments);
    }

    private static Run of(Locale locale, InputStream in, ReportExtractor extractor, Object... arguments) {
        return of(locale, in, extractor, Optional.empty(), arguments);
    }

    private static Run of(
            Locale locale, InputStream in, ReportExtractor extractor, Optional<Path> models, Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(in, print(out), print(err), false);
        int status = Annex.run(terminal, locale, extractor, models, Optional.empty(), words);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}
