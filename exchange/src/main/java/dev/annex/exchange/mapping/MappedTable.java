package dev.annex.exchange.mapping;

import dev.annex.exchange.relational.Doubt;
import dev.annex.exchange.relational.Row;
import dev.annex.exchange.relational.Table;
import dev.annex.exchange.relational.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as another system wants it.
 *
 * @param table what it is called and which columns it has
 * @param from the tidy table from whose rows its rows are made
 * @param where which of them
 * @param sources one per column
 */
record MappedTable(Table table, String from, Condition where, List<Source> sources) {
    MappedTable {
        sources = List.copyOf(sources);
    }

    List<Row> lay(Map<String, List<Row>> document) {
        return document.getOrDefault(from, List.of()).stream()
                .filter(where::fits)
                .map(row -> mapped(row, document))
                .toList();
    }

    private Row mapped(Row row, Map<String, List<Row>> document) {
        List<Value> values = new ArrayList<>();
        Map<Integer, Doubt> doubts = new HashMap<>();
        for (Source source : sources) {
            Source.Found found = source.take(row, document);
            found.doubt().ifPresent(doubt -> doubts.put(values.size(), doubt));
            values.add(found.value());
        }
        return new Row(table, values, doubts);
    }
}
