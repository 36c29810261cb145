package dev.annex.extractor.document;

import dev.annex.model.evidence.Box;
import java.util.Optional;

/** Where words stand in a document. Two blocks or cells of one document never share a place. All numbers count from 1. */
public sealed interface Place {

    /** The page, for formats that have pages. */
    Optional<Integer> page();

    /** The rectangle on that page, for formats that have pages. */
    Optional<Box> box();

    /**
     * A paragraph outside tables; blank ones are counted too.
     *
     * @param paragraph its number in the document
     */
    record OfParagraph(int paragraph, Optional<Integer> page, Optional<Box> box) implements Place {}

    /**
     * A table, counted in the order in which tables begin; a table within a cell has a number of its own.
     *
     * @param table its number in the document
     */
    record OfTable(int table, Optional<Integer> page, Optional<Box> box) implements Place {}

    /**
     * A cell.
     *
     * @param table the number of its table
     * @param row its first grid row
     * @param column its first grid column
     */
    record OfCell(int table, int row, int column, Optional<Integer> page, Optional<Box> box) implements Place {}
}
