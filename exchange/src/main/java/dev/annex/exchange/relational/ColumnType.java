package dev.annex.exchange.relational;

/** What the cells of a column hold. */
public enum ColumnType {
    /** Any words. */
    TEXT,
    /** A whole number: a count, an ordinal, a year. */
    INTEGER,
    /** A decimal number, digit for digit as it was printed; see {@link Value.Number}. */
    DECIMAL,
    /** Yes or no. */
    BOOLEAN
}
