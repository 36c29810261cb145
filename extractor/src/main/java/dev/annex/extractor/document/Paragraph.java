package dev.annex.extractor.document;

/**
 * A paragraph as a person sees it.
 *
 * @param text with automatic numbers written out, deleted text left out, tabs as {@code \t}, line breaks as {@code \n},
 *     leading and trailing white space kept
 * @param kind what it is for
 * @param style how it looks
 * @param place where it stands; that of its cell for a paragraph within a cell
 */
public record Paragraph(String text, Kind kind, Style style, Place place) implements Block {

    /** What a paragraph is for, where the file itself says so. */
    public enum Kind {
        BODY,
        TABLE_OF_CONTENTS,
        /** A running head or foot, a page number. */
        RUNNING,
        FOOTNOTE
    }

    /** A body paragraph without any particular look. */
    public static Paragraph plain(String text, Place place) {
        return new Paragraph(text, Kind.BODY, Style.PLAIN, place);
    }

    /** Whether a person sees no words here. */
    public boolean isBlank() {
        return text.chars().allMatch(Paragraph::isSpace);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
