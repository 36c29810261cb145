package dev.annex.exchange.relational;

import java.util.List;

/**
 * A table of the relational form. The columns of its key come first: {@code document} alone in the table of documents, {@code document}
 * and {@code path} in all others.
 *
 * @param name in lower case, with underscores
 * @param title its Chinese name
 * @param description one English sentence: what a row of it is
 * @param columns in order; at least the key
 */
public record Table(String name, String title, String description, List<Column> columns) {

    /** The column that says in every table which document a row belongs to: the SHA-256 of its source file. */
    public static final String DOCUMENT = "document";

    /** The column that says where in its output a row stands: a JSON pointer. */
    public static final String PATH = "path";

    public Table {
        columns = List.copyOf(columns);
    }

    /** How many columns, counted from the first, make up the key of a row. */
    public int keyColumns() {
        return columns.size() > 1 && columns.get(1).name().equals(PATH) ? 2 : 1;
    }

    /** Where the column of that name stands, from 0; -1 where there is none. */
    public int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }
}
