package dev.annex.training.evaluate.table;

/** A node of the tree of a table. */
sealed interface TableNode {

    /** The root. */
    record Table() implements TableNode {}

    /** A row. */
    record Row() implements TableNode {}

    /** A cell that begins in its row. */
    record Data(int rowspan, int colspan, String text) implements TableNode {}
}
