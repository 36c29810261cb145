package dev.annex.training.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How well a report was read. Neither the report nor its values are kept, but for some that are not right.
 *
 * @param file relative to the folder of the evaluation
 * @param digital whether its words come from text rather than from pictures
 * @param tally its fields
 * @param roles the roles of its sections
 * @param tables its tables; empty where there is nothing to compare them with
 * @param failures the first {@value #MOST_FAILURES} that are not right, and every number that is wrong and sure
 */
public record Scored(
        Path file,
        boolean digital,
        Tally tally,
        Confusion roles,
        Optional<TableFigures> tables,
        List<Failure> failures) {

    /** A report of which more is wrong is not repaired field by field. */
    public static final int MOST_FAILURES = 50;

    static final String DIGITAL = "digital";

    public Scored {
        failures = List.copyOf(failures);
    }

    /** The extension of the file, in lower case. */
    public String format() {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The name of the file without its extension: {@code scan-200-skew} for all scans of that tier. */
    public String tier() {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** Files of the same quality: {@code digital}, or the tier. */
    public String stratum() {
        return digital ? DIGITAL : tier();
    }
}
