package dev.annex.extractor.document;

import java.util.Optional;

/** Numbers paragraphs and tables while a reader without pages goes through its file. */
public final class Places {
    private int paragraphs;
    private int tables;

    /** The place of the next paragraph outside tables. */
    public Place.OfParagraph nextParagraph() {
        return new Place.OfParagraph(++paragraphs, Optional.empty(), Optional.empty());
    }

    /** The place of the next table; call it when the table begins, before the tables in its cells. */
    public Place.OfTable nextTable() {
        return new Place.OfTable(++tables, Optional.empty(), Optional.empty());
    }

    /**
     * The place of a cell.
     *
     * @param row grid row from 0
     * @param column grid column from 0
     */
    public static Place.OfCell cell(Place.OfTable table, int row, int column) {
        return new Place.OfCell(table.table(), row + 1, column + 1, Optional.empty(), Optional.empty());
    }
}
