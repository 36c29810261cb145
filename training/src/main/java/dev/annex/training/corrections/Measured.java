package dev.annex.training.corrections;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How good a model is.
 *
 * @param figures between 0 and 1 with four decimals, the higher the better, by name
 * @param mistakes what it got wrong, a line each
 */
public record Measured(Map<String, BigDecimal> figures, List<String> mistakes) {
    private static final int DECIMALS = 4;

    public Measured {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        mistakes = List.copyOf(mistakes);
    }

    /** A figure as it is compared and printed. */
    public static BigDecimal figure(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * A figure that is lower than it was.
     *
     * @param figure its name
     * @param to 0 where it is no longer known
     */
    public record Fall(String figure, BigDecimal from, BigDecimal to) {}

    /** The figures that are lower than before by more than a tolerance. */
    public List<Fall> fallsFrom(Measured before, BigDecimal tolerance) {
        List<Fall> falls = new ArrayList<>();
        before.figures.forEach((name, from) -> {
            BigDecimal to = figures.getOrDefault(name, BigDecimal.ZERO);
            if (from.subtract(to).compareTo(tolerance) > 0) {
                falls.add(new Fall(name, from, to));
            }
        });
        return falls;
    }
}
