package dev.annex.review.work;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A place in the JSON Schema of the output.
 *
 * @param named the place itself, which may have a title of its own beside a reference
 * @param shape what it refers to, without the alternative that nothing stands there
 */
record Schema(JsonNode named, JsonNode shape) {
    private static final JsonNode ROOT = load();
    private static final String QUANTITY = "#/$defs/Quantity";

    private static JsonNode load() {
        try (InputStream in = Resources.schema()) {
            return ExtractionJson.readTree("annex.schema.json", in);
        } catch (UnreadableException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That of a report. */
    static Schema report() {
        return of(ROOT.path("properties").path("report"));
    }

    private static Schema of(JsonNode named) {
        return new Schema(named, resolved(named));
    }

    private static JsonNode resolved(JsonNode node) {
        for (JsonNode option : node.path("anyOf")) {
            if (!option.path("type").asString("").equals("null")) {
                return resolved(option);
            }
        }
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : resolved(ROOT.at(reference.substring(1)));
    }

    String title() {
        return named.path("title").asString(shape.path("title").asString(""));
    }

    boolean isObject() {
        return shape.has("properties");
    }

    boolean isList() {
        return shape.has("items");
    }

    boolean isQuantity() {
        return named.path("$ref").asString("").equals(QUANTITY)
                || named.path("anyOf").path(0).path("$ref").asString("").equals(QUANTITY);
    }

    Schema member(String name) {
        return of(shape.path("properties").path(name));
    }

    /** The names of the members, in the order of the contract. */
    List<String> members() {
        return List.copyOf(shape.path("properties").propertyNames());
    }

    Schema element() {
        return of(shape.path("items"));
    }

    /** Whether nothing may stand there. */
    boolean isNullable() {
        return types().contains("null") || named.has("anyOf");
    }

    /** The words that may stand there; empty where any. */
    List<String> allowed() {
        return shape.path("enum")
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    FieldType type() {
        Set<String> types = types();
        if (types.contains("number") && types.contains("string")) {
            return FieldType.AMOUNT_OR_TEXT;
        }
        return types.contains("number")
                ? FieldType.NUMBER
                : types.contains("integer")
                        ? FieldType.INTEGER
                        : types.contains("boolean") ? FieldType.BOOLEAN : FieldType.TEXT;
    }

    private Set<String> types() {
        JsonNode type = shape.path("type");
        return type.isString()
                ? Set.of(type.asString())
                : type.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    /** The schema of a place in a report; empty where the contract has no such place. */
    static Optional<Schema> at(List<String> steps) {
        Schema schema = report();
        for (String step : steps) {
            if (schema.isObject() && schema.shape().path("properties").has(step)) {
                schema = schema.member(step);
            } else if (schema.isList() && step.matches("\\d{1,9}")) {
                schema = schema.element();
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(schema);
    }
}
