package dev.annex.extractor.document.grid;

import java.util.regex.Pattern;

/** Tells the names of columns from values. */
final class HeaderRows {
    private static final Pattern NAME = Pattern.compile(
            "(?:FY\\s?)?(?:19|20)\\d\\d(?:[-–/](?:19|20)?\\d{1,2})?[*a-z]?|\\(0{3}s?\\)\\**|\\(\\d{1,2}\\)|\\(%\\)");

    private HeaderRows() {}

    /** Whether a text in the form of a value names a column: a year, a unit such as (000), the number of the column. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
