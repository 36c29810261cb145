package dev.annex.exchange.database;

import dev.annex.exchange.relational.Column;
import dev.annex.exchange.relational.ColumnType;
import dev.annex.exchange.relational.Row;
import dev.annex.exchange.relational.Table;
import dev.annex.exchange.relational.Value;
import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** Inserts rows with one prepared statement. */
final class Batching {
    private Batching() {}

    static void insert(Table table, List<Row> rows, Handle handle) {
        String columns = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        String places = table.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        try (PreparedBatch batch =
                handle.prepareBatch("insert into " + table.name() + " (" + columns + ") values (" + places + ")")) {
            for (Row row : rows) {
                for (int i = 0; i < row.values().size(); i++) {
                    bind(batch, i, row.values().get(i), table.columns().get(i).type());
                }
                batch.add();
            }
            batch.execute();
        }
    }

    private static int typeOf(ColumnType type) {
        return switch (type) {
            case TEXT -> Types.VARCHAR;
            case INTEGER -> Types.BIGINT;
            case DECIMAL -> Types.NUMERIC;
            case BOOLEAN -> Types.BOOLEAN;
        };
    }

    /** Decimal numbers go as text: SQLite would make binary fractions of them. */
    static void bind(SqlStatement<?> statement, int place, Value value, ColumnType type) {
        if (value instanceof Value.Number number && type == ColumnType.INTEGER) {
            statement.bind(place, number.number().longValueExact());
        } else if (value instanceof Value.Truth truth) {
            statement.bind(place, truth.truth());
        } else if (value == Value.Blank.BLANK) {
            statement.bindNull(place, typeOf(type));
        } else {
            statement.bind(place, value.text());
        }
    }
}
