package dev.annex.extractor.document.word;

import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.source.XmlCursor;

/** A formula (OMML, ECMA-376 part 1, 22.1) in one line of text: fractions with a stroke, brackets as they are set. */
final class MathText {
    /** Formulas that people write are a few levels deep; deeper ones are read without their strokes and brackets. */
    private static final int DEEPEST = 32;

    private MathText() {}

    /** The formula that has just begun. */
    static String read(XmlCursor xml) throws UnreadableException {
        StringBuilder text = new StringBuilder();
        append(xml, text, 0);
        return text.toString();
    }

    private static void append(XmlCursor xml, StringBuilder text, int level) throws UnreadableException {
        int depth = xml.depth();
        String open = "(";
        String close = ")";
        boolean bracket = xml.name().equals("d") && level < DEEPEST;
        int start = text.length();
        while (xml.nextWithin(depth)) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "t" -> text.append(xml.text());
                case "begChr" -> open = xml.attribute("val", "");
                case "endChr" -> close = xml.attribute("val", "");
                case "chr" -> text.append(xml.attribute("val", ""));
                case "rPr", "ctrlPr", "del", "moveFrom", "instrText" -> xml.skip();
                case "den" -> appendAfter("/", xml, text, level);
                case "sup" -> appendAfter("^", xml, text, level);
                case "deg" -> xml.skip();
                case "rad" -> appendAfter("√", xml, text, level);
                case "d" -> {
                    if (level < DEEPEST) {
                        append(xml, text, level + 1);
                    }
                }
                default -> {}
            }
        }
        if (bracket) {
            text.insert(start, open).append(close);
        }
    }

    private static void appendAfter(String sign, XmlCursor xml, StringBuilder text, int level)
            throws UnreadableException {
        int before = text.length();
        if (level < DEEPEST) {
            append(xml, text, level + 1);
        }
        if (text.length() > before) {
            text.insert(before, sign);
        }
    }
}
