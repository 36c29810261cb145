package dev.annex.samples.random;

import java.math.BigDecimal;

/**
 * An arithmetic mistake that an invented report makes on purpose. The report's truth holds the figure as printed, wrong as it is.
 *
 * @param kind what is wrong
 * @param pointer JSON pointer of the wrong figure
 * @param right what the figure ought to be
 * @param printed what is printed
 */
public record PlantedMistake(Kind kind, String pointer, BigDecimal right, BigDecimal printed) {

    /** What may be wrong. */
    public enum Kind {
        /** Staff in post by staff allowed. */
        CONTROL_RATE,
        /** Executed by budget. */
        EXECUTION_RATE,
        /** The scores by the total score. */
        TOTAL_SCORE,
        /** The weights of the indicators by 100. */
        INDICATOR_WEIGHT,
        /** The parts of the project expenditure by their total. */
        PROJECT_PARTS
    }
}
