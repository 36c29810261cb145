package dev.annex.extractor.ocr;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks whether a bar lies under {@code >} or {@code <}: where the print is blurred, the recogniser leaves it out, and "at
 * least" becomes "more than".
 */
final class ComparisonSign {
    private static final Map<String, String> WITH_BAR = Map.of(">", "≥", "＞", "≥", "<", "≤", "＜", "≤");

    /** The bar lies in this part of the sign, at its foot. */
    private static final double FOOT = 0.25;

    /** A row of the bar is black along this part of the sign; the foot of an arm is shorter. */
    static final double BAR = 0.6;

    /** What the look is worth where the recogniser does not even hold the other reading possible. */
    private static final double BY_SHAPE = 0.7;

    private final TextInk ink;

    ComparisonSign(TextInk ink) {
        this.ink = ink;
    }

    /** @param line box around the ink of the signs, from which their places are counted */
    List<Sign> read(PixelBox line, List<Sign> signs) {
        return signs.stream().map(sign -> read(line, sign)).toList();
    }

    private Sign read(PixelBox line, Sign sign) {
        return Optional.ofNullable(WITH_BAR.get(sign.text()))
                .filter(barred -> hasBar(ink.inked(line, sign)))
                .map(barred -> Reread.as(barred, BY_SHAPE, List.of(sign), sign.start(), sign.end()))
                .orElse(sign);
    }

    private boolean hasBar(PixelBox box) {
        int foot = box.y1() - (int) Math.ceil(FOOT * box.height());
        for (int y = foot; y < box.y1(); y++) {
            int run = 0;
            for (int x = box.x0(); x < box.x1(); x++) {
                run = ink.isBlack(x, y) ? run + 1 : 0;
                if (run >= BAR * box.width()) {
                    return true;
                }
            }
        }
        return false;
    }
}
