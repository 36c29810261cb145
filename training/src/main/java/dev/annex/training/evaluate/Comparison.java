package dev.annex.training.evaluate;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One field of the truth, or one that the output has and the truth has not.
 *
 * @param state how the two agree
 * @param truthPointer JSON pointer into the truth; {@code -} stands for an element that it has not
 * @param outputPointer JSON pointer into the output, likewise
 * @param truth the true value; missing or null where there is none
 * @param output the value that was read, likewise
 * @param confidence that the output's evidence has for the value that was read; empty where it has none
 */
public record Comparison(
        State state,
        String truthPointer,
        String outputPointer,
        JsonNode truth,
        JsonNode output,
        OptionalDouble confidence) {

    /** How a field that was read agrees with the truth. */
    public enum State {
        /** The same value. */
        CORRECT,
        /** Another value. */
        WRONG,
        /** The truth has a value, the output has none. */
        MISSING,
        /** The output has a value, the truth has none. */
        SPURIOUS,
        /** Neither has a value. */
        BLANK;

        /** Whether a value was read that is not true; what was not read misleads nobody. */
        public boolean misleads() {
            return this == WRONG || this == SPURIOUS;
        }
    }

    /** What kind of value a field holds. */
    public enum Kind {
        NUMBER,
        SHORT_TEXT,
        LONG_TEXT
    }

    /** Texts of more characters than this count as long: most labels and names are shorter, most sentences longer. */
    static final int LONGEST_SHORT_TEXT = 30;

    private static final Pattern INDEX = Pattern.compile("/(?:\\d+|-)(?=/|$)");

    /** Whether it is a number that is not true although its confidence is above {@link Score#SURE}. */
    public boolean isSureButWrongNumber() {
        return Score.isSureButWrongNumber(state, kind(), confidence);
    }

    /** What kind of value it is: that of the truth or, where the truth has none, that of the output. */
    public Kind kind() {
        JsonNode value = Values.isEmpty(truth) ? output : truth;
        if (value.isNumber()) {
            return Kind.NUMBER;
        }
        return value.isString() && Values.length(value.stringValue()) > LONGEST_SHORT_TEXT
                ? Kind.LONG_TEXT
                : Kind.SHORT_TEXT;
    }

    /** What is kept of it when its values are let go. */
    Outcome outcome() {
        return new Outcome(state, kind(), field(), confidence, likeness());
    }

    /** The pointer with {@code *} for every index; equal ones are one object, as many documents have the same fields. */
    private String field() {
        String pointer = truthPointer.endsWith(Scorer.NO_ELEMENT) ? outputPointer : truthPointer;
        return INDEX.matcher(pointer).replaceAll("/*").intern();
    }

    private OptionalDouble likeness() {
        if (Values.isEmpty(truth) || kind() != Kind.LONG_TEXT) {
            return OptionalDouble.empty();
        }
        String read = output.isString() ? output.stringValue() : "";
        return OptionalDouble.of(
                state == State.CORRECT ? 1 : GestaltRatio.of(characters(truth.stringValue()), characters(read)));
    }

    private static int[] characters(String text) {
        return Values.characters(Values.essence(text), Integer.MAX_VALUE);
    }
}
