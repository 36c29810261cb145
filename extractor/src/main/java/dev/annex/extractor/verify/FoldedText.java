package dev.annex.extractor.verify;

import java.text.Normalizer;

/** Texts as rules compare them: without spaces and quotation marks, which offices set as they like, and in one width of characters. */
final class FoldedText {
    private static final String QUOTES = "“”‘’\"'「」『』";

    private FoldedText() {}

    static String of(String text) {
        return text.chars().allMatch(FoldedText::isPlain) ? text : folded(text);
    }

    /** Most characters of most texts: Han, and digits and letters of half width. */
    private static boolean isPlain(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z');
    }

    private static String folded(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return normal.chars().noneMatch(FoldedText::isDropped)
                ? normal
                : normal.chars()
                        .filter(c -> !isDropped(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isDropped(int c) {
        return Character.isWhitespace(c) || QUOTES.indexOf(c) >= 0;
    }
}
