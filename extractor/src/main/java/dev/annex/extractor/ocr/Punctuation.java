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

    private static final String NUMERALS = "一二三四五六七八九十";

    /** Characters of a number before a paragraph, {@code 二十一}. */
    private static final int LONGEST_NUMERAL = 3;

    private Punctuation() {}

    /** The same line; a narrow mark right behind a Chinese character, or an opening one right before it, is made wide. */
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
        return widened;
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
