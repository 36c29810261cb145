package dev.annex.exchange.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file that a person wrote: what it says at a place, and in which line. */
final class LocatedTree {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final String file;
    private final JsonNode root;
    private final Map<String, Integer> lines = new HashMap<>();

    LocatedTree(String file, byte[] json) throws MappingException {
        this.file = file;
        try {
            this.root = MAPPER.readTree(json);
            try (JsonParser parser = MAPPER.createParser(json)) {
                while (parser.nextToken() != null) {
                    lines.putIfAbsent(
                            parser.streamReadContext().pathAsPointer().toString(),
                            parser.currentTokenLocation().getLineNr());
                }
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new MappingException(file, line, "不是正确的 JSON（" + e.getOriginalMessage() + "）。");
        }
    }

    /** Whether an object has a key. */
    boolean has(JsonPointer at, String key) {
        return root.at(at).has(key);
    }

    /** Refuses what is no object, or has other keys than these. */
    void keys(JsonPointer at, Set<String> known) throws MappingException {
        if (!root.at(at).isObject()) {
            throw error(at, "这里应是一个 JSON 对象。");
        }
        for (String key : root.at(at).propertyNames()) {
            if (!known.contains(key)) {
                throw error(
                        at.appendProperty(key),
                        "不认识“" + key + "”，可以写的有："
                                + String.join("、", known.stream().sorted().toList()) + "。");
            }
        }
    }

    /** The words of a key, which must be there. */
    String text(JsonPointer at, String key) throws MappingException {
        JsonNode node = root.at(at).path(key);
        if (!node.isString() || node.asString().isBlank()) {
            throw error(has(at, key) ? at.appendProperty(key) : at, "“" + key + "”应是文字。");
        }
        return node.asString();
    }

    /** What stands at a key, which may be any plain value. */
    JsonNode plain(JsonPointer at, String key) throws MappingException {
        JsonNode node = root.at(at).path(key);
        if (!node.isValueNode() || node.isNull()) {
            throw error(at.appendProperty(key), "“" + key + "”应是文字、数字、true 或 false。");
        }
        return node;
    }

    /** The places of the elements of a list, of which there has to be one. */
    List<JsonPointer> elements(JsonPointer at, String key) throws MappingException {
        JsonNode list = root.at(at).path(key);
        if (!list.isArray() || list.isEmpty()) {
            throw error(has(at, key) ? at.appendProperty(key) : at, "“" + key + "”应是一个不空的列表。");
        }
        List<JsonPointer> elements = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            elements.add(at.appendProperty(key).appendIndex(i));
        }
        return elements;
    }

    /** The keys of an object. */
    List<String> names(JsonPointer at) throws MappingException {
        if (!root.at(at).isObject() || root.at(at).isEmpty()) {
            throw error(at, "这里应是一个不空的 JSON 对象。");
        }
        return List.copyOf(root.at(at).propertyNames());
    }

    MappingException error(JsonPointer at, String sentence) {
        JsonPointer known = at;
        while (!lines.containsKey(known.toString()) && !known.matches()) {
            known = known.head();
        }
        return new MappingException(file, lines.getOrDefault(known.toString(), 1), sentence);
    }
}
