package dev.annex.review.browser;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** One page that is full of a ruled table of numbers. */
final class TablePage {
    private static final float EDGE = 20;
    private static final float FONT_SIZE = 5;

    private TablePage() {}

    /** Writes a PDF file with so many cells on its only page. */
    static void write(Path file, int rows, int columns) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            float width = (PDRectangle.A4.getWidth() - 2 * EDGE) / columns;
            float height = (PDRectangle.A4.getHeight() - 2 * EDGE) / rows;
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                for (int row = 0; row < rows; row++) {
                    for (int column = 0; column < columns; column++) {
                        float x = EDGE + column * width;
                        float y = PDRectangle.A4.getHeight() - EDGE - (row + 1) * height;
                        pen.addRect(x, y, width, height);
                        pen.stroke();
                        pen.beginText();
                        pen.setFont(font, FONT_SIZE);
                        pen.newLineAtOffset(x + 2, y + height / 2);
                        pen.showText(Integer.toString(1000 + row * columns + column));
                        pen.endText();
                    }
                }
            }
            document.save(file.toFile());
        }
    }
}
