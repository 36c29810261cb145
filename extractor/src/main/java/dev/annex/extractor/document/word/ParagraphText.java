package dev.annex.extractor.document.word;

import static dev.annex.extractor.document.word.Formatting.Attribute.BOLD;
import static dev.annex.extractor.document.word.Formatting.Attribute.FIRST_LINE;
import static dev.annex.extractor.document.word.Formatting.Attribute.FIRST_LINE_CHARS;
import static dev.annex.extractor.document.word.Formatting.Attribute.FONT_SIZE;
import static dev.annex.extractor.document.word.Formatting.Attribute.LEFT;
import static dev.annex.extractor.document.word.Formatting.Attribute.LEFT_CHARS;
import static dev.annex.extractor.document.word.Formatting.Attribute.OUTLINE_LEVEL;
import static dev.annex.extractor.document.word.Formatting.Attribute.PAGE_BREAK_BEFORE;

import dev.annex.extractor.document.Paragraph.Kind;
import dev.annex.extractor.document.Style;
import dev.annex.extractor.document.WhiteSpace;
import dev.annex.extractor.document.word.Formatting.Attribute;
import dev.annex.extractor.document.word.Numbering.Item;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The words of one paragraph while they come in, and what they look like. */
final class ParagraphText {
    /** What Word takes where neither the document nor a style says a size (ECMA-376 part 1, 17.3.2.38). */
    private static final int DEFAULT_HALF_POINTS = 20;

    private static final double TWIPS_PER_POINT = 20;

    private static final int NO_LETTER = -1;

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Integer> charactersOfSize = new TreeMap<>();
    private boolean someBold;
    private boolean someLight;
    private boolean breaksPage;
    private boolean breakPending;
    private boolean contents;
    private final boolean afterPage;

    /**
     * @param afterPage whether the paragraph before it ends with a page
     */
    ParagraphText(boolean afterPage) {
        this.afterPage = afterPage;
    }

    /**
     * Adds visible words.
     *
     * @param run how they look
     * @param inContents whether they belong to a table of contents
     */
    void append(String words, Formatting run, boolean inContents) {
        if (words.isEmpty()) {
            return;
        }
        if (breakPending && !isBlank()) {
            text.append('\n');
        }
        breakPending = false;
        text.append(words);
        int letters = WhiteSpace.removedFrom(words).length();
        if (letters > 0) {
            charactersOfSize.merge(run.get(FONT_SIZE, DEFAULT_HALF_POINTS), letters, Integer::sum);
            someBold |= run.is(BOLD);
            someLight |= !run.is(BOLD);
            contents |= inContents;
        }
    }

    /** A page ends here. It gives no character, but words before and after it do not stand in one line. */
    void breakPage() {
        breaksPage = true;
        breakPending = true;
    }

    /** Whether a page ends here and no words have come after it. */
    boolean endsWithPage() {
        return breakPending;
    }

    /** Whether nothing at all has come in. */
    boolean isEmpty() {
        return text.isEmpty() && !breaksPage;
    }

    boolean isBlank() {
        return charactersOfSize.isEmpty();
    }

    /** The paragraph that these words make. */
    Draft.OfParagraph draft(Properties properties, Story story) {
        Formatting inherited = story.styles().paragraph(properties.style());
        Optional<Item> item = story.numbering().next(properties.formatting(), properties.style(), story.styles());
        String words = item.map(number -> number.level().join(number.text(), text.toString()))
                .orElseGet(text::toString);
        Formatting below =
                item.map(number -> listLook(number, properties, inherited)).orElse(inherited);
        Formatting look = properties.formatting().over(below);
        int size = mostCommonSize(inherited);
        Style style = new Style(
                look.alignment(),
                indent(look, words, size / 2.0),
                size / 2.0,
                someBold && !someLight,
                look.get(OUTLINE_LEVEL, 0),
                afterPage || breaksPage || look.is(PAGE_BREAK_BEFORE));
        boolean listed = story.styles().isContents(properties.style());
        Kind kind = story.kind() == Kind.BODY && (contents || listed) ? Kind.TABLE_OF_CONTENTS : story.kind();
        return new Draft.OfParagraph(words, kind, style, contents && !listed);
    }

    /** A list that the paragraph names comes before the style of the paragraph, one that the style names after it. */
    private static Formatting listLook(Item item, Properties properties, Formatting inherited) {
        return properties.formatting().says(Attribute.NUMBERING)
                ? item.look().over(inherited)
                : inherited.over(item.look());
    }

    private int mostCommonSize(Formatting inherited) {
        int size = inherited.get(FONT_SIZE, DEFAULT_HALF_POINTS);
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : charactersOfSize.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                size = entry.getKey();
            }
        }
        return size;
    }

    /** Where the first glyph stands: indents in characters count before those in points, as in Word. */
    private static double indent(Formatting look, String words, double size) {
        double left = inPoints(look, LEFT_CHARS, LEFT, size);
        double first = inPoints(look, FIRST_LINE_CHARS, FIRST_LINE, size);
        return left + first + leadingSpace(words) * size;
    }

    private static double inPoints(Formatting look, Attribute characters, Attribute twips, double size) {
        int hundredths = look.get(characters, 0);
        return hundredths != 0 ? hundredths * size / 100 : look.get(twips, 0) / TWIPS_PER_POINT;
    }

    /** In ems. A tab is taken for two, the distance of the tab stops that Word sets in Chinese documents. */
    private static double leadingSpace(String words) {
        double ems = 0;
        for (int i = 0; i < words.length(); i++) {
            double width = switch (words.charAt(i)) {
                case ' ', '\u00A0' -> 0.5;
                case '\u3000' -> 1;
                case '\t' -> 2;
                default -> NO_LETTER;
            };
            if (width < 0) {
                return ems;
            }
            ems += width;
        }
        return 0;
    }
}
