package dev.annex.exchange.mapping;

import dev.annex.exchange.relational.Doubt;
import dev.annex.exchange.relational.Row;
import dev.annex.exchange.relational.Table;
import dev.annex.exchange.relational.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a mapped column takes its values from. */
sealed interface Source {

    /** A value, and why it should be looked at. */
    record Found(Value value, Optional<Doubt> doubt) {
        private static final Found NOTHING = new Found(Value.Blank.BLANK, Optional.empty());

        private static Found of(Row row, int column) {
            return new Found(
                    row.values().get(column), Optional.ofNullable(row.doubts().get(column)));
        }
    }

    /**
     * The value for a row.
     *
     * @param row of the table that is mapped
     * @param document all rows of its document, by table
     */
    Found take(Row row, Map<String, List<Row>> document);

    /**
     * The same value in every row.
     *
     * @param value which
     */
    record Constant(Value value) implements Source {
        @Override
        public Found take(Row row, Map<String, List<Row>> document) {
            return new Found(value, Optional.empty());
        }
    }

    /**
     * A column of the table that is mapped.
     *
     * @param column its index
     */
    record Own(int column) implements Source {
        @Override
        public Found take(Row row, Map<String, List<Row>> document) {
            return Found.of(row, column);
        }
    }

    /**
     * A column of the form in which the row stands.
     *
     * @param column its index in the table of forms
     */
    record OfItsForm(int column) implements Source {
        @Override
        public Found take(Row row, Map<String, List<Row>> document) {
            Value form = row.value("form");
            return document.getOrDefault("forms", List.of()).stream()
                    .filter(it -> it.value(Table.PATH).equals(form))
                    .findFirst()
                    .map(it -> Found.of(it, column))
                    .orElse(Found.NOTHING);
        }
    }

    /**
     * A column of the first row of another table that a condition fits.
     *
     * @param table its name
     * @param column its index there
     * @param where the condition
     */
    record FirstOf(String table, int column, Condition where) implements Source {
        @Override
        public Found take(Row row, Map<String, List<Row>> document) {
            return document.getOrDefault(table, List.of()).stream()
                    .filter(where::fits)
                    .findFirst()
                    .map(it -> Found.of(it, column))
                    .orElse(Found.NOTHING);
        }
    }
}
