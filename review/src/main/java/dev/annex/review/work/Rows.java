package dev.annex.review.work;

import dev.annex.review.message.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts values into the tree of a report, and adds, deletes and moves rows of its lists. */
final class Rows {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode report;

    Rows(ObjectNode report) {
        this.report = report;
    }

    /**
     * What became of the numbers of the rows of a list.
     *
     * @param list its pointer
     * @param numbers from the old number of a row to its new one; empty where the row is gone
     * @param label what the row is called
     */
    record Renumbering(
            String list,
            IntFunction<Optional<Integer>> numbers,
            String label,
            Optional<String> from,
            Optional<String> to) {

        /** Where a pointer leads now; empty where what it led to is gone. */
        Optional<String> of(String pointer) {
            String start = list + "/";
            if (!pointer.startsWith(start)) {
                return Optional.of(pointer);
            }
            String rest = pointer.substring(start.length());
            int end = rest.indexOf('/') < 0 ? rest.length() : rest.indexOf('/');
            return numbers.apply(Integer.parseInt(rest.substring(0, end)))
                    .map(number -> start + number + rest.substring(end));
        }
    }

    /** The steps of a pointer below the report. */
    static List<String> steps(String pointer) {
        if (!pointer.startsWith(ReportOutline.ROOT + "/")) {
            throw Refusal.missing("field.missing", pointer);
        }
        return List.of(pointer.substring(ReportOutline.ROOT.length() + 1).split("/"));
    }

    private JsonNode at(String pointer) {
        try {
            return report.at(JsonPointer.compile(pointer.substring(ReportOutline.ROOT.length())));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Refusal.missing("field.missing", pointer);
        }
    }

    /** Puts a value in the place of another. */
    void put(String pointer, JsonNode value) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = at(pointer.substring(0, slash));
        String step = pointer.substring(slash + 1);
        if (parent instanceof ObjectNode object && object.has(step)) {
            object.set(step, value);
        } else if (parent instanceof ArrayNode array
                && step.matches("\\d{1,9}")
                && Integer.parseInt(step) < array.size()) {
            array.set(Integer.parseInt(step), value);
        } else {
            throw Refusal.missing("field.missing", pointer);
        }
    }

    /** The list that a pointer leads to; empty where it is none. */
    Optional<ArrayNode> list(String pointer) {
        return pointer.startsWith(ReportOutline.ROOT + "/") && at(pointer) instanceof ArrayNode array
                ? Optional.of(array)
                : Optional.empty();
    }

    private ArrayNode rows(String pointer) {
        Optional<Schema> schema = Schema.at(steps(pointer))
                .filter(Schema::isList)
                .filter(list -> list.element().isObject() || list.element().isList());
        if (schema.isEmpty()) {
            throw Refusal.missing("rows.missing", pointer);
        }
        return list(pointer).orElseThrow(() -> Refusal.missing("rows.missing", pointer));
    }

    /** Adds a blank row. */
    Renumbering insert(String pointer, int place) {
        ArrayNode rows = rows(pointer);
        if (place < 0 || place > rows.size()) {
            throw Refusal.wrong("rows.place", place, rows.size());
        }
        Schema element = Schema.at(steps(pointer)).orElseThrow().element();
        rows.insert(place, blank(element, columns(pointer)));
        return new Renumbering(
                pointer,
                number -> Optional.of(number >= place ? number + 1 : number),
                name(rows.path(place), place),
                Optional.empty(),
                Optional.of(String.valueOf(place + 1)));
    }

    /** How many columns the table has that a list of rows belongs to; 0 where it states none. */
    private int columns(String pointer) {
        return at(pointer.substring(0, pointer.lastIndexOf('/')))
                .path("columns")
                .size();
    }

    private static JsonNode blank(Schema schema, int columns) {
        if (schema.isList()) {
            ArrayNode cells = NODES.arrayNode();
            for (int i = 0; i < columns && !schema.element().isObject(); i++) {
                cells.addNull();
            }
            return cells;
        }
        if (schema.isNullable() && !schema.isObject()) {
            return NODES.nullNode();
        }
        if (!schema.isObject()) {
            return switch (schema.type()) {
                case NUMBER, INTEGER -> NODES.numberNode(1);
                case BOOLEAN -> NODES.booleanNode(false);
                default ->
                    NODES.stringNode(schema.allowed().stream().findFirst().orElse(""));
            };
        }
        ObjectNode row = NODES.objectNode();
        for (String name : schema.members()) {
            Schema member = schema.member(name);
            row.set(name, member.isNullable() ? NODES.nullNode() : blank(member, columns));
        }
        return row;
    }

    /** Takes a row away. */
    Renumbering delete(String row) {
        int number = number(row);
        String pointer = row.substring(0, row.lastIndexOf('/'));
        ArrayNode rows = rows(pointer);
        String name = name(existing(rows, number), number);
        rows.remove(number);
        return new Renumbering(
                pointer,
                old -> old == number ? Optional.empty() : Optional.of(old > number ? old - 1 : old),
                name,
                Optional.of(name),
                Optional.empty());
    }

    /** Moves a row. */
    Renumbering move(String row, int place) {
        int number = number(row);
        String pointer = row.substring(0, row.lastIndexOf('/'));
        ArrayNode rows = rows(pointer);
        JsonNode moved = existing(rows, number);
        if (place < 0 || place >= rows.size()) {
            throw Refusal.wrong("rows.place", place, rows.size());
        }
        rows.remove(number);
        rows.insert(place, moved);
        return new Renumbering(
                pointer,
                old -> Optional.of(renumbered(old, number, place)),
                name(moved, number),
                Optional.of(String.valueOf(number + 1)),
                Optional.of(String.valueOf(place + 1)));
    }

    private static int renumbered(int old, int from, int to) {
        if (old == from) {
            return to;
        }
        int without = old > from ? old - 1 : old;
        return without >= to ? without + 1 : without;
    }

    private static JsonNode existing(ArrayNode rows, int number) {
        if (number >= rows.size()) {
            throw Refusal.wrong("rows.place", number, rows.size());
        }
        return rows.path(number);
    }

    private static int number(String row) {
        String step = row.substring(row.lastIndexOf('/') + 1);
        if (!step.matches("\\d{1,9}")) {
            throw Refusal.missing("rows.missing", row);
        }
        return Integer.parseInt(step);
    }

    private static String name(JsonNode row, int number) {
        return ReportOutline.rowName(row, number);
    }

    /** The pointers of all places of a tree that hold no others, in its order. */
    static void leaves(String pointer, JsonNode node, List<String> found) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                leaves(pointer + "/" + member.getKey(), member.getValue(), found);
            }
        } else if (node.isArray()) {
            List<JsonNode> elements = new ArrayList<>(node.valueStream().toList());
            for (int i = 0; i < elements.size(); i++) {
                leaves(pointer + "/" + i, elements.get(i), found);
            }
        } else {
            found.add(pointer);
        }
    }
}
