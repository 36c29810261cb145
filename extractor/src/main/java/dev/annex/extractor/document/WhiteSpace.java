package dev.annex.extractor.document;

/** What a person sees as white space: ideographic, no-break and zero-width spaces included. */
public final class WhiteSpace {
    private WhiteSpace() {}

    /** Whether a character is white space of any kind. */
    public static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\u200C'
                || c == '\u200D'
                || c == '\uFEFF';
    }

    /** Whether a person sees no words in a text. */
    public static boolean isBlank(String text) {
        return text.chars().allMatch(WhiteSpace::isSpace);
    }

    /** The text without any white space, to be compared. */
    public static String removedFrom(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isSpace(c)).forEach(rest::appendCodePoint);
        return rest.toString();
    }
}
