package dev.annex.training.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;

/** When two values of a report count as the same. */
final class Values {
    private static final String DOUBLE_QUOTES = "“”「」";
    private static final String SINGLE_QUOTES = "‘’";

    private Values() {}

    /** Whether there is nothing: absent, null, an empty text, an empty list or object. */
    static boolean isEmpty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isString() && value.stringValue().isEmpty())
                || (value.isContainer() && value.isEmpty());
    }

    /** Numbers by value, texts by {@link #essence}; values of different kinds are never the same. */
    static boolean same(JsonNode one, JsonNode other) {
        if (one.isBoolean() && other.isBoolean()) {
            return one.booleanValue() == other.booleanValue();
        }
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        return one.isString() && other.isString() && essence(one.stringValue()).equals(essence(other.stringValue()));
    }

    /** A text without what does not count: width and other compatibility forms, kinds of quotation marks, white space. */
    static String essence(String text) {
        StringBuilder essence = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .map(Values::plainQuote)
                .filter(c -> !isSpace(c))
                .forEach(essence::appendCodePoint);
        return essence.toString();
    }

    /** Number of characters, those outside the basic plane counted once. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The first characters of a text, at most so many. */
    static int[] characters(String text, int most) {
        return text.codePoints().limit(most).toArray();
    }

    /** A text of at most so many characters and, if it is longer, an ellipsis. */
    static String shortened(String text, int most) {
        return length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    /** How many characters two texts have in common before they differ. */
    static int lengthOfCommonStart(String one, String other) {
        int same = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        return same < 0 ? one.length() : same;
    }

    private static int plainQuote(int c) {
        if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        return SINGLE_QUOTES.indexOf(c) >= 0 ? '\'' : c;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
