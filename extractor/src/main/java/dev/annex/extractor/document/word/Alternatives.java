package dev.annex.extractor.document.word;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.source.XmlCursor;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Takes one of several versions of the same content ({@code mc:AlternateContent}, ECMA-376 part 3): the first that is
 * understood, else the fallback.
 */
final class Alternatives {
    /** Namespaces of Word's own additions since 2010: shapes with text, new properties. */
    private static final String WORD = "http://schemas.microsoft.com/office/word/";

    /** Ink is understood by nobody here; its fallback is a picture. */
    private static final String INK = "wordprocessingInk";

    private final Deque<Integer> chosen = new ArrayDeque<>();

    /** Looks at the start or end of an element; skips a version that is not taken. */
    void accept(XmlCursor xml) throws UnreadableException {
        if (xml.isEnd()) {
            if (xml.name().equals("AlternateContent") && isChosen(xml.depth())) {
                chosen.pop();
            }
            return;
        }
        switch (xml.name()) {
            case "Choice" -> {
                if (isChosen(xml.depth() - 1) || !isUnderstood(xml)) {
                    xml.skip();
                } else {
                    chosen.push(xml.depth() - 1);
                }
            }
            case "Fallback" -> {
                if (isChosen(xml.depth() - 1)) {
                    xml.skip();
                }
            }
            default -> {}
        }
    }

    private boolean isChosen(int depth) {
        return !chosen.isEmpty() && chosen.peek() == depth;
    }

    private static boolean isUnderstood(XmlCursor xml) {
        for (String prefix : xml.attribute("Requires", "").strip().split("\\s+")) {
            String namespace = xml.namespaceOf(prefix);
            if (!namespace.startsWith(WORD) || namespace.endsWith(INK)) {
                return false;
            }
        }
        return true;
    }
}
