package dev.annex.training.evaluate;

import dev.annex.extractor.table.ListedCell;
import dev.annex.extractor.table.ListedTable;
import dev.annex.extractor.table.TableListing;
import dev.annex.model.evidence.Box;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Finds the places of values in one document, by the {@code evidence} of its output. */
final class Spots {
    /** In characters: a row of a form on a line or two. */
    static final int MOST_WORDS = 240;

    private final JsonNode evidence;
    private final Optional<TableListing> tables;

    /**
     * @param evidence by JSON pointer; any other kind of node counts as an empty one
     * @param tables of the document, if they are known
     */
    Spots(JsonNode evidence, Optional<TableListing> tables) {
        this.evidence = evidence;
        this.tables = tables;
    }

    /** The place of a value or, where it was not read, that of a value beside it. */
    Optional<Spot> of(String pointer) {
        JsonNode own = evidence.path(pointer);
        if (own.isObject()) {
            return Optional.of(spot(own, false));
        }
        return parent(pointer)
                .flatMap(parent -> evidence.properties().stream()
                        .filter(entry -> entry.getKey().startsWith(parent))
                        .map(Map.Entry::getValue)
                        .filter(JsonNode::isObject)
                        .findFirst()
                        .map(beside -> spot(beside, true)));
    }

    /** The object that a value lies in, if it was read at all; of the report as a whole there is no place. */
    private static Optional<String> parent(String pointer) {
        String parent = pointer.substring(0, pointer.lastIndexOf('/') + 1);
        return parent.contains(Scorer.NO_ELEMENT + "/") || parent.equals("/report/")
                ? Optional.empty()
                : Optional.of(parent);
    }

    private Spot spot(JsonNode entry, boolean neighbour) {
        Optional<Integer> table = number(entry, "table");
        Optional<Integer> row = number(entry, "row");
        Optional<Box> box = box(entry.path("box"));
        String text = entry.path("text").isString() ? entry.path("text").stringValue() : "";
        String words = box.isPresent() ? text : row(table, row).orElse(text);
        return new Spot(
                number(entry, "page"),
                box,
                table,
                row,
                number(entry, "column"),
                number(entry, "paragraph"),
                Values.shortened(words, MOST_WORDS),
                neighbour);
    }

    private Optional<String> row(Optional<Integer> table, Optional<Integer> row) {
        if (tables.isEmpty() || table.isEmpty() || row.isEmpty()) {
            return Optional.empty();
        }
        List<ListedTable> listed = tables.get().tables();
        int index = table.get() - 1;
        if (index < 0 || index >= listed.size()) {
            return Optional.empty();
        }
        String words = listed.get(index).cells().stream()
                .filter(cell -> cell.row() < row.get() && row.get() <= cell.row() + cell.rowspan())
                .map(ListedCell::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" │ "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static Optional<Integer> number(JsonNode entry, String key) {
        JsonNode number = entry.path(key);
        return number.isInt() ? Optional.of(number.intValue()) : Optional.empty();
    }

    private static Optional<Box> box(JsonNode corners) {
        if (corners.size() != 4 || !corners.valueStream().allMatch(JsonNode::isNumber)) {
            return Optional.empty();
        }
        double x0 = corners.get(0).doubleValue();
        double y0 = corners.get(1).doubleValue();
        double x1 = corners.get(2).doubleValue();
        double y1 = corners.get(3).doubleValue();
        return x0 <= x1 && y0 <= y1 ? Optional.of(new Box(x0, y0, x1, y1)) : Optional.empty();
    }
}
