package dev.annex.extractor.document.layout;

import dev.annex.extractor.document.line.TextLine;
import dev.annex.model.evidence.Box;

/** What stands on a page, in reading order: lines outside of tables, tables, pictures. */
sealed interface Printed permits Printed.Line, PrintedTable, Printed.Image {

    /** The page, from 1. */
    int page();

    /** The place on that page. */
    Box box();

    /**
     * A line outside of tables.
     *
     * @param note whether it is part of a footnote
     * @param cites whether it refers to one
     */
    record Line(int page, TextLine text, boolean note, boolean cites) implements Printed {
        @Override
        public Box box() {
            return text.box();
        }
    }

    /** A picture. */
    record Image(int page, Box box, String name, String mediaType) implements Printed {}
}
