package dev.annex.extractor.document.grid;

import dev.annex.extractor.page.Page;
import java.util.List;

/** Finds the tables of a page. */
public interface GridFinder {

    /** The tables, from top to bottom and from left to right; a table within a cell of another follows it. */
    List<GridShape> find(Page page);
}
