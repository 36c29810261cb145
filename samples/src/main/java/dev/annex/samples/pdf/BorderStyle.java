package dev.annex.samples.pdf;

/** How the borders of tables are drawn; tables that have no borders in the printed report have none in any style. */
public enum BorderStyle {
    /** A stroke along each border, as long as the border goes on. */
    STROKES,
    /** A filled rectangle half a point thick along each border. */
    THIN_RECTANGLES,
    /** A stroke of dashes along each border. */
    DASHES,
    /** The outline of each cell by itself, so that borders are drawn twice. */
    CELL_RECTANGLES,
    /** No lines at all: each cell is filled, and the paper shows between them. */
    GAPS,
    /** Three horizontal lines: above the table, below its head, below the table. */
    THREE_LINES,
    /** Nothing. */
    NONE
}
