package dev.annex.training.evaluate;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A report whose content is known, in one format or in several.
 *
 * @param truth the file that says what is true
 * @param files of the report, by name; relative to the folder of the evaluation
 */
record KnownReport(Path truth, List<Path> files) {
    private static final String WORD = ".docx";

    KnownReport {
        files = List.copyOf(files);
    }

    /** The digital Word file, by whose tables those of the other files are measured: the one of the shortest name. */
    Optional<Path> reference() {
        return files.stream()
                .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(WORD))
                .min(Comparator.comparingInt((Path file) -> file.toString().length())
                        .thenComparing(file -> file));
    }
}
