package dev.annex.exchange.export;

import dev.annex.exchange.relational.Row;
import dev.annex.exchange.relational.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One writer per table, all open at the same time. Every table gets its file, be it without rows. */
public final class TableFiles implements RowWriter {

    /** Opens the writer of one table. */
    public interface Opening {
        /** The writer of the table, into which only its rows go. */
        RowWriter open(Table table) throws IOException;
    }

    private final Map<String, RowWriter> writers = new LinkedHashMap<>();

    /** Opens a writer for each table. */
    public TableFiles(List<Table> tables, Opening opening) throws IOException {
        try {
            for (Table table : tables) {
                writers.put(table.name(), opening.open(table));
            }
        } catch (IOException | RuntimeException e) {
            closeAll(writers.values()).forEach(e::addSuppressed);
            throw e;
        }
    }

    @Override
    public void write(Row row) throws IOException {
        Objects.requireNonNull(writers.get(row.table().name()), row.table().name())
                .write(row);
    }

    @Override
    public void close() throws IOException {
        List<IOException> failures = closeAll(writers.values());
        if (!failures.isEmpty()) {
            IOException first = failures.get(0);
            failures.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }

    private static List<IOException> closeAll(Collection<RowWriter> writers) {
        List<IOException> failures = new ArrayList<>();
        for (RowWriter writer : writers) {
            try {
                writer.close();
            } catch (IOException e) {
                failures.add(e);
            }
        }
        return failures;
    }
}
