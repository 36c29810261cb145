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

    /** A stroke that is no word of the language; small type makes it of the mark that it looks like. */
    private static final String DOT_STROKE = "丶";

    private Punctuation() {}

    /** The same line; a narrow mark right behind a Chinese character, or an opening one right before it, is made wide. */
    static List<Sign> widened(List<Sign> signs) {
        List<Sign> widened = new ArrayList<>(signs);
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            if (sign.text().equals(DOT_STROKE)) {
                widened.set(i, new Sign("、", sign.start(), sign.end(), offering(sign)));
                continue;
            }
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
                sign.recognition().secondOpinion());
    }

    private static boolean isHan(Sign sign) {
        return Character.isIdeographic(sign.text().codePointAt(0));
    }
}
