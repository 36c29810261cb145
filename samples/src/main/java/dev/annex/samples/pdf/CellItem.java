package dev.annex.samples.pdf;

import java.io.IOException;

/** What stands in a cell and is never cut in two by the end of a page. */
interface CellItem {
    /** In points. */
    double height();

    /** Draws it, its top left being here. */
    void draw(PdfCanvas canvas, double left, double top) throws IOException;
}
