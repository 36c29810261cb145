package dev.annex.exchange.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annex.exchange.relational.Column;
import dev.annex.exchange.relational.Row;
import dev.annex.exchange.relational.Table;
import dev.annex.exchange.relational.Value;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Inserts rows with COPY, PostgreSQL's way of loading many at once. */
final class Copying {
    private Copying() {}

    static void insert(Table table, List<Row> rows, Handle handle) throws SQLException {
        String columns = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> append(row, lines));
        byte[] data = lines.toString().getBytes(UTF_8);
        CopyIn copy = handle.getConnection()
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table.name() + " (" + columns + ") from stdin with (format text, encoding 'UTF8')");
        copy.writeToCopy(data, 0, data.length);
        copy.endCopy();
    }

    /** The text format of COPY: tabs between values, a backslash before what has a meaning, {@code \N} for null. */
    private static void append(Row row, StringBuilder lines) {
        for (int i = 0; i < row.values().size(); i++) {
            if (i > 0) {
                lines.append('\t');
            }
            Value value = row.values().get(i);
            if (value == Value.Blank.BLANK) {
                lines.append("\\N");
            } else {
                append(value.text(), lines);
            }
        }
        lines.append('\n');
    }

    private static void append(String text, StringBuilder lines) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                default -> lines.append(c);
            }
        }
    }
}
