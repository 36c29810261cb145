package dev.annex.extractor.verify;

import java.text.Normalizer;

/** Texts as rules compare them: without spaces and quotation marks, which offices set as they like, and in one width of characters. */
final class FoldedText {
    private static final String QUOTES = "“”‘’\"'「」『』";

    private FoldedText() {}

    static String of(String text) {
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
