package dev.annex.samples.layout;

import dev.annex.model.report.Indicator;
import java.util.Optional;

/**
 * A row of the indicators block.
 *
 * @param level1 its first level with its weight, as printed
 * @param level2 its second level, as printed
 * @param level3 its third level with its prefix, as printed
 * @param indicator what else stands in the row; empty for a row that nobody filled in
 */
record IndicatorRow(String level1, String level2, String level3, Optional<Indicator> indicator) {

    boolean sameLevel1(IndicatorRow other) {
        return level1.equals(other.level1);
    }

    boolean sameLevel2(IndicatorRow other) {
        return sameLevel1(other) && level2.equals(other.level2);
    }
}
