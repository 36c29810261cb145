package dev.annex.extractor.narrative;

import java.util.ArrayList;
import java.util.List;

/** The sentences of Chinese prose: up to a full stop, question or exclamation mark that stands outside brackets. */
final class Sentences {
    private static final String ENDS = "。！？!?";
    private static final String CLOSERS = "”’」』\"）)";

    private Sentences() {}

    /** The sentences with their end marks; put together they are the text again. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '(') {
                depth++;
            } else if (c == '）' || c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && ENDS.indexOf(c) >= 0) {
                int end = i + 1;
                while (end < text.length()
                        && (CLOSERS.indexOf(text.charAt(end)) >= 0 || ENDS.indexOf(text.charAt(end)) >= 0)) {
                    end++;
                }
                sentences.add(text.substring(start, end));
                start = end;
                i = end - 1;
            }
        }
        if (start < text.length()) {
            sentences.add(text.substring(start));
        }
        return sentences;
    }

    /** Whether a text ends as a sentence or an item of a list does. */
    static boolean isClosed(String text) {
        return !text.isEmpty() && "。！？；!?;，,、".indexOf(withoutClosers(text)) >= 0;
    }

    private static char withoutClosers(String text) {
        int end = text.length() - 1;
        while (end > 0 && "”’」』\"".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return text.charAt(end);
    }
}
