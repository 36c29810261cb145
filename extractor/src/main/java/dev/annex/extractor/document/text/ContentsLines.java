package dev.annex.extractor.document.text;

import java.util.regex.Pattern;

/** Knows the lines of a table of contents while a text is read from top to bottom: a heading, then entries that end with a page. */
final class ContentsLines {
    private static final Pattern HEADING = Pattern.compile("\\s*目\\s*录\\s*");
    private static final Pattern ENTRY =
            Pattern.compile(".*\\S(\\t[ \\t.…·]*|[.…·]{3,}\\s*| {2,}|\u3000+)[-—]?\\s*\\d{1,4}\\s*[-—]?\\s*");

    private boolean open;

    /** Whether the next line is an entry. */
    boolean includes(String line) {
        if (HEADING.matcher(line).matches()) {
            open = true;
            return false;
        }
        boolean entry = open && ENTRY.matcher(line).matches();
        open &= entry || line.isBlank();
        return entry;
    }
}
