package dev.annex.extractor.document.word;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.source.XmlCursor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Takes one of several versions of the same content ({@code mc:AlternateContent}, ECMA-376 part 3): the first that is
 * understood, else the fallback.
 */
final class Alternatives {
    /** Namespaces of Word's own additions since 2010: shapes with text, new properties. */
    private static final String WORD = "http://schemas.microsoft.com/office/word/";

    /** Ink is understood by nobody here; its fallback is a picture. */
    private static final String INK = "wordprocessingInk";

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Deque<Integer> chosen = new ArrayDeque<>();

    /** Looks at the start of an element. Returns whether to read on there; a version that is not taken is skipped. */
    boolean takes(XmlCursor xml) throws UnreadableException {
        int content = xml.depth() - 1;
        boolean taken = switch (xml.name()) {
            case "Choice" -> !isChosen(content) && isUnderstood(xml);
            case "Fallback" -> !isChosen(content);
            default -> true;
        };
        if (!taken) {
            xml.skip();
        } else if (xml.name().equals("Choice")) {
            chosen.push(content);
        }
        return taken;
    }

    /** Looks at the end of an element. */
    void leave(XmlCursor xml) {
        if (xml.name().equals("AlternateContent") && isChosen(xml.depth())) {
            chosen.pop();
        }
    }

    private boolean isChosen(int depth) {
        return !chosen.isEmpty() && chosen.peek() == depth;
    }

    private static boolean isUnderstood(XmlCursor xml) {
        return SPACES.splitAsStream(xml.attribute("Requires", "").strip())
                .map(xml::namespaceOf)
                .allMatch(namespace -> namespace.startsWith(WORD) && !namespace.endsWith(INK));
    }
}
