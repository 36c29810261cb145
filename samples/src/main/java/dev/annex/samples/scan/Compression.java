package dev.annex.samples.scan;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** How the picture of a page is packed within a PDF file. */
sealed interface Compression {
    /** A picture for a document. */
    PDImageXObject pack(Picture page, PDDocument document) throws IOException;

    /**
     * JPEG.
     *
     * @param quality from 0 to 1
     */
    record Jpeg(double quality) implements Compression {
        @Override
        public PDImageXObject pack(Picture page, PDDocument document) throws IOException {
            return JPEGFactory.createFromByteArray(document, PictureFiles.jpeg(page, quality));
        }
    }

    /** CCITT group 4, for pages in black and white. */
    record GroupFour() implements Compression {
        @Override
        public PDImageXObject pack(Picture page, PDDocument document) throws IOException {
            return CCITTFactory.createFromImage(document, page.bilevelImage());
        }
    }

    /** Flate: nothing is lost. */
    record Flate() implements Compression {
        @Override
        public PDImageXObject pack(Picture page, PDDocument document) throws IOException {
            return LosslessFactory.createFromImage(document, page.image());
        }
    }
}
