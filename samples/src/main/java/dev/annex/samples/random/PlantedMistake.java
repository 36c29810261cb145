package dev.annex.samples.random;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure that an invented report prints otherwise than it ought to, or rounds in a way of its own. The report's truth holds the
 * figure as printed.
 *
 * @param kind what happened to it
 * @param pointer JSON pointer of the figure
 * @param right what the figure ought to be
 * @param printed what is printed
 */
public record PlantedMistake(Kind kind, String pointer, BigDecimal right, BigDecimal printed) {

    /** What may happen to a figure. */
    public enum Kind {
        /** Staff in post by staff allowed. */
        CONTROL_RATE("controlRate", Way.EITHER),
        /** What was built by what was approved. */
        AREA_RATE("areaControlRate", Way.EITHER),
        /** Executed by budget. */
        EXECUTION_RATE("executionRate", Way.EITHER),
        /** The money of a source by the money of all; too little may be from a source that is not named. */
        FUNDING_SOURCES("fundingSources", Way.UP),
        /** The scores by the total score. */
        TOTAL_SCORE("scoresTotal", Way.EITHER),
        /** The weights of the indicators by 100. */
        INDICATOR_WEIGHT("weightsTotal", Way.EITHER),
        /** The score of an indicator by its weight. */
        INDICATOR_SCORE("scoreWithinWeight", Way.UP),
        /** The parts of the project expenditure by their total. */
        PROJECT_PARTS("projectParts", Way.EITHER),
        /** The parts of the three public expenses by their total. */
        THREE_PUBLIC_PARTS("threePublicParts", Way.EITHER),
        /** The parts of the operating expenses by their total, which may be more than the parts that are named. */
        OPERATING_PARTS("publicOperatingParts", Way.DOWN),
        /** A rate whose further decimals were cut off; there is nothing wrong with it. */
        CUT_RATE("", Way.DOWN),
        /** A rate rounded to whole percent; there is nothing wrong with it. */
        WHOLE_RATE("", Way.EITHER);

        /** Where a wrong figure lies beside the right one. */
        enum Way {
            UP,
            DOWN,
            EITHER;

            boolean leads(BigDecimal right, BigDecimal wrong) {
                return switch (this) {
                    case UP -> wrong.compareTo(right) > 0;
                    case DOWN -> wrong.compareTo(right) < 0;
                    case EITHER -> wrong.compareTo(right) != 0;
                };
            }
        }

        private final String rule;
        private final Way way;

        Kind(String rule, Way way) {
            this.rule = rule;
            this.way = way;
        }

        /** The id of the rule that it breaks, though it may break others too, or only them; empty where what is printed is sound. */
        public Optional<String> rule() {
            return Optional.of(rule).filter(id -> !id.isEmpty());
        }

        Way way() {
            return way;
        }
    }
}
