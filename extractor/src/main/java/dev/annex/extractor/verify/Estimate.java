package dev.annex.extractor.verify;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number known from its printed digits: its nominal value, and the closed interval in which it lies. Sums, differences,
 * products and quotients follow interval arithmetic (R. E. Moore, Interval Analysis, 1966), rounded outwards, so that a number that
 * the true values could give is never excluded.
 *
 * @param nominal what the printed digits give
 * @param low at most the true value
 * @param high at least the true value
 */
record Estimate(BigDecimal nominal, BigDecimal low, BigDecimal high) {
    private static final MathContext NEAREST = MathContext.DECIMAL128;
    private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** A number that is its digits. */
    static Estimate exactly(BigDecimal value) {
        return new Estimate(value, value, value);
    }

    /** A number that was rounded or cut to the decimals it is printed with: up to half a unit nearer to zero, up to one farther from it. */
    static Estimate printed(BigDecimal value) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(value.scale());
        BigDecimal half = unit.multiply(HALF);
        return new Estimate(
                value, value.subtract(value.signum() > 0 ? half : unit), value.add(value.signum() < 0 ? half : unit));
    }

    Estimate plus(Estimate other) {
        return new Estimate(nominal.add(other.nominal), low.add(other.low), high.add(other.high));
    }

    Estimate minus(Estimate other) {
        return new Estimate(nominal.subtract(other.nominal), low.subtract(other.high), high.subtract(other.low));
    }

    Estimate times(Estimate other) {
        BigDecimal a = low.multiply(other.low);
        BigDecimal b = low.multiply(other.high);
        BigDecimal c = high.multiply(other.low);
        BigDecimal d = high.multiply(other.high);
        return new Estimate(
                nominal.multiply(other.nominal, NEAREST),
                a.min(b).min(c).min(d).round(DOWN),
                a.max(b).max(c).max(d).round(UP));
    }

    /** The quotient; empty where the divisor may be zero. */
    Optional<Estimate> over(Estimate other) {
        if (other.low.signum() <= 0 && other.high.signum() >= 0) {
            return Optional.empty();
        }
        BigDecimal lowest = smallest(low, high, other);
        BigDecimal highest = greatest(low, high, other);
        return Optional.of(new Estimate(nominal.divide(other.nominal, NEAREST), lowest, highest));
    }

    private static BigDecimal smallest(BigDecimal low, BigDecimal high, Estimate by) {
        return low.divide(by.low, DOWN)
                .min(low.divide(by.high, DOWN))
                .min(high.divide(by.low, DOWN))
                .min(high.divide(by.high, DOWN));
    }

    private static BigDecimal greatest(BigDecimal low, BigDecimal high, Estimate by) {
        return low.divide(by.low, UP)
                .max(low.divide(by.high, UP))
                .max(high.divide(by.low, UP))
                .max(high.divide(by.high, UP));
    }

    /** The same number in a unit that is a power of ten larger or smaller. */
    Estimate scaledByPowerOfTen(int power) {
        return new Estimate(nominal.movePointRight(power), low.movePointRight(power), high.movePointRight(power));
    }

    /** A number that may be off by some margin more either way. */
    Estimate widened(BigDecimal margin) {
        return new Estimate(nominal, low.subtract(margin), high.add(margin));
    }

    /** The smaller of two numbers. */
    Estimate min(Estimate other) {
        return new Estimate(nominal.min(other.nominal), low.min(other.low), high.min(other.high));
    }

    /** The greater of two numbers. */
    Estimate max(Estimate other) {
        return new Estimate(nominal.max(other.nominal), low.max(other.low), high.max(other.high));
    }

    /** Whether the two may be the same number. */
    boolean mayEqual(Estimate other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /** Whether this may be at most the other. */
    boolean mayBeAtMost(Estimate other) {
        return low.compareTo(other.high) <= 0;
    }

    /** Whether this may be less than the other. */
    boolean mayBeLessThan(Estimate other) {
        return low.compareTo(other.high) < 0;
    }

    /** Whether the two may be different numbers. */
    boolean mayDiffer(Estimate other) {
        return !(low.compareTo(high) == 0 && other.low.compareTo(other.high) == 0 && mayEqual(other));
    }
}
