package dev.annex.extractor.verify;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Resources;
import dev.annex.model.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Hand-checked reports, and fixtures in the same form, as the records of the contract. */
final class TruthReports {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final JsonNode SCHEMA = schema();

    private TruthReports() {}

    private static JsonNode schema() {
        try (InputStream in = Resources.schema()) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where hand-checked reports lie, outside the repository. */
    static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        for (Path up = here; up != null; up = up.getParent()) {
            Path reports = up.resolve("shared").resolve("reports");
            if (Files.isDirectory(reports)) {
                return reports;
            }
        }
        return here.resolve("../shared/reports");
    }

    static Report read(Path truth) throws IOException {
        return report(MAPPER.readTree(truth.toFile()).path("report"));
    }

    /** A report from the keys that matter to a test; all others are empty. */
    static Report of(String json) {
        return report(MAPPER.readTree(json));
    }

    /** A whole output around such a report. */
    static ObjectNode output(String json) {
        return output(MAPPER.readTree(json));
    }

    private static ObjectNode output(JsonNode given) {
        ObjectNode output = (ObjectNode) complete(MAPPER.createObjectNode(), SCHEMA);
        output.set("report", complete(given, SCHEMA.at("/$defs/Report")));
        ((ObjectNode) output.path("source")).put("content", "digital").put("sha256", "0".repeat(64));
        output.put("schemaVersion", "1");
        return output;
    }

    private static Report report(JsonNode given) {
        try {
            return ExtractionJson.convert("truth", output(given)).report();
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    /** Adds the keys that are not given, as null, empty or zero. */
    private static JsonNode complete(JsonNode given, JsonNode schema) {
        boolean absent = given.isMissingNode() || given.isNull();
        if (schema.has("anyOf")) {
            return absent
                    ? NullNode.getInstance()
                    : complete(given, schema.path("anyOf").path(0));
        }
        if (schema.has("$ref")) {
            return complete(given, SCHEMA.at(schema.path("$ref").asString().substring(1)));
        }
        return switch (schema.path("type").asString("nullable")) {
            case "object" -> {
                ObjectNode struct = MAPPER.createObjectNode();
                schema.path("properties")
                        .properties()
                        .forEach(e -> struct.set(e.getKey(), complete(given.path(e.getKey()), e.getValue())));
                yield struct;
            }
            case "array" -> {
                ArrayNode list = MAPPER.createArrayNode();
                given.forEach(each -> list.add(complete(each, schema.path("items"))));
                yield list;
            }
            case "string" -> absent ? StringNode.valueOf("x") : given;
            case "boolean" -> absent ? BooleanNode.FALSE : given;
            case "number", "integer" -> absent ? IntNode.valueOf(1) : given;
            default -> absent ? NullNode.getInstance() : given;
        };
    }
}
