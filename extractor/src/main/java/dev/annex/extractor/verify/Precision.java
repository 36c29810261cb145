package dev.annex.extractor.verify;

import java.math.BigDecimal;
import java.util.Arrays;

/** How the digits of a printed number stand for the number itself; the schema states it per field as {@code x-number}. */
enum Precision {
    /** People, years and the like: the digits are the number. */
    COUNT,
    /** Marks: whole ones are exact, others may have been cut or rounded to the decimals that are printed. */
    POINTS,
    /**
     * Money and areas: {@code 53} beside {@code 117.73} is {@code 53.00} with its zeros dropped, so whole ones are exact; others may
     * have been cut or rounded to the decimals that are printed.
     */
    AMOUNT,
    /** Computed by whoever filled the form in, and cut or rounded, to whole percents too. */
    RATE,
    /** A figure in running text, which may be rounded to whole numbers. */
    FIGURE;

    /** Decimals to which spreadsheets show a rate before somebody rounds it by hand. */
    static final int DECIMALS_OF_SHEETS = 2;

    /** In percent: how far rounding twice leads astray; 93.496 by way of 93.50 becomes 94. */
    static final BigDecimal ROUNDED_TWICE = new BigDecimal("0.005");

    /** The precision that the schema names. */
    static Precision named(String name) {
        return Arrays.stream(values())
                .filter(precision -> precision.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no x-number of that name: " + name));
    }

    /** The number that stands behind a printed one. */
    Estimate estimate(BigDecimal printed) {
        boolean whole = printed.scale() <= 0;
        return switch (this) {
            case COUNT -> Estimate.exactly(printed);
            case POINTS, AMOUNT -> whole ? Estimate.exactly(printed) : Estimate.printed(printed);
            case RATE ->
                printed.scale() < DECIMALS_OF_SHEETS
                        ? Estimate.printed(printed).widened(ROUNDED_TWICE)
                        : Estimate.printed(printed);
            case FIGURE -> Estimate.printed(printed);
        };
    }
}
