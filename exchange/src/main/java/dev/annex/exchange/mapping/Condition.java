package dev.annex.exchange.mapping;

import dev.annex.exchange.relational.Row;
import java.util.Map;

/**
 * Which rows are meant: those that have these words in these columns.
 *
 * @param words by name of the column; none, where every row is meant
 */
record Condition(Map<String, String> words) {
    static final Condition NONE = new Condition(Map.of());

    Condition {
        words = Map.copyOf(words);
    }

    boolean fits(Row row) {
        return words.entrySet().stream()
                .allMatch(entry -> row.value(entry.getKey()).text().equals(entry.getValue()));
    }
}
