package dev.annex.extractor.document.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The fields of a story of a binary Word file: which of its characters are field codes, which the result of a table of contents. A
 * mark without its counterpart counts as no field, so that no text is swallowed by it.
 */
final class FieldMarks {
    private static final char BEGIN = '\u0013';
    private static final char SEPARATOR = '\u0014';
    private static final char END = '\u0015';

    private final BitSet hidden = new BitSet();
    private final BitSet contents = new BitSet();
    private final Map<Integer, String> equations = new HashMap<>();
    private final List<String> objects = new ArrayList<>();

    private FieldMarks() {}

    /** Finds the fields within a stretch of text. */
    static FieldMarks in(String text, Span story) {
        FieldMarks marks = new FieldMarks();
        Deque<Open> open = new ArrayDeque<>();
        for (int at = story.from(); at < story.to(); at++) {
            char c = text.charAt(at);
            if (c != BEGIN && c != SEPARATOR && c != END) {
                continue;
            }
            marks.hidden.set(at);
            if (c == BEGIN) {
                open.push(new Open(at, -1));
            } else if (c == SEPARATOR && !open.isEmpty() && open.peek().separator < 0) {
                open.push(new Open(open.pop().begin, at));
            } else if (c == END && !open.isEmpty()) {
                marks.close(open.pop(), at, text);
            }
        }
        return marks;
    }

    private void close(Open field, int end, String text) {
        boolean result = field.separator >= 0;
        int codeEnd = result ? field.separator : end;
        String code = text.substring(field.begin + 1, codeEnd).strip();
        hidden.set(field.begin, codeEnd);
        switch (name(code)) {
            case "TOC" -> contents.set(codeEnd, end);
            case "EQ" -> equations.put(end, result ? "" : EquationField.read(code));
            case "EMBED" -> objects.add(code.substring("EMBED".length()).strip());
            default -> {}
        }
    }

    private static String name(String code) {
        int end = 0;
        while (end < code.length() && Character.isLetter(code.charAt(end))) {
            end++;
        }
        return code.substring(0, end).toUpperCase(Locale.ROOT);
    }

    /** What is printed for the field that ends at a position besides its result. */
    String shown(int position) {
        return equations.getOrDefault(position, "");
    }

    /** What the embedded objects are, as far as the file says. */
    List<String> objects() {
        return objects;
    }

    /** Whether the character at a position belongs to a field's code or marks. */
    boolean hides(int position) {
        return hidden.get(position);
    }

    /** Whether the character at a position belongs to a table of contents. */
    boolean isContents(int position) {
        return contents.get(position);
    }

    private record Open(int begin, int separator) {}
}
