package dev.annex.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

class SchemaTest {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern ENGLISH = Pattern.compile("^[\\p{Print}\\p{IsHan}≥≤＞＜，：…—（）]*[A-Za-z]{2}.*\\.$");

    private final JsonNode schema = new ObjectMapper().readTree(Resources.schema());

    @Test
    void saysWhatTheRecordsSay() {
        Map<String, String> ours = new TreeMap<>();
        Map<String, String> records = new TreeMap<>();
        JsonNode generated = RecordSchema.of(Extraction.class);
        flatten(schema, "Extraction", ours);
        schema.path("$defs").properties().forEach(e -> flatten(e.getValue(), e.getKey(), ours));
        flatten(generated, "Extraction", records);
        generated.path("$defs").properties().forEach(e -> flatten(e.getValue(), e.getKey(), records));
        // What need not be there is left out where it is empty: it is never null.
        records.replaceAll(
                (name, type) -> type.startsWith("optional ") ? type.replaceAll(" or null|null or ", "") : type);
        assertThat(ours).containsExactlyInAnyOrderEntriesOf(records);
    }

    @Test
    void keepsTheOrderOfTheRecords() {
        JsonNode generated = RecordSchema.of(Extraction.class);
        assertThat(names(schema)).isEqualTo(names(generated));
        schema.path("$defs")
                .properties()
                .forEach(e -> assertThat(names(e.getValue()))
                        .as(e.getKey())
                        .isEqualTo(names(generated.path("$defs").path(e.getKey()))));
    }

    @Test
    void explainsEveryPropertyInBothLanguages() {
        List<String> silent = new ArrayList<>();
        List<JsonNode> objects = new ArrayList<>(List.of(schema));
        objects.addAll(schema.path("$defs").valueStream().toList());
        for (JsonNode object : objects) {
            describe(object, object.path("title").asString(), silent);
            object.path("properties")
                    .properties()
                    .forEach(e -> describe(e.getValue(), object.path("title").asString() + "/" + e.getKey(), silent));
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void tellsForEveryNumberOfTheReportHowItIsPrinted() {
        List<String> untold = new ArrayList<>();
        for (Map.Entry<String, JsonNode> record : schema.path("$defs").properties()) {
            if (List.of("Source", "ScannedPage", "Evidence", "Review", "Basis", "Check", "Unmapped", "Diagnostic")
                    .contains(record.getKey())) {
                continue;
            }
            record.getValue().path("properties").properties().forEach(e -> {
                boolean number = e.getValue().path("type").toString().matches(".*(number|integer).*");
                if (number != e.getValue().has("x-number")) {
                    untold.add(record.getKey() + "." + e.getKey());
                }
            });
        }
        assertThat(untold).isEmpty();
    }

    @Test
    void isForTheVersionOfTheRecords() {
        assertThat(schema.at("/properties/schemaVersion/const").asString()).isEqualTo(Extraction.SCHEMA_VERSION);
    }

    private static void describe(JsonNode node, String name, List<String> silent) {
        if (!CHINESE.matcher(node.path("title").asString("")).find()) {
            silent.add(name + ": no Chinese title");
        }
        if (!ENGLISH.matcher(node.path("description").asString("")).matches()) {
            silent.add(name + ": no English description");
        }
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.path("properties").propertyNames());
    }

    /** One line per property: whether it is required, and what it holds. */
    private static void flatten(JsonNode object, String name, Map<String, String> into) {
        List<String> required =
                object.path("required").valueStream().map(JsonNode::asString).toList();
        object.path("properties").properties().forEach(e -> {
            String presence = required.contains(e.getKey()) ? "required " : "optional ";
            into.put(name + "." + e.getKey(), presence + types(e.getValue()));
        });
    }

    /** What a value may be, as a sorted list of alternatives, however the schema spells it. */
    private static String types(JsonNode node) {
        SortedSet<String> alternatives = new TreeSet<>();
        if (node.has("anyOf")) {
            node.path("anyOf").forEach(each -> alternatives.add(types(each)));
        } else if (node.has("$ref")) {
            alternatives.add(node.path("$ref").asString().replace("#/$defs/", ""));
        } else if (node.path("type").isArray()) {
            node.path("type").forEach(each -> alternatives.add(type(each.asString(), node)));
        } else {
            alternatives.add(type(node.path("type").asString(), node));
        }
        return String.join(" or ", alternatives);
    }

    private static String type(String name, JsonNode node) {
        if (name.equals("string") && node.has("enum")) {
            return node.path("enum")
                    .valueStream()
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .sorted()
                    .toList()
                    .toString();
        }
        if (name.equals("array")) {
            return "list of (" + types(node.path("items")) + ")";
        }
        return node.path("additionalProperties") instanceof ObjectNode values ? "map of " + types(values) : name;
    }
}
