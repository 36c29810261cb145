package dev.annex.samples.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of a document, of which the characters that are used will be embedded. To be closed after the document is saved. */
final class PdfFonts implements Closeable {
    private final List<Face> faces = new ArrayList<>();
    private final List<Closeable> open = new ArrayList<>();
    private final Map<String, Letter> letters = new HashMap<>();

    private record Face(PDFont font, boolean sans) {}

    /**
     * A character in a font.
     *
     * @param text the character
     * @param font that has it
     * @param width to the next character, for a size of one point
     */
    record Letter(String text, PDFont font, double width) {}

    /** Opens the fonts of the machine for a document. */
    static PdfFonts load(PDDocument document, List<FontFile> files) throws IOException {
        PdfFonts fonts = new PdfFonts();
        for (FontFile file : files) {
            OpenFont opened = OpenFont.of(file);
            fonts.open.add(opened);
            PDFont font = PDType0Font.load(document, opened.font(), true);
            fonts.faces.add(new Face(font, file.sans()));
        }
        return fonts;
    }

    /**
     * A character in the font that suits a family best among those that have it.
     *
     * @param family the Chinese name of the family
     * @throws IllegalArgumentException if no font has it
     */
    Letter letter(int codePoint, String family) {
        boolean sans = family.contains("黑");
        return letters.computeIfAbsent(codePoint + (sans ? "s" : ""), key -> find(Character.toString(codePoint), sans));
    }

    private Letter find(String character, boolean sans) {
        return faces.stream()
                .sorted(Comparator.comparing(face -> face.sans() != sans))
                .map(face -> in(face.font(), character))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no font here has the character " + character + " ("
                        + Character.getName(character.codePointAt(0)) + ")"));
    }

    private static Optional<Letter> in(PDFont font, String character) {
        try {
            return Optional.of(new Letter(character, font, font.getStringWidth(character) / 1000));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (Closeable file : open) {
            file.close();
        }
    }
}
