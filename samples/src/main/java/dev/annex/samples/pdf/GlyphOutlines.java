package dev.annex.samples.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Characters as shapes, from the font of this machine that {@link PdfPrinter} prefers. */
public final class GlyphOutlines {
    private GlyphOutlines() {}

    /**
     * The outlines of some characters: an em is 1 wide, y grows upwards, the origin is the left end of the base line. A character
     * that the font lacks has the outline that the font shows for it.
     *
     * @throws IOException if the font cannot be read
     * @throws IllegalStateException if something is {@link PdfPrinter#missing}
     */
    public static List<Path2D> of(String text) throws IOException {
        FontFile file = FontFile.search().stream()
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(PdfPrinter.missing().orElse("")));
        try (OpenFont open = OpenFont.of(file)) {
            List<Path2D> outlines = new ArrayList<>();
            for (int character : text.codePoints().toArray()) {
                outlines.add(outline(open.font(), character));
            }
            return outlines;
        }
    }

    private static Path2D outline(TrueTypeFont font, int character) throws IOException {
        GlyphData glyph = font.getGlyph().getGlyph(font.getUnicodeCmapLookup().getGlyphId(character));
        if (glyph == null) {
            return new Path2D.Double();
        }
        double em = 1.0 / font.getUnitsPerEm();
        return new Path2D.Double(glyph.getPath(), AffineTransform.getScaleInstance(em, em));
    }
}
