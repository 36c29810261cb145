package dev.annex.extractor.confidence;

import dev.annex.model.evidence.Evidence;
import dev.annex.model.evidence.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes values with their evidence, by their pointers. */
final class RatedFields {
    private RatedFields() {}

    static RatedField text(String pointer, String text, String... alternatives) {
        return new RatedField(
                "/report/" + pointer, JsonNodeFactory.instance.stringNode(text), evidence(text, alternatives));
    }

    static RatedField number(String pointer, String number) {
        return new RatedField(
                "/report/" + pointer, JsonNodeFactory.instance.numberNode(new BigDecimal(number)), evidence(number));
    }

    /** The values of one column of the indicators of a form, from top to bottom. */
    static List<RatedField> indicators(String column, String... texts) {
        List<RatedField> fields = new ArrayList<>();
        for (String text : texts) {
            fields.add(text("projectEvaluations/0/indicators/" + fields.size() + "/" + column, text));
        }
        return fields;
    }

    private static Evidence evidence(String text, String... alternatives) {
        return new Evidence(
                0.9,
                text,
                Optional.of(1),
                Optional.empty(),
                Origin.CELL,
                Optional.of(1),
                Optional.of(1),
                Optional.of(1),
                Optional.empty(),
                Optional.empty(),
                List.of(alternatives));
    }
}
