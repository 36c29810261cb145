package dev.annex.training.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dev.annex.training.confidence.Sample.Rated;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceFiguresTest {
    private static Rated rated(double confidence, boolean right, int count) {
        return new Rated(1, confidence, right, count);
    }

    @Test
    void theAreaCountsPairsOfRightAndWrong() {
        assertThat(ConfidenceFigures.auroc(new Sample(List.of(rated(0.9, true, 3), rated(0.1, false, 2)))))
                .isEqualTo(1);
        assertThat(ConfidenceFigures.auroc(new Sample(List.of(rated(0.9, false, 3), rated(0.1, true, 2)))))
                .isEqualTo(0);
        assertThat(ConfidenceFigures.auroc(new Sample(List.of(rated(0.5, false, 3), rated(0.5, true, 2)))))
                .isEqualTo(0.5);
        assertThat(ConfidenceFigures.auroc(
                        new Sample(List.of(rated(0.9, true, 1), rated(0.5, false, 1), rated(0.1, true, 1)))))
                .isEqualTo(0.5);
        assertThat(ConfidenceFigures.auroc(new Sample(List.of(rated(0.9, true, 1)))))
                .isEqualTo(1);
    }

    @Test
    void theErrorIsTheDistanceOfWhatIsSaidFromWhatIs() {
        assertThat(ConfidenceFigures.calibrationError(new Sample(List.of(rated(0.8, true, 15)))))
                .isCloseTo(0.2, offset(1e-9));
        assertThat(ConfidenceFigures.calibrationError(new Sample(List.of(rated(1, true, 30), rated(0, false, 15)))))
                .isCloseTo(0, offset(1e-9));
        assertThat(ConfidenceFigures.calibrationError(new Sample(List.of(rated(0.5, true, 1), rated(0.5, false, 1)))))
                .isLessThan(0.51);
        assertThat(ConfidenceFigures.calibrationError(new Sample(List.of()))).isZero();
    }

    @Test
    void refusesWhatIsNoCalibration() {
        assertThatThrownBy(() -> ConfidenceFigures.of(new byte[] {'{'}, Examples.builtIn()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
