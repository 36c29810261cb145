package dev.annex.extractor.verify;

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

/** A JSON file that people write: what it says, and in which line it says it. */
final class LocatedJson {

    /** Bytes of a file of rules or of their tests; the longest that comes with Annex has some 40,000. */
    static final int MAX_BYTES = 4_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final JsonNode root;
    private final String ofList;
    private final Wording<String> kind;

    /**
     * Reads a file.
     *
     * @param ofList key of the list in which most of the file stands, whose elements are named in messages by their {@code id} or name
     * @param kind what such an element is called
     */
    LocatedJson(String file, byte[] json, String ofList, Wording<String> kind) throws RulePackException {
        this.file = file;
        this.ofList = ofList;
        this.kind = kind;
        if (json.length > MAX_BYTES) {
            throw new RulePackException(
                    file,
                    1,
                    new Wording<>(
                            "文件有 " + json.length + " 字节，最多 " + MAX_BYTES + " 字节",
                            "the file has " + json.length + " bytes, at most " + MAX_BYTES));
        }
        try {
            this.root = MAPPER.readTree(json);
            recordLines(json);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String message = String.valueOf(e.getOriginalMessage());
            throw new RulePackException(
                    file, line, new Wording<>("不是正确的 JSON（" + message + "）", "not well-formed JSON (" + message + ")"));
        }
    }

    private void recordLines(byte[] json) {
        try (JsonParser parser = MAPPER.createParser(json)) {
            while (parser.nextToken() != null) {
                lines.putIfAbsent(
                        parser.streamReadContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        }
    }

    JsonNode root() {
        return root;
    }

    /** What stands at a place; a missing node where nothing does. */
    JsonNode at(JsonPointer at) {
        return root.at(at);
    }

    /** The elements of the list of that key at the root, of which there have to be some but not too many. */
    List<JsonPointer> elements(int most) throws RulePackException {
        JsonNode list = root.path(ofList);
        if (!list.isArray() || list.isEmpty()) {
            throw missing(JsonPointer.empty(), ofList);
        }
        JsonPointer at = JsonPointer.empty().appendProperty(ofList);
        if (list.size() > most) {
            throw error(
                    at,
                    "有 " + list.size() + " 个" + kind.chinese() + "，最多 " + most + " 个",
                    "there are " + list.size() + ", at most " + most);
        }
        List<JsonPointer> elements = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            elements.add(at.appendIndex(i));
        }
        return elements;
    }

    /** Refuses an object that is none, or has other keys than these. */
    void keys(JsonPointer at, Set<String> known) throws RulePackException {
        if (!root.at(at).isObject()) {
            throw error(at, "这里要是一个 JSON 对象", "a JSON object is wanted here");
        }
        for (String key : root.at(at).propertyNames()) {
            if (!known.contains(key)) {
                throw error(at.appendProperty(key), "不认识 " + key, key + " is not known");
            }
        }
    }

    /** Refuses an object that lacks a key; the error is that of the object. */
    void require(JsonPointer at, String key) throws RulePackException {
        if (!root.at(at).has(key)) {
            throw missing(at, key);
        }
    }

    /** The text of a key. */
    String text(JsonPointer at, String key) throws RulePackException {
        JsonNode node = root.at(at).path(key);
        if (!node.isString() || node.asString().isBlank()) {
            throw missing(root.at(at).has(key) ? at.appendProperty(key) : at, key);
        }
        return node.asString();
    }

    /** The texts of a key that stands for one or several. */
    List<String> texts(JsonPointer at, String key) throws RulePackException {
        JsonNode node = root.at(at).path(key);
        if (!node.isArray()) {
            return List.of(text(at, key));
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode each : node) {
            texts.add(each.asString(""));
        }
        if (texts.isEmpty() || texts.contains("")) {
            throw error(at.appendProperty(key), key + " 要是一个或几个文字", key + " has to be one text or several");
        }
        return texts;
    }

    private RulePackException missing(JsonPointer at, String key) {
        return error(at, "缺少 " + key, key + " is missing");
    }

    RulePackException error(JsonPointer at, String chinese, String english) {
        JsonPointer known = at;
        while (!known.matches() && !lines.containsKey(known.toString())) {
            known = known.head();
        }
        return new RulePackException(
                file,
                lines.getOrDefault(known.toString(), 1),
                new Wording<>(of(at, kind.chinese(), "：") + chinese, of(at, kind.english(), ": ") + english));
    }

    /** Of which element something is said. */
    private String of(JsonPointer at, String word, String colon) {
        if (!at.matchesProperty(ofList) || at.tail().tail() == null) {
            return "";
        }
        JsonNode element = root.path(ofList).path(at.tail().getMatchingIndex());
        String id = element.path("id").asString(element.path("name").asString("?"));
        return word + " " + id + colon;
    }
}
