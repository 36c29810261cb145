package dev.annex.extractor.narrative;

import dev.annex.model.report.Fact;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure in a sentence.
 *
 * @param subject what it is about
 * @param measure what kind of figure it is
 * @param year the year that it is said of
 * @param value the number, zero where the sentence says that there is none
 * @param unit as printed; empty for a stated zero
 * @param text the words that state it
 * @param certainty how probable it is that all this is right; empty where it was not estimated
 */
record StatedFigure(
        Optional<String> subject,
        Fact.Measure measure,
        Optional<Integer> year,
        BigDecimal value,
        Optional<String> unit,
        String text,
        Optional<Double> certainty) {

    /** Whether another figure says the same of the same. */
    boolean saysAgain(StatedFigure other) {
        return subject.equals(other.subject)
                && measure == other.measure
                && year.equals(other.year)
                && value.compareTo(other.value) == 0
                && unit.equals(other.unit);
    }
}
