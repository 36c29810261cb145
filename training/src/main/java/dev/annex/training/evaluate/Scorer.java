package dev.annex.training.evaluate;

import dev.annex.training.evaluate.Comparison.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Compares what was read with what is true. A leaf of the truth is one field. The elements of a list are aligned in order, by
 * likeness, see {@link Alignment}. Keys that the truth does not have are not compared.
 */
public final class Scorer {
    /** Stands in a pointer for an element that one side has not. */
    static final String NO_ELEMENT = "/-";

    private final List<Comparison> comparisons = new ArrayList<>();
    private final JsonNode evidence;

    private Scorer(JsonNode evidence) {
        this.evidence = evidence;
    }

    /**
     * Compares two {@code report} objects.
     *
     * @param truth the true one
     * @param output the one that was read; any other kind of node counts as an empty one
     */
    public static Score score(JsonNode truth, JsonNode output) {
        return score(truth, output, MissingNode.getInstance());
    }

    /**
     * Compares two {@code report} objects and notes how sure the reader was of each field.
     *
     * @param truth the true one
     * @param output the one that was read; any other kind of node counts as an empty one
     * @param evidence the {@code evidence} beside it, by JSON pointer; any other kind of node counts as an empty one
     */
    public static Score score(JsonNode truth, JsonNode output, JsonNode evidence) {
        Scorer scorer = new Scorer(evidence);
        scorer.compare(truth, output, "/report", "/report");
        return new Score(scorer.comparisons);
    }

    private void compare(JsonNode truth, JsonNode output, String truthPointer, String outputPointer) {
        if (truth.isObject()) {
            for (Map.Entry<String, JsonNode> member : truth.properties()) {
                String key = "/" + member.getKey();
                compare(member.getValue(), output.path(member.getKey()), truthPointer + key, outputPointer + key);
            }
        } else if (truth.isArray()) {
            compareLists(truth, output.isArray() ? output : MissingNode.getInstance(), truthPointer, outputPointer);
        } else {
            add(truthPointer, outputPointer, truth, output.isContainer() ? MissingNode.getInstance() : output);
        }
    }

    private void compareLists(JsonNode truth, JsonNode output, String truthPointer, String outputPointer) {
        Alignment alignment = Alignment.of(truth, output);
        for (Alignment.Pair pair : alignment.pairs()) {
            compare(
                    truth.get(pair.truth()),
                    output.get(pair.output()),
                    truthPointer + "/" + pair.truth(),
                    outputPointer + "/" + pair.output());
        }
        for (int i : alignment.alone(truth.size(), Alignment.Pair::truth)) {
            compare(truth.get(i), MissingNode.getInstance(), truthPointer + "/" + i, outputPointer + NO_ELEMENT);
        }
        for (int j : alignment.alone(output.size(), Alignment.Pair::output)) {
            spurious(output.get(j), truthPointer + NO_ELEMENT, outputPointer + "/" + j);
        }
    }

    private void spurious(JsonNode output, String truthPointer, String outputPointer) {
        if (output.isObject()) {
            output.forEachEntry((key, value) -> spurious(value, truthPointer, outputPointer + "/" + key));
        } else if (output.isArray()) {
            for (int i = 0; i < output.size(); i++) {
                spurious(output.get(i), truthPointer, outputPointer + "/" + i);
            }
        } else if (!Values.isEmpty(output)) {
            add(truthPointer, outputPointer, MissingNode.getInstance(), output);
        }
    }

    private void add(String truthPointer, String outputPointer, JsonNode truth, JsonNode output) {
        comparisons.add(new Comparison(
                state(truth, output), truthPointer, outputPointer, truth, output, confidence(outputPointer)));
    }

    private OptionalDouble confidence(String pointer) {
        JsonNode confidence = evidence.path(pointer).path("confidence");
        return confidence.isNumber() ? OptionalDouble.of(confidence.doubleValue()) : OptionalDouble.empty();
    }

    private static State state(JsonNode truth, JsonNode output) {
        if (Values.isEmpty(truth)) {
            return Values.isEmpty(output) ? State.BLANK : State.SPURIOUS;
        }
        if (Values.isEmpty(output)) {
            return State.MISSING;
        }
        return Values.same(truth, output) ? State.CORRECT : State.WRONG;
    }
}
