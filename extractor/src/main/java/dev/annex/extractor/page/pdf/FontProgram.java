package dev.annex.extractor.page.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The embedded TrueType program of a font: a second witness of what its codes read, where it kept its own character map. */
final class FontProgram {
    private final PDFont font;
    private final Optional<CmapLookup> map;

    FontProgram(PDFont font) {
        this.font = font;
        this.map = mapOf(font);
    }

    private static Optional<CmapLookup> mapOf(PDFont font) {
        try {
            TrueTypeFont program = null;
            if (font instanceof PDTrueTypeFont trueType && font.isEmbedded()) {
                program = trueType.getTrueTypeFont();
            } else if (font instanceof PDType0Font composite
                    && composite.getDescendantFont() instanceof PDCIDFontType2 descendant
                    && font.isEmbedded()) {
                program = descendant.getTrueTypeFont();
            }
            return program == null ? Optional.empty() : Optional.ofNullable(program.getUnicodeCmapLookup(true));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The characters that the program draws with the glyph of a code; empty where it does not say. */
    List<Integer> characters(int code) {
        if (map.isEmpty()) {
            return List.of();
        }
        try {
            int glyph = font instanceof PDType0Font composite
                    ? composite.codeToGID(code)
                    : ((PDTrueTypeFont) font).codeToGID(code);
            List<Integer> characters = glyph == 0 ? null : map.get().getCharCodes(glyph);
            return characters == null ? List.of() : characters;
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }
}
