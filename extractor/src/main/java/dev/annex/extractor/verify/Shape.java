package dev.annex.extractor.verify;

import dev.annex.model.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the schema of the contract says about one place of an output: what it holds, what it is called, how it is printed. */
final class Shape {

    /** What a place holds. */
    enum Kind {
        STRUCT,
        LIST,
        NUMBER,
        TEXT,
        TRUTH,
        OTHER
    }

    /** No key of the contract. */
    private static final String ELEMENT = "";

    private static final Shape EXTRACTION = read();

    private final JsonNode definitions;
    private final JsonNode schema;
    private final String title;
    private final Kind kind;
    private final boolean optional;
    private final Map<String, Optional<Shape>> members = new ConcurrentHashMap<>();

    private Shape(JsonNode definitions, JsonNode schema) {
        this.definitions = definitions;
        this.title = schema.path("title").asString("");
        this.optional = schema.has("anyOf");
        this.schema = resolve(definitions, schema);
        this.kind = kindOf(this.schema.path("type"));
    }

    /** The shape of a whole output. */
    static Shape ofExtraction() {
        return EXTRACTION;
    }

    private static Shape read() {
        try (InputStream in = Resources.schema()) {
            JsonNode schema = JsonMapper.shared().readTree(in);
            return new Shape(schema.path("$defs"), schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode resolve(JsonNode definitions, JsonNode schema) {
        JsonNode either = schema.path("anyOf").path(0);
        JsonNode reference = either.isMissingNode() ? schema.path("$ref") : either.path("$ref");
        return reference.isString() ? definitions.path(reference.asString().replace("#/$defs/", "")) : schema;
    }

    private static Kind kindOf(JsonNode type) {
        List<String> types = type.isArray()
                ? type.valueStream()
                        .map(JsonNode::asString)
                        .filter(name -> !name.equals("null"))
                        .toList()
                : List.of(type.asString(""));
        return types.size() != 1
                ? Kind.OTHER
                : switch (types.get(0)) {
                    case "object" -> Kind.STRUCT;
                    case "array" -> Kind.LIST;
                    case "number", "integer" -> Kind.NUMBER;
                    case "string" -> Kind.TEXT;
                    case "boolean" -> Kind.TRUTH;
                    default -> Kind.OTHER;
                };
    }

    Kind kind() {
        return kind;
    }

    /** The member of that name; empty where the contract has none. */
    Optional<Shape> member(String name) {
        return members.computeIfAbsent(
                name, key -> child(schema.path("properties").path(key)));
    }

    /** The keys that it has, in the order of the contract. */
    Collection<String> names() {
        return schema.path("properties").propertyNames();
    }

    /** Whether a whole part of a report may not be there. */
    boolean isOptional() {
        return optional;
    }

    /** What each element of a list is. */
    Shape element() {
        return members.computeIfAbsent(ELEMENT, key -> child(schema.path("items")))
                .orElseThrow();
    }

    private Optional<Shape> child(JsonNode child) {
        return child.isMissingNode() ? Optional.empty() : Optional.of(new Shape(definitions, child));
    }

    /** Its Chinese name. */
    String title() {
        return title;
    }

    /** How a number here is printed. */
    Precision precision() {
        return Precision.named(schema.path("x-number").asString(""));
    }
}
