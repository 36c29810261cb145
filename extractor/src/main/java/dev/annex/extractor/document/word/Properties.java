package dev.annex.extractor.document.word;

import static dev.annex.extractor.document.word.Formatting.Attribute.*;

import dev.annex.extractor.document.Style.Alignment;
import dev.annex.extractor.document.word.Formatting.Attribute;
import dev.annex.extractor.page.SymbolFont;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.source.XmlCursor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The properties of a paragraph or a run, as they stand in front of it.
 *
 * @param style the style that it names
 * @param formatting what it says itself
 * @param markRemoved whether the end of the paragraph is deleted or moved away, so that it runs on into the next
 * @param mark what is said about the end of the paragraph; where it is hidden the effect is the same
 * @param section the section that this paragraph is the last of
 */
record Properties(
        Optional<String> style,
        Formatting formatting,
        boolean markRemoved,
        Formatting mark,
        Optional<Section> section) {

    static final Properties NONE =
            new Properties(Optional.empty(), Formatting.NONE, false, Formatting.NONE, Optional.empty());

    /**
     * A section of the document.
     *
     * @param startsPage whether it begins on a new page
     * @param runningParts the relationships of its headers and footers
     */
    record Section(boolean startsPage, List<String> runningParts) {

        /** The section whose {@code w:sectPr} has just begun. */
        static Section read(XmlCursor xml) throws UnreadableException {
            boolean startsPage = true;
            List<String> parts = new ArrayList<>();
            int depth = xml.depth();
            while (xml.nextWithin(depth)) {
                if (!xml.isStart()) {
                    continue;
                }
                switch (xml.name()) {
                    case "type" -> {
                        String type = xml.attribute("val", "nextPage");
                        startsPage = !type.equals("continuous") && !type.equals("nextColumn");
                    }
                    case "headerReference", "footerReference" ->
                        xml.attribute("id").ifPresent(parts::add);
                    case "sectPrChange" -> xml.skip();
                    default -> {}
                }
            }
            return new Section(startsPage, List.copyOf(parts));
        }
    }

    /** The properties whose {@code w:pPr} or {@code w:rPr} has just begun. */
    static Properties read(XmlCursor xml) throws UnreadableException {
        Optional<String> style = Optional.empty();
        Optional<Section> section = Optional.empty();
        boolean markRemoved = false;
        Formatting mark = Formatting.NONE;
        Map<Attribute, Integer> values = new EnumMap<>(Attribute.class);
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "pStyle", "rStyle" -> style = xml.attribute("val");
                case "sectPr" -> section = Optional.of(Section.read(xml));
                case "rPr" -> {
                    Properties ofMark = read(xml);
                    markRemoved = ofMark.markRemoved();
                    mark = ofMark.formatting();
                }
                case "del", "moveFrom" -> markRemoved = true;
                case "pPrChange", "rPrChange", "numberingChange", "tabs", "pBdr", "framePr" -> xml.skip();
                default -> take(xml, values);
            }
        }
        return new Properties(style, Formatting.of(values), markRemoved, mark, section);
    }

    private static void take(XmlCursor xml, Map<Attribute, Integer> values) {
        switch (xml.name()) {
            case "jc" -> values.put(ALIGNMENT, Formatting.ALIGNMENTS.indexOf(alignment(xml.attribute("val", "left"))));
            case "ind" -> takeIndent(xml, values);
            case "outlineLvl" -> {
                int level = Measure.number(xml.attribute("val", ""), 9);
                values.put(OUTLINE_LEVEL, level >= 0 && level < 9 ? level + 1 : 0);
            }
            case "pageBreakBefore" -> values.put(PAGE_BREAK_BEFORE, Measure.isOn(xml) ? 1 : 0);
            case "numId" -> values.put(NUMBERING, Measure.number(xml.attribute("val", ""), 0));
            case "ilvl" -> values.put(NUMBERING_LEVEL, Measure.number(xml.attribute("val", ""), 0));
            case "b" -> values.put(BOLD, Measure.isOn(xml) ? 1 : 0);
            case "sz" -> Measure.halfPoints(xml.attribute("val", "")).ifPresent(size -> values.put(FONT_SIZE, size));
            case "vanish" -> values.put(HIDDEN, Measure.isOn(xml) ? 1 : 0);
            case "rFonts" ->
                xml.attribute("ascii")
                        .or(() -> xml.attribute("hAnsi"))
                        .ifPresent(font ->
                                values.put(SYMBOL_FONT, SymbolFont.named(font).code()));
            default -> {}
        }
    }

    private static Alignment alignment(String value) {
        return switch (value) {
            case "center" -> Alignment.CENTER;
            case "right", "end" -> Alignment.END;
            default -> Alignment.START;
        };
    }

    private static void takeIndent(XmlCursor xml, Map<Attribute, Integer> values) {
        xml.attribute("left")
                .or(() -> xml.attribute("start"))
                .flatMap(Measure::twips)
                .ifPresent(left -> values.put(LEFT, left));
        xml.attribute("firstLine").flatMap(Measure::twips).ifPresent(first -> values.put(FIRST_LINE, first));
        xml.attribute("hanging").flatMap(Measure::twips).ifPresent(hanging -> values.put(FIRST_LINE, -hanging));
        xml.attribute("leftChars")
                .or(() -> xml.attribute("startChars"))
                .ifPresent(chars -> values.put(LEFT_CHARS, Measure.number(chars, 0)));
        xml.attribute("firstLineChars").ifPresent(chars -> values.put(FIRST_LINE_CHARS, Measure.number(chars, 0)));
        xml.attribute("hangingChars").ifPresent(chars -> values.put(FIRST_LINE_CHARS, -Measure.number(chars, 0)));
    }
}
