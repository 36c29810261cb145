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

    private Punctuation() {}

    /** The same line; a narrow mark right behind a Chinese character, or an opening one right before it, is made wide. */
    static List<Sign> widened(List<Sign> signs) {
        List<Sign> widened = new ArrayList<>(signs);
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            String wide = WIDE.get(sign.text());
            boolean opening = sign.text().equals("(");
            int beside = opening ? i + 1 : i - 1;
            if (wide != null && beside >= 0 && beside < signs.size() && isHan(signs.get(beside))) {
                widened.set(i, new Sign(wide, sign.start(), sign.end(), offering(sign)));
            }
        }
        return widened;
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
