package dev.annex.extractor.verify;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** A part of a report as people write it in a test: only the keys that matter, all others are blank or empty. */
final class Fragment {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final LocatedJson source;

    /** @param source where it is written, which says in which line a mistake is */
    Fragment(LocatedJson source) {
        this.source = source;
    }

    /**
     * The whole report.
     *
     * @param at where the fragment stands, for messages
     * @throws RulePackException if it has a key that no report has, or a value of another kind
     */
    JsonNode report(JsonNode given, JsonPointer at) throws RulePackException {
        return complete(given, Shape.ofExtraction().member("report").orElseThrow(), at);
    }

    private JsonNode complete(JsonNode given, Shape shape, JsonPointer at) throws RulePackException {
        boolean absent = given.isMissingNode() || given.isNull();
        return switch (shape.kind()) {
            case STRUCT -> absent && shape.isOptional() ? NullNode.getInstance() : struct(given, shape, at);
            case LIST -> list(given, shape, at);
            case NUMBER -> value(given, absent || given.isNumber(), at);
            case TEXT -> value(given, absent || given.isString(), at);
            case TRUTH -> value(given, absent || given.isBoolean(), at);
            case OTHER -> value(given, absent || given.isValueNode(), at);
        };
    }

    private JsonNode struct(JsonNode given, Shape shape, JsonPointer at) throws RulePackException {
        if (!given.isMissingNode() && !given.isNull() && !given.isObject()) {
            throw wrongKind(at);
        }
        for (String key : given.propertyNames()) {
            if (shape.member(key).isEmpty()) {
                throw source.error(at.appendProperty(key), "没有字段 " + key, "there is no field " + key);
            }
        }
        ObjectNode struct = NODES.objectNode();
        for (String key : shape.names()) {
            Shape member = shape.member(key).orElseThrow();
            struct.set(key, complete(given.path(key), member, at.appendProperty(key)));
        }
        return struct;
    }

    private JsonNode list(JsonNode given, Shape shape, JsonPointer at) throws RulePackException {
        if (!given.isMissingNode() && !given.isArray()) {
            throw wrongKind(at);
        }
        ArrayNode list = NODES.arrayNode();
        for (int i = 0; i < given.size(); i++) {
            list.add(complete(given.path(i), shape.element(), at.appendIndex(i)));
        }
        return list;
    }

    private JsonNode value(JsonNode given, boolean fits, JsonPointer at) throws RulePackException {
        if (!fits) {
            throw wrongKind(at);
        }
        return given.isMissingNode() ? NullNode.getInstance() : given;
    }

    private RulePackException wrongKind(JsonPointer at) {
        return source.error(at, "值的类型不对", "the value is of the wrong kind");
    }
}
