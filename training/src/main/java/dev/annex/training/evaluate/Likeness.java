package dev.annex.training.evaluate;

import java.util.Arrays;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How likely two elements of a list are the same one, from 0 to 1. */
final class Likeness {
    /** As many characters of a text are compared: enough to know it again, few enough to be quick. */
    private static final int CHARACTERS = 200;

    /** The most that a text gets that is not the same. */
    private static final double NOT_THE_SAME = 0.9;

    /** What an element without any value gets where the other has none either: something, but not enough to pair them. */
    private static final double BOTH_BLANK = 0.1;

    private Likeness() {}

    static double of(JsonNode truth, JsonNode output) {
        if (truth.isObject() && output.isObject()) {
            return ofObjects(truth, output);
        }
        if (truth.isArray() && output.isArray()) {
            return ofLists(truth, output);
        }
        if (truth.isString() && output.isString()) {
            return ofTexts(truth.stringValue(), output.stringValue());
        }
        return Values.same(truth, output) ? 1 : 0;
    }

    private static double ofObjects(JsonNode truth, JsonNode output) {
        double sum = 0;
        int members = 0;
        for (Map.Entry<String, JsonNode> member : truth.properties()) {
            if (!Values.isEmpty(member.getValue())) {
                JsonNode other = output.path(member.getKey());
                sum += Values.isEmpty(other) ? 0 : of(member.getValue(), other);
                members++;
            }
        }
        if (members == 0) {
            return saysSomething(output) ? 0 : BOTH_BLANK;
        }
        return sum / members;
    }

    private static double ofLists(JsonNode truth, JsonNode output) {
        if (truth.isEmpty()) {
            return output.isEmpty() ? 1 : 0;
        }
        double sum = 0;
        for (JsonNode element : truth) {
            double best = 0;
            for (JsonNode other : output) {
                best = Math.max(best, of(element, other));
            }
            sum += best;
        }
        return sum / Math.max(truth.size(), output.size());
    }

    private static double ofTexts(String truth, String output) {
        int[] one = Values.characters(Values.essence(truth), CHARACTERS);
        int[] other = Values.characters(Values.essence(output), CHARACTERS);
        return Arrays.equals(one, other) ? 1 : GestaltRatio.of(one, other) * NOT_THE_SAME;
    }

    /** Whether any value in it is more than blank, zero or false. */
    private static boolean saysSomething(JsonNode value) {
        if (value.isContainer()) {
            return value.valueStream().anyMatch(Likeness::saysSomething);
        }
        if (value.isNumber()) {
            return value.decimalValue().signum() != 0;
        }
        return value.isBoolean() ? value.booleanValue() : !Values.isEmpty(value);
    }
}
