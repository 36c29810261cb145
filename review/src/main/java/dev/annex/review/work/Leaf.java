package dev.annex.review.work;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A place of a report that holds a value, or could.
 *
 * @param pointer in the output; of a target or result that of its text
 * @param group pointer of the group that it belongs to
 * @param label what it is called, with what its row is called
 * @param column what it is called within its row
 * @param row pointer of the row that it belongs to
 * @param allowed the words that it may hold; empty where any
 * @param value null where nothing stands there
 */
record Leaf(
        String pointer,
        String group,
        String label,
        Optional<String> column,
        Optional<String> row,
        FieldType type,
        List<String> allowed,
        JsonNode value) {

    /** What ends the pointer of a target or result. */
    static final String TEXT_OF_QUANTITY = "/text";

    /** The same place with another value. */
    Leaf holding(JsonNode other) {
        return new Leaf(pointer, group, label, column, row, type, allowed, other);
    }

    /** Its value as words; empty where nothing stands there. */
    Optional<String> words() {
        return words(value);
    }

    /** A value as words; empty where nothing stands there. */
    static Optional<String> words(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(value.isNumber() ? value.decimalValue().toPlainString() : value.asString());
    }
}
