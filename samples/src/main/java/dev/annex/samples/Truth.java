package dev.annex.samples;

import dev.annex.model.report.Report;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The truth of a sample as JSON: an object whose {@code report} is the contract's. */
public final class Truth {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Truth() {}

    /**
     * The truth as text without the facts of the narrative, which nobody has listed where a truth is written by hand; a reader takes
     * them for none.
     */
    public static String write(Report report) {
        ObjectNode tree = tree(report);
        if (tree.path("report").path("narrative") instanceof ObjectNode narrative) {
            narrative.remove("facts");
        }
        return text(tree);
    }

    /** The truth as text, all of it. */
    public static String writeWithFacts(Report report) {
        return text(tree(report));
    }

    private static ObjectNode tree(Report report) {
        ObjectNode tree = MAPPER.createObjectNode();
        tree.set("report", MAPPER.valueToTree(report));
        return tree;
    }

    private static String text(ObjectNode tree) {
        return MAPPER.writeValueAsString(tree) + "\n";
    }

    /** The report that a truth tells of. */
    public static Report read(String json) {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(json).path("report");
        if (tree.path("narrative") instanceof ObjectNode narrative && !narrative.has("facts")) {
            narrative.putArray("facts");
        }
        return MAPPER.treeToValue(tree, Report.class);
    }
}
