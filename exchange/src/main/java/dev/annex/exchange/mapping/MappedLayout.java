package dev.annex.exchange.mapping;

import dev.annex.exchange.relational.Layout;
import dev.annex.exchange.relational.Row;
import dev.annex.exchange.relational.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of a mapping file. */
record MappedLayout(List<MappedTable> mapped) implements Layout {
    MappedLayout {
        mapped = List.copyOf(mapped);
    }

    @Override
    public List<Table> tables() {
        return mapped.stream().map(MappedTable::table).toList();
    }

    @Override
    public List<Row> lay(List<Row> rows) {
        Map<String, List<Row>> document =
                rows.stream().collect(Collectors.groupingBy(row -> row.table().name()));
        return mapped.stream().flatMap(table -> table.lay(document).stream()).toList();
    }
}
