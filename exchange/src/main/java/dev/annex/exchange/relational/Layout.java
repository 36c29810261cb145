package dev.annex.exchange.relational;

import java.util.List;

/** In which tables a document is handed over. */
public interface Layout {

    /** The tables, in order. */
    List<Table> tables();

    /**
     * The rows of one document in these tables.
     *
     * @param rows of the document in the {@linkplain RelationalForm#TABLES tidy tables}, that of the table of documents first
     */
    List<Row> lay(List<Row> rows);

    /** The tidy tables as they are. */
    static Layout tidy() {
        return new Layout() {
            @Override
            public List<Table> tables() {
                return RelationalForm.TABLES;
            }

            @Override
            public List<Row> lay(List<Row> rows) {
                return rows;
            }
        };
    }
}
