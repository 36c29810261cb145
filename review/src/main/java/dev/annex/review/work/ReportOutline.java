package dev.annex.review.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * All places of a report that hold a value, or could, in the order of the contract, with the names that its schema and its own rows give
 * them.
 *
 * @param groups the parts that are shown together
 */
record ReportOutline(List<Group> groups, List<Leaf> leaves) {
    /** Where the report stands in the output. */
    static final String ROOT = "/report";

    private static final String BETWEEN = " · ";

    /** What a row is called by, in this order. */
    private static final List<String> NAMES =
            List.of("item", "level3", "level2", "label", "name", "title", "heading", "subject");

    /** Parts of a report of which each element is a group of its own. */
    private static final List<String> FORMS = List.of("projectEvaluations", "fundTables", "otherTables");

    /** Parts of the narrative that are groups of their own. */
    private static final List<String> NARRATIVE = List.of("sections", "functions", "problems", "improvements", "facts");

    ReportOutline {
        groups = List.copyOf(groups);
        leaves = List.copyOf(leaves);
    }

    static ReportOutline of(JsonNode report) {
        Walk walk = new Walk();
        walk.report(report);
        return new ReportOutline(walk.groups, walk.leaves);
    }

    /** Where the walk is. */
    private record At(Group group, Optional<String> row, List<String> names, JsonNode columns) {
        At named(String name) {
            return new At(group, row, append(name), columns);
        }

        At inRow(String pointer, String name) {
            return new At(group, Optional.of(pointer), append(name), columns);
        }

        At withColumns(JsonNode headers) {
            return new At(group, row, names, headers);
        }

        private List<String> append(String name) {
            return name.isEmpty()
                    ? names
                    : Stream.concat(names.stream(), Stream.of(name)).toList();
        }
    }

    private static final class Walk {
        private final List<Group> groups = new ArrayList<>();
        private final List<Leaf> leaves = new ArrayList<>();

        void report(JsonNode report) {
            Schema schema = Schema.report();
            Group head = new Group(ROOT, schema.title(), "report");
            groups.add(head);
            for (String name : schema.members()) {
                Schema member = schema.member(name);
                JsonNode value = report.path(name);
                String pointer = ROOT + "/" + name;
                if (FORMS.contains(name)) {
                    for (int i = 0; i < value.size(); i++) {
                        group(
                                pointer + "/" + i,
                                value.path(i),
                                member.element(),
                                name,
                                titled(member, value.path(i), i));
                    }
                } else if (name.equals("narrative")) {
                    narrative(pointer, value, member);
                } else if (member.isObject() || member.isList()) {
                    group(pointer, value, member, name, member.title());
                } else {
                    scalar(pointer, value, member, start(head));
                }
            }
        }

        private static String titled(Schema part, JsonNode form, int index) {
            String name = Stream.of("project", "title")
                    .map(key -> form.path(key).asString(""))
                    .filter(words -> !words.isEmpty())
                    .findFirst()
                    .orElse(String.valueOf(index + 1));
            return part.title() + BETWEEN + name;
        }

        private void narrative(String pointer, JsonNode value, Schema schema) {
            for (String name : NARRATIVE) {
                Schema member = schema.member(name);
                String kind = name.equals("sections") ? "narrative" : "narrative." + name;
                group(pointer + "/" + name, value.path(name), member, kind, schema.title() + BETWEEN + member.title());
            }
        }

        private void group(String pointer, JsonNode value, Schema schema, String kind, String title) {
            int before = leaves.size();
            Group group = new Group(pointer, title, kind);
            walk(pointer, value, schema, start(group));
            if (leaves.size() > before) {
                groups.add(group);
            }
        }

        private static At start(Group group) {
            return new At(group, Optional.empty(), List.of(), NullNode.getInstance());
        }

        private void walk(String pointer, JsonNode value, Schema schema, At at) {
            if (schema.isQuantity()) {
                add(
                        pointer + Leaf.TEXT_OF_QUANTITY,
                        nothing(value.path("text")),
                        FieldType.TEXT,
                        List.of(),
                        at,
                        schema.title());
            } else if (schema.isObject()) {
                object(pointer, value, schema, at);
            } else if (schema.isList()) {
                list(pointer, value, schema, at);
            } else {
                scalar(pointer, value, schema, at);
            }
        }

        private void object(String pointer, JsonNode value, Schema schema, At at) {
            if (!value.isObject()) {
                return;
            }
            At here = value.path("columns").isArray() ? at.withColumns(value.path("columns")) : at;
            for (String name : schema.members()) {
                Schema member = schema.member(name);
                boolean nested = (member.isObject() && !member.isQuantity()) || member.isList();
                walk(pointer + "/" + name, value.path(name), member, nested ? here.named(member.title()) : here);
            }
        }

        private void list(String pointer, JsonNode value, Schema schema, At at) {
            Schema element = schema.element();
            for (int i = 0; i < value.size(); i++) {
                String place = pointer + "/" + i;
                JsonNode item = value.path(i);
                if (element.isObject() || element.isList()) {
                    walk(place, item, element, at.inRow(place, rowName(item, i)));
                } else {
                    String column = at.columns().path(i).asString("");
                    String number = String.valueOf(i + 1);
                    add(
                            place,
                            nothing(item),
                            element.type(),
                            element.allowed(),
                            at,
                            column.isEmpty() ? number : column);
                }
            }
        }

        private void scalar(String pointer, JsonNode value, Schema schema, At at) {
            add(pointer, nothing(value), schema.type(), schema.allowed(), at, schema.title());
        }

        private static JsonNode nothing(JsonNode value) {
            return value.isMissingNode() ? NullNode.getInstance() : value;
        }

        private void add(String pointer, JsonNode value, FieldType type, List<String> allowed, At at, String title) {
            String label = Stream.concat(at.names().stream(), Stream.of(title)).collect(Collectors.joining(BETWEEN));
            Optional<String> column = at.row().isPresent() ? Optional.of(title) : Optional.empty();
            leaves.add(new Leaf(pointer, at.group().pointer(), label, column, at.row(), type, allowed, value));
        }
    }

    /** What a row is called: by its own words, or its number from 1. */
    static String rowName(JsonNode row, int index) {
        return NAMES.stream()
                .map(key -> row.path(key).asString(""))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(String.valueOf(index + 1));
    }

    /** The leaves by their pointers, in a map of the caller's own. */
    Map<String, Leaf> byPointer() {
        Map<String, Leaf> byPointer = new HashMap<>();
        leaves.forEach(leaf -> byPointer.put(leaf.pointer(), leaf));
        return byPointer;
    }
}
