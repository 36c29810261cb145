package dev.annex.extractor.document.word;

import dev.annex.extractor.document.Paragraph.Kind;
import dev.annex.extractor.document.Style;
import dev.annex.extractor.document.WhiteSpace;
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
    private boolean startsPage;
    private boolean breakPending;
    private boolean contents;

    /**
     * Adds characters that look the same.
     *
     * @param ofContents whether they belong to a table of contents
     */
    void add(String characters, CharacterProperties look, boolean ofContents) {
        if (characters.isEmpty()) {
            return;
        }
        if (breakPending && !halfPoints.isEmpty()) {
            text.append('\n');
        }
        breakPending = false;
        text.append(characters);
        int visible = WhiteSpace.removedFrom(characters).length();
        if (visible > 0) {
            halfPoints.merge(look.getHps(), visible, Integer::sum);
            bold |= look.isFBold();
            light |= !look.isFBold();
            contents |= ofContents;
        }
    }

    /** A page ends here. It gives no character, but words before and after it do not stand in one line. */
    void breakPage() {
        startsPage = true;
        breakPending = true;
    }

    /** The paragraph is the first of a page. */
    void startPage() {
        startsPage = true;
    }

    /** Whether nothing has come in that makes a paragraph. */
    boolean isEmpty() {
        return text.length() == 0 && !startsPage;
    }

    /** The characters so far. */
    String text() {
        return text.toString();
    }

    /**
     * The finished paragraph.
     *
     * @param numbered its text with its automatic number
     * @param listed whether its style is one of tables of contents
     * @param heading 1 to 9 for a heading style, 0 for body text
     * @param size of its style in half points, where it has no visible characters of its own
     */
    Piece.Line line(String numbered, Kind kind, boolean listed, ParagraphProperties paragraph, int heading, int size) {
        double points = mostCommonSize(size) / 2.0;
        int level = paragraph.getLvl();
        Style style = new Style(
                alignment(paragraph.getJc()),
                (paragraph.getDxaLeft() + paragraph.getDxaLeft1()) / TWIPS_PER_POINT + leadingSpace(numbered) * points,
                points,
                bold && !light,
                level >= 0 && level < BODY_LEVEL ? level + 1 : heading,
                startsPage || paragraph.getFPageBreakBefore());
        boolean entry = kind == Kind.BODY && (contents || listed);
        return new Piece.Line(numbered, entry ? Kind.TABLE_OF_CONTENTS : kind, style);
    }

    private int mostCommonSize(int fallback) {
        int size = fallback;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : halfPoints.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                size = entry.getKey();
            }
        }
        return size;
    }

    private static Style.Alignment alignment(int code) {
        return switch (code) {
            case 1 -> Style.Alignment.CENTER;
            case 2 -> Style.Alignment.END;
            default -> Style.Alignment.START;
        };
    }

    /** In ems. A tab is taken for two, the distance of the tab stops that Word sets in Chinese documents. */
    private static double leadingSpace(String text) {
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case ' ', '\u00A0' -> ems += 0.5;
                case '\u3000' -> ems += 1;
                case '\t' -> ems += 2;
                default -> {
                    return ems;
                }
            }
        }
        return 0;
    }
}
