package dev.annex.exchange.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annex.exchange.relational.Column;
import dev.annex.exchange.relational.ColumnType;
import dev.annex.exchange.relational.Naming;
import dev.annex.exchange.relational.Row;
import dev.annex.exchange.relational.Table;
import dev.annex.exchange.relational.Value;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All tables as one script of standard SQL: CREATE TABLE, then an INSERT per row. It asks for a database in which a backslash is a
 * character as any other, as in the standard; the script says how MySQL becomes one.
 */
public final class SqlWriter implements RowWriter {
    private static final String HEADER = """
            -- Standard SQL in UTF-8. In MySQL, first: SET sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES';
            """;

    private final BufferedWriter out;
    private final Naming naming;

    /** Opens a new file. */
    public SqlWriter(Path file, List<Table> tables, Naming naming) throws IOException {
        this.out = Files.newBufferedWriter(file, UTF_8);
        this.naming = naming;
        out.write(HEADER);
        for (Table table : tables) {
            out.write(definition(table));
        }
    }

    private String definition(Table table) {
        return table.columns().stream()
                .map(column -> "  " + quoted(naming.of(column)) + " " + type(column.type()))
                .collect(Collectors.joining(",\n", "CREATE TABLE " + quoted(naming.of(table)) + " (\n", "\n);\n"));
    }

    private static String type(ColumnType type) {
        return type == ColumnType.DECIMAL
                ? "DECIMAL(" + (Value.Number.WHOLE_DIGITS + Value.Number.DECIMALS) + ", " + Value.Number.DECIMALS + ")"
                : type.name();
    }

    @Override
    public void write(Row row) throws IOException {
        out.write("INSERT INTO ");
        out.write(quoted(naming.of(row.table())));
        out.write(row.table().columns().stream()
                .map((Column column) -> quoted(naming.of(column)))
                .collect(Collectors.joining(", ", " (", ") VALUES (")));
        out.write(row.values().stream().map(SqlWriter::literal).collect(Collectors.joining(", ")));
        out.write(");\n");
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static String literal(Value value) {
        if (value instanceof Value.Text words) {
            return "'" + words.text().replace("'", "''") + "'";
        }
        return value == Value.Blank.BLANK ? "NULL" : value.text();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
