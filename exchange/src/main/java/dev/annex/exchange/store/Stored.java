package dev.annex.exchange.store;

import dev.annex.exchange.relational.Row;
import dev.annex.model.Extraction;
import java.nio.file.Path;
import java.util.List;

/**
 * An output that lies in a folder.
 *
 * @param file where
 * @param sha256 of the bytes of the output itself, in lower-case hexadecimal: it changes with every correction
 * @param extraction what it says
 * @param rows the same as rows
 */
public record Stored(Path file, String sha256, Extraction extraction, List<Row> rows) {
    public Stored {
        rows = List.copyOf(rows);
    }
}
