package dev.annex.extractor.document.word;

import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Style;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;

/** Collects the visible characters of one paragraph and how they look. */
final class LineBuilder {
    private static final double TWIPS_PER_POINT = 20;
    private static final int BODY_LEVEL = 9;

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Integer> halfPoints = new TreeMap<>();
    private boolean light;
    private boolean bold;
    private boolean breaksPage;
    private boolean contents;

    /** Adds characters that look the same. */
    void add(String characters, CharacterProperties look, boolean ofContents) {
        text.append(characters);
        contents |= ofContents;
        int visible =
                (int) characters.chars().filter(c -> !Character.isWhitespace(c)).count();
        if (visible > 0) {
            halfPoints.merge(look.getHps(), visible, Integer::sum);
            bold |= look.isFBold();
            light |= !look.isFBold();
        }
    }

    /** Notes a page break before or within the paragraph. */
    void breakPage() {
        breaksPage = true;
    }

    /** Whether it has no characters yet. */
    boolean isEmpty() {
        return text.length() == 0;
    }

    /** The characters so far. */
    String text() {
        return text.toString();
    }

    /**
     * The finished paragraph.
     *
     * @param numbered its text with its automatic number
     * @param level 1 to 9 for a heading style, 0 for body text
     */
    Piece.Line line(String numbered, Paragraph.Kind kind, ParagraphProperties paragraph, int level) {
        double size = halfPoints.entrySet().stream()
                        .max(Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Comparator.comparing(e -> -e.getKey())))
                        .map(Map.Entry::getKey)
                        .orElse(0)
                / 2.0;
        int outline = paragraph.getLvl() >= 0 && paragraph.getLvl() < BODY_LEVEL ? paragraph.getLvl() + 1 : level;
        Style style = new Style(
                alignment(paragraph.getJc()),
                (paragraph.getDxaLeft() + paragraph.getDxaLeft1()) / TWIPS_PER_POINT + leadingSpace(numbered, size),
                size,
                bold && !light,
                outline,
                breaksPage || paragraph.getFPageBreakBefore());
        return new Piece.Line(numbered, contents ? Paragraph.Kind.TABLE_OF_CONTENTS : kind, style);
    }

    private static Style.Alignment alignment(int code) {
        return switch (code) {
            case 1 -> Style.Alignment.CENTER;
            case 2 -> Style.Alignment.END;
            default -> Style.Alignment.START;
        };
    }

    private static double leadingSpace(String text, double size) {
        double space = 0;
        for (int i = 0; i < text.length() && Character.isSpaceChar(text.charAt(i)); i++) {
            space += text.charAt(i) == '\u3000' ? size : size / 2;
        }
        return space;
    }
}
