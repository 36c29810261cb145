package dev.annex.extractor.document.grid;

import java.util.regex.Pattern;

/** Tells the names of columns from values. */
final class HeaderRows {
    private static final Pattern YEAR = Pattern.compile("(?:FY\\s?)?(?:19|20)\\d\\d(?:[-–/](?:19|20)?\\d\\d)?[*a-z]?");

    private HeaderRows() {}

    static boolean looksLikeYear(String text) {
        return YEAR.matcher(text).matches();
    }
}
