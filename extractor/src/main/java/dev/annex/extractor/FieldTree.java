package dev.annex.extractor;

import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.Provenance;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Parts a tree of fields into plain values and, by JSON pointer, where each came from. */
final class FieldTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, Provenance> provenances = new LinkedHashMap<>();
    private final Map<String, BigDecimal> figures = new LinkedHashMap<>();
    private final JsonNode values;

    /** @param root the pointer of the whole tree */
    FieldTree(String root, Field.Struct fields) {
        this.values = convert(root, fields);
    }

    JsonNode values() {
        return values;
    }

    /** Where each value came from, in the order of the tree. */
    Map<String, Provenance> provenances() {
        return provenances;
    }

    /** The values that are numbers. */
    Map<String, BigDecimal> figures() {
        return figures;
    }

    private JsonNode convert(String pointer, Field field) {
        if (field instanceof Field.Text text) {
            provenances.put(pointer, text.provenance());
            return NODES.stringNode(text.value());
        }
        if (field instanceof Field.Number number) {
            provenances.put(pointer, number.provenance());
            figures.put(pointer, number.value());
            BigDecimal value = number.value();
            return value.scale() == 0 ? NODES.numberNode(value.toBigIntegerExact()) : NODES.numberNode(value);
        }
        if (field instanceof Field.Flag flag) {
            provenances.put(pointer, flag.provenance());
            return NODES.booleanNode(flag.value());
        }
        if (field instanceof Field.Struct struct) {
            ObjectNode node = NODES.objectNode();
            struct.members().forEach((name, member) -> node.set(name, convert(pointer + "/" + name, member)));
            return node;
        }
        if (field instanceof Field.Sequence sequence) {
            ArrayNode node = NODES.arrayNode();
            for (Field element : sequence.elements()) {
                node.add(convert(pointer + "/" + node.size(), element));
            }
            return node;
        }
        return NODES.nullNode();
    }
}
