package dev.annex.extractor.narrative;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number with its unit as a sentence prints it.
 *
 * @param start in characters of the sentence
 * @param end behind the unit
 * @param values one, or the two ends of a range
 * @param unit as printed; {@code %} where the sentence says 百分之
 * @param isSpelled whether in words, 百分之五 or 两名
 */
record PrintedFigure(int start, int end, List<BigDecimal> values, String unit, boolean isSpelled) {
    PrintedFigure {
        values = List.copyOf(values);
    }

    boolean isMoney() {
        return unit.endsWith("元");
    }

    boolean isRate() {
        return unit.endsWith("%") || unit.endsWith("％") || unit.endsWith("‰");
    }
}
