package dev.annex.extractor.narrative;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading that white space alone parts from the text after it: {@code （一）基本情况　我局为…。} */
final class RunInHeading {
    /** Characters of text after the gap from which on it is text, and not the second half of a spaced-out heading. */
    static final int SHORTEST_TEXT = 16;

    private static final Pattern HEADING = Pattern.compile("[\\p{IsHan}、“”]{2,20}(?=[\\s\\u3000]+\\S)");

    private RunInHeading() {}

    /** Where the heading ends; empty where the text does not begin with one. */
    static OptionalInt end(String text) {
        Matcher heading = HEADING.matcher(text);
        return heading.lookingAt() && text.length() - heading.end() >= SHORTEST_TEXT && Sentences.isClosed(text)
                ? OptionalInt.of(heading.end())
                : OptionalInt.empty();
    }
}
