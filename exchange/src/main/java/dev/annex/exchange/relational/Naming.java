package dev.annex.exchange.relational;

/** What tables and columns are called at the head of a file. */
public enum Naming {
    /** By their names, for programs. */
    NAMES {
        @Override
        public String of(Table table) {
            return table.name();
        }

        @Override
        public String of(Column column) {
            return column.name();
        }
    },

    /** By their Chinese titles, for people. */
    TITLES {
        @Override
        public String of(Table table) {
            return table.title();
        }

        @Override
        public String of(Column column) {
            return column.title();
        }
    };

    /** What a table is called. */
    public abstract String of(Table table);

    /** What a column is called. */
    public abstract String of(Column column);
}
