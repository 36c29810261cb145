package dev.annex.exchange.relational;

import java.util.List;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param table whose row it is
 * @param values one per column, in order
 * @param doubts by index of the column; none for values that can be used unseen
 */
public record Row(Table table, List<Value> values, Map<Integer, Doubt> doubts) {
    public Row {
        values = List.copyOf(values);
        doubts = Map.copyOf(doubts);
        if (values.size() != table.columns().size()) {
            throw new IllegalArgumentException(
                    table.name() + " has " + table.columns().size() + " columns, not " + values.size());
        }
    }

    /** The value in the column of that name, which the table must have. */
    public Value value(String column) {
        return values.get(table.indexOf(column));
    }
}
