package dev.annex.samples.pdf;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A page to draw on, in points from its top left. */
final class PdfCanvas implements Closeable {
    /** How thick the outline is that makes a letter bold, for a size of one point. */
    private static final double BOLD = 0.03;

    private final double pageHeight;
    private final PDPageContentStream stream;

    PdfCanvas(PDDocument document, PDPage page) throws IOException {
        this.pageHeight = page.getMediaBox().getHeight();
        this.stream = new PDPageContentStream(document, page);
    }

    /** Draws words whose letters are of one font and follow one another. */
    void text(PdfFonts.Letter first, String words, double x, double baseline, double size, boolean bold)
            throws IOException {
        stream.beginText();
        stream.setFont(first.font(), (float) size);
        stream.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        if (bold) {
            stream.setLineWidth((float) (size * BOLD));
        }
        stream.newLineAtOffset((float) x, up(baseline));
        stream.showText(words);
        stream.endText();
    }

    /** Draws a line; {@code dashes} are the lengths of dashes and of gaps, none for an unbroken one. */
    void line(double x0, double y0, double x1, double y1, double thickness, float... dashes) throws IOException {
        stream.setLineWidth((float) thickness);
        stream.setLineDashPattern(dashes, 0);
        stream.moveTo((float) x0, up(y0));
        stream.lineTo((float) x1, up(y1));
        stream.stroke();
    }

    /** Draws the outline of a rectangle. */
    void outline(double x0, double y0, double x1, double y1, double thickness) throws IOException {
        stream.setLineWidth((float) thickness);
        stream.setLineDashPattern(new float[0], 0);
        stream.addRect((float) x0, up(y1), (float) (x1 - x0), (float) (y1 - y0));
        stream.stroke();
    }

    /** Fills a rectangle; {@code gray} is 0 for black and 1 for white. */
    void fill(double x0, double y0, double x1, double y1, double gray) throws IOException {
        stream.setNonStrokingColor((float) gray);
        stream.addRect((float) x0, up(y1), (float) (x1 - x0), (float) (y1 - y0));
        stream.fill();
        stream.setNonStrokingColor(0f);
    }

    private float up(double y) {
        return (float) (pageHeight - y);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
