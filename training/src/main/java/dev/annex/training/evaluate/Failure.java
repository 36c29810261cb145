package dev.annex.training.evaluate;

import dev.annex.training.evaluate.Comparison.Kind;
import dev.annex.training.evaluate.Comparison.State;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * A field that is not right, as it is shown to people.
 *
 * @param state what is wrong
 * @param kind what kind of value it is
 * @param truthPointer JSON pointer into the truth; {@code -} stands for an element that it has not
 * @param outputPointer JSON pointer into the output, likewise
 * @param truth the true value; missing or null where there is none; long texts are cut
 * @param output the value that was read, likewise
 * @param confidence in the value that was read
 * @param spot where it was read
 */
public record Failure(
        State state,
        Kind kind,
        String truthPointer,
        String outputPointer,
        JsonNode truth,
        JsonNode output,
        OptionalDouble confidence,
        Optional<Spot> spot) {

    /** In characters: enough to see what differs in most paragraphs. */
    static final int MOST_CHARACTERS = 300;

    static Failure of(Comparison comparison, Spots spots) {
        return new Failure(
                comparison.state(),
                comparison.kind(),
                comparison.truthPointer(),
                comparison.outputPointer(),
                shown(comparison.truth(), comparison.output()),
                shown(comparison.output(), comparison.truth()),
                comparison.confidence(),
                spots.of(comparison.outputPointer()));
    }

    /** Whether it is a number that is not true although its confidence is above {@link Score#SURE}. */
    public boolean isSureButWrongNumber() {
        return Score.isSureButWrongNumber(state, kind, confidence);
    }

    /** A long text is shown from a little before the place where it begins to differ. */
    private static JsonNode shown(JsonNode value, JsonNode other) {
        if (!value.isString() || value.stringValue().length() <= MOST_CHARACTERS) {
            return value;
        }
        String text = value.stringValue();
        int same = other.isString() ? Values.lengthOfCommonStart(text, other.stringValue()) : 0;
        int from = Math.max(0, same - MOST_CHARACTERS / 4);
        return StringNode.valueOf((from > 0 ? "…" : "") + Values.shortened(text.substring(from), MOST_CHARACTERS));
    }
}
