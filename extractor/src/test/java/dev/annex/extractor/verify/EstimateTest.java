package dev.annex.extractor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {
    private static final long SEED = 20231;
    private static final int ROUNDS = 20_000;

    @ParameterizedTest
    @CsvSource({
        "12.30, 12.295, 12.31",
        "-12.30, -12.31, -12.295",
        "0.0, -0.1, 0.1",
        "71, 70.5, 72",
    })
    void printedDigitsWereRoundedOrCut(BigDecimal printed, BigDecimal low, BigDecimal high) {
        Estimate estimate = Estimate.printed(printed);
        assertThat(estimate.low()).isEqualByComparingTo(low);
        assertThat(estimate.high()).isEqualByComparingTo(high);
        assertThat(estimate.nominal()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 7, true",
        "COUNT, 7.5, true",
        "POINTS, 10, true",
        "POINTS, 9.5, false",
        "AMOUNT, 53, true",
        "AMOUNT, 53.0, false",
        "RATE, 71, false",
        "RATE, 71.43, false",
        "FIGURE, 53, false"
    })
    void eachKindOfFieldHasItsPrecision(Precision kind, BigDecimal printed, boolean exact) {
        Estimate estimate = kind.estimate(printed);
        assertThat(estimate.low().compareTo(estimate.high()) == 0).isEqualTo(exact);
    }

    /** What is computed from true values and then printed must never be taken for a mistake. */
    @Test
    void neverContradictsTrueValuesHoweverTheyWerePrinted() {
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            BigDecimal a = number(random);
            BigDecimal b = number(random);
            Estimate left = print(a, random);
            Estimate right = print(b, random);
            assertThat(left.plus(right).mayEqual(print(a.add(b), random))).isTrue();
            assertThat(left.minus(right).mayEqual(print(a.subtract(b), random))).isTrue();
            assertThat(left.times(right).mayEqual(print(a.multiply(b), random))).isTrue();
            assertThat(left.over(right)
                            .map(quotient -> quotient.mayEqual(print(a.divide(b, 40, RoundingMode.HALF_EVEN), random)))
                            .orElse(true))
                    .isTrue();
            assertThat(left.mayBeAtMost(right) || a.compareTo(b) > 0).isTrue();
            assertThat(left.mayBeLessThan(right) || a.compareTo(b) >= 0).isTrue();
            assertThat(left.mayDiffer(right) || a.compareTo(b) == 0).isTrue();
        }
    }

    /** With exact operands the estimates are ordinary arithmetic. */
    @Test
    void tellsEveryMistakeAmongExactNumbers() {
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            Estimate a = Estimate.exactly(number(random));
            Estimate b = Estimate.exactly(number(random));
            Estimate wrong = Estimate.exactly(a.nominal().add(b.nominal()).add(new BigDecimal("0.000001")));
            assertThat(a.plus(b).mayEqual(wrong)).isFalse();
            assertThat(wrong.mayBeAtMost(a.plus(b))).isFalse();
        }
    }

    @Test
    void doesNotDivideByWhatMayBeZero() {
        Estimate one = Estimate.exactly(BigDecimal.ONE);
        assertThat(one.over(Estimate.exactly(BigDecimal.ZERO))).isEmpty();
        assertThat(one.over(Estimate.printed(new BigDecimal("0.00")))).isEmpty();
        assertThat(one.over(Estimate.printed(new BigDecimal("0.01")))).isPresent();
    }

    private static BigDecimal number(Random random) {
        BigDecimal number = BigDecimal.valueOf(random.nextLong(1, 10_000_000), random.nextInt(7));
        return random.nextInt(5) == 0 ? number.negate() : number;
    }

    private static Estimate print(BigDecimal value, Random random) {
        RoundingMode mode = random.nextBoolean() ? RoundingMode.HALF_UP : RoundingMode.DOWN;
        return Estimate.printed(value.setScale(random.nextInt(5), mode));
    }
}
