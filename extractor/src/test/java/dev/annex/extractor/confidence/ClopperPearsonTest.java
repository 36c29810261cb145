package dev.annex.extractor.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;

class ClopperPearsonTest {

    @Test
    void agreesWithKnownBounds() {
        assertThat(ClopperPearson.lower(10, 10, 0.05)).isEqualTo(0.741134, offset(1e-6));
        assertThat(ClopperPearson.lower(9, 10, 0.05)).isEqualTo(0.605836, offset(1e-6));
        assertThat(ClopperPearson.lower(0, 10, 0.05)).isZero();
    }

    @Test
    void needsAboutThreeThousandWithoutMistakeForNineHundredNinetyNineOfAThousand() {
        assertThat(ClopperPearson.lower(2994, 2994, 0.05)).isLessThan(0.999);
        assertThat(ClopperPearson.lower(2995, 2995, 0.05)).isGreaterThanOrEqualTo(0.999);
    }

    /** The bound is the share at which so many or more right ones have exactly the chance of the risk. */
    @Test
    void isWhereTheBinomialTailIsTheRisk() {
        for (int n : new int[] {5, 20, 60}) {
            for (int right = 1; right <= n; right++) {
                double bound = ClopperPearson.lower(right, n, 0.05);
                assertThat(tail(right, n, bound)).isEqualTo(0.05, offset(1e-9));
            }
        }
    }

    private static double tail(int from, int n, double share) {
        double sum = 0;
        double coefficient = 1;
        for (int k = 0; k <= n; k++) {
            if (k >= from) {
                sum += coefficient * Math.pow(share, k) * Math.pow(1 - share, n - k);
            }
            coefficient = coefficient * (n - k) / (k + 1);
        }
        return sum;
    }

    @Test
    void refusesWhatIsNoSample() {
        assertThatThrownBy(() -> ClopperPearson.lower(11, 10, 0.05)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClopperPearson.lower(0, 0, 0.05)).isInstanceOf(IllegalArgumentException.class);
    }
}
