package dev.annex.extractor.ocr;

import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.Alternative;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tells the width of punctuation by what stands beside it: in small type a recogniser mixes the marks of both widths, but
 * Chinese is set with its own.
 */
final class Punctuation {
    private static final Map<String, String> WIDE =
            Map.of(",", "，", ";", "；", ":", "：", "(", "（", ")", "）", "!", "！", "?", "？");

    /** Signs from an opening bracket to the closing one behind a year. */
    private static final int YEAR_IN_BRACKETS = 5;

    private static final List<String> CLOSING = List.of(")", "）", "]", "］", "}", "｝", "】");

    private static final String NUMERALS = "一二三四五六七八九十";

    /** Characters of a number before a paragraph, {@code 二十一}. */
    private static final int LONGEST_NUMERAL = 3;

    private Punctuation() {}

    /** The same line without lone ellipses, brackets of a year in pairs; a narrow mark right behind a Chinese character, or an opening one right before it, is made wide. */
    static List<Sign> widened(List<Sign> signs) {
        List<Sign> widened = new ArrayList<>(signs);
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            String wide = WIDE.get(sign.text());
            boolean opening = sign.text().equals("(");
            int beside = opening ? i + 1 : i - 1;
            if (isComma(signs, i)) {
                widened.set(i, new Sign("，", sign.start(), sign.end(), offering(sign)));
            } else if (wide != null && beside >= 0 && beside < signs.size() && isHan(signs.get(beside))) {
                widened.set(i, new Sign(wide, sign.start(), sign.end(), offering(sign)));
            }
        }
        return paired(withoutLoneEllipses(widened));
    }

    /** Ellipses are printed as two signs; one by itself between two Chinese characters is the grain of the paper. */
    private static List<Sign> withoutLoneEllipses(List<Sign> signs) {
        List<Sign> kept = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            boolean alone = signs.get(i).text().equals("…")
                    && i > 0
                    && i + 1 < signs.size()
                    && isHan(signs.get(i - 1))
                    && isHan(signs.get(i + 1));
            if (!alone) {
                kept.add(signs.get(i));
            }
        }
        return kept;
    }

    /** The year in the number of a document stands in brackets of one kind: {@code 〔2022〕66号}. */
    private static List<Sign> paired(List<Sign> signs) {
        List<Sign> paired = new ArrayList<>(signs);
        for (int i = 0; i + YEAR_IN_BRACKETS < signs.size(); i++) {
            int close = i + YEAR_IN_BRACKETS;
            boolean isYear = signs.subList(i + 1, close).stream()
                    .allMatch(sign -> Character.isDigit(sign.text().charAt(0)));
            if (isYear
                    && signs.get(i).text().equals("〔")
                    && CLOSING.contains(signs.get(close).text())) {
                Sign bracket = signs.get(close);
                paired.set(close, new Sign("〕", bracket.start(), bracket.end(), offering(bracket)));
            }
        }
        return paired;
    }

    /** A point between two Chinese characters has lost its tail; behind a numeral at the start of a line it ends a number. */
    private static boolean isComma(List<Sign> signs, int i) {
        String mark = signs.get(i).text();
        return (mark.equals(".") || mark.equals("．"))
                && i > 0
                && i + 1 < signs.size()
                && isHan(signs.get(i - 1))
                && isHan(signs.get(i + 1))
                && !(i <= LONGEST_NUMERAL && NUMERALS.contains(signs.get(i - 1).text()));
    }

    private static Recognition offering(Sign sign) {
        List<Alternative> alternatives = new ArrayList<>();
        alternatives.add(new Alternative(sign.text(), sign.recognition().probability()));
        alternatives.addAll(sign.recognition().alternatives());
        return new Recognition(
                sign.recognition().probability(),
                alternatives,
                sign.recognition().secondOpinion(),
                sign.recognition().otherReading(),
                sign.recognition().notes());
    }

    private static boolean isHan(Sign sign) {
        return Character.isIdeographic(sign.text().codePointAt(0));
    }
}
