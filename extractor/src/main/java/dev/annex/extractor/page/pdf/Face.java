package dev.annex.extractor.page.pdf;

import dev.annex.extractor.page.SymbolFont;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** A font as a page uses it: what its codes read, how tall it is, what it is called. */
final class Face {
    /** Of the size: what most CJK fonts have, for fonts that say nothing or nothing credible. */
    static final double USUAL_ASCENT = 0.86;

    static final double USUAL_DESCENT = -0.14;

    private static final double LEAST_ASCENT = 0.5;
    private static final double GREATEST_ASCENT = 1.25;
    private static final double GREATEST_DEPTH = 0.6;

    /** On the scale of 100 to 900. */
    private static final float BOLD_WEIGHT = 600;

    private static final Pattern BOLD_NAME = Pattern.compile("(?i)bold|black|heavy|粗");
    /** PDF writers leave out the space and add the cut: {@code Wingdings2}, {@code SymbolMT}, {@code Wingdings-Regular}. */
    private static final Pattern SYMBOL_NAME = Pattern.compile("^(Wingdings|Symbol) ?([23]?)(MT|-Regular|,.*)?$");

    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

    private final PDFont font;
    private final FontProgram program;
    private final String name;
    private final SymbolFont symbols;
    private final boolean bold;
    private final double ascent;
    private final double descent;
    private final Sign[] simple = new Sign[256];
    private final Map<Integer, Sign> others = new HashMap<>();
    private Optional<CMap> ownMap = Optional.empty();
    private boolean ownMapRead;

    /** The face of characters that a reader would set in a font of its choice. */
    static Face substitute() {
        return new Face(new PDType1Font(Standard14Fonts.FontName.HELVETICA));
    }

    Face(PDFont font) {
        this.font = font;
        this.program = new FontProgram(font);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        this.name = readableName(font.getName());
        this.symbols = SymbolFont.named(SYMBOL_NAME.matcher(name).replaceFirst("$1 $2"));
        this.bold = BOLD_NAME.matcher(name).find()
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
        double[] heights = heights(font, descriptor);
        this.ascent = heights[0];
        this.descent = heights[1];
    }

    /** Its name without the prefix of a subset. */
    String name() {
        return name;
    }

    boolean bold() {
        return bold;
    }

    /** Above the baseline, for a size of 1. */
    double ascent() {
        return ascent;
    }

    /** Below the baseline, for a size of 1: negative. */
    double descent() {
        return descent;
    }

    FontProgram program() {
        return program;
    }

    /** What a character code reads. */
    Sign sign(int code) {
        if (code >= 0 && code < simple.length) {
            Sign known = simple[code];
            if (known == null) {
                known = read(code);
                simple[code] = known;
            }
            return known;
        }
        return others.computeIfAbsent(code, this::read);
    }

    private Sign read(int code) {
        String mapped = symbols == SymbolFont.NONE ? mapped(code) : symbol(code);
        if (isText(mapped)) {
            return new Sign(PrintedForm.of(mapped), true);
        }
        List<Integer> drawn = program.characters(code);
        if (!drawn.isEmpty() && isText(Character.toString(drawn.get(0)))) {
            return new Sign(PrintedForm.of(Character.toString(drawn.get(0))), true);
        }
        String named = named(code);
        if (isText(named)) {
            return new Sign(PrintedForm.of(named), true);
        }
        if (font instanceof PDSimpleFont && mapped.isEmpty() && code > ' ' && code < 0x7F) {
            return new Sign(Character.toString(code), false);
        }
        return code == ' ' && font instanceof PDSimpleFont ? new Sign(" ", true) : Sign.UNKNOWN;
    }

    /** What the name of a glyph says by its parts, as in {@code f_i.alt}; the Adobe Glyph List Specification. */
    private String named(int code) {
        if (!(font instanceof PDSimpleFont simpleFont) || simpleFont.getEncoding() == null) {
            return "";
        }
        String glyph = simpleFont.getEncoding().getName(code);
        StringBuilder text = new StringBuilder();
        for (String part : glyph.replaceFirst("\\..*", "").split("_", -1)) {
            String own = GlyphList.getAdobeGlyphList().toUnicode(part);
            if (own == null) {
                return "";
            }
            text.append(own);
        }
        return text.toString();
    }

    /** What a code of a symbol font shows; these fonts put it in the private use area or call it a letter. */
    private String symbol(int code) {
        String mapped = mapped(code);
        String own = font instanceof PDSimpleFont ? Character.toString(code) : mapped;
        String shown = symbols.read(own);
        return shown.equals(own) ? symbols.read(mapped) : shown;
    }

    /** What the maps of the font say; empty if nothing. */
    private String mapped(int code) {
        String text;
        try {
            text = font.toUnicode(code);
        } catch (RuntimeException e) {
            return "";
        }
        if (text == null) {
            return "";
        }
        return font instanceof PDType0Font && text.length() == 1 && text.charAt(0) == (char) code && !isOwn(code)
                ? ""
                : text;
    }

    /** Whether a text equal to its code is really in the map of the font: PDFBox makes it up for codes that are not. */
    private boolean isOwn(int code) {
        if (!ownMapRead) {
            ownMapRead = true;
            ownMap = ownMap();
        }
        return ownMap.map(map -> map.toUnicode(code) != null).orElse(true);
    }

    private Optional<CMap> ownMap() {
        COSStream stream = font.getCOSObject().getCOSStream(COSName.TO_UNICODE);
        if (stream == null) {
            return Optional.empty();
        }
        try (InputStream in = stream.createInputStream()) {
            CMap map = new CMapParser().parse(new RandomAccessReadBuffer(in));
            return map.hasUnicodeMappings() ? Optional.of(map) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether these are characters that mean something outside this font. */
    private static boolean isText(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            switch (Character.getType(c)) {
                case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> {
                    return false;
                }
                case Character.CONTROL -> {
                    if (c != '\t' && c != '\n' && c != '\r') {
                        return false;
                    }
                }
                default -> {
                    if (c == 0xFFFD) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Many Chinese printers write names as the bytes of GBK, which then look like accented letters. */
    static String readableName(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        String plain = SUBSET.matcher(raw).replaceFirst("");
        boolean accented = plain.chars().anyMatch(c -> c >= 0x80 && c <= 0xFF)
                && plain.chars().allMatch(c -> c <= 0xFF);
        if (!accented) {
            return plain;
        }
        try {
            return Charset.forName("GB18030")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(plain.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return plain;
        }
    }

    private static double[] heights(PDFont font, PDFontDescriptor descriptor) {
        if (font instanceof PDType3Font) {
            return new double[] {USUAL_ASCENT, USUAL_DESCENT};
        }
        if (descriptor != null) {
            double ascent = descriptor.getAscent() / 1000.0;
            double descent = -Math.abs(descriptor.getDescent() / 1000.0);
            if (isCredible(ascent, descent)) {
                return new double[] {ascent, descent};
            }
        }
        try {
            BoundingBox box = font.getBoundingBox();
            if (box != null && isCredible(box.getUpperRightY() / 1000.0, box.getLowerLeftY() / 1000.0)) {
                return new double[] {box.getUpperRightY() / 1000.0, box.getLowerLeftY() / 1000.0};
            }
        } catch (IOException | RuntimeException e) {
            return new double[] {USUAL_ASCENT, USUAL_DESCENT};
        }
        return new double[] {USUAL_ASCENT, USUAL_DESCENT};
    }

    private static boolean isCredible(double ascent, double descent) {
        return ascent >= LEAST_ASCENT && ascent <= GREATEST_ASCENT && descent < 0 && descent >= -GREATEST_DEPTH;
    }
}
