package dev.annex.exchange.export;

import dev.annex.exchange.relational.Row;
import java.io.Closeable;
import java.io.IOException;

/** Where rows go. They come document by document, so that rows of different tables come mixed. */
public interface RowWriter extends Closeable {

    /**
     * Writes one row.
     *
     * @throws IOException if it can not be written; the writer is only closed after that
     */
    void write(Row row) throws IOException;

    /**
     * Writes what is still to be written, and frees all files.
     *
     * @throws IOException if what was written is not complete
     */
    @Override
    void close() throws IOException;
}
