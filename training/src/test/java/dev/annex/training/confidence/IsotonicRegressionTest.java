package dev.annex.training.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.annex.extractor.confidence.Curve;
import dev.annex.training.confidence.IsotonicRegression.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IsotonicRegressionTest {

    @Test
    void poolsNeighboursThatFall() {
        List<Level> levels = IsotonicRegression.levels(
                List.of(new Level(1, 20, 100), new Level(2, 80, 100), new Level(3, 60, 100), new Level(4, 95, 100)));
        assertThat(levels).containsExactly(new Level(1, 20, 100), new Level(2.5, 140, 200), new Level(4, 95, 100));
    }

    @Test
    void putsTooFewTogether() {
        double few = IsotonicRegression.LEAST_LEVEL - 1;
        assertThat(IsotonicRegression.levels(List.of(new Level(1, 0, few), new Level(2, few, few))))
                .hasSize(1);
        assertThat(IsotonicRegression.levels(List.of(new Level(1, 0, few + 1), new Level(2, few, few + 1))))
                .hasSize(2);
    }

    @Test
    void alwaysRisesAndKeepsWhatWasObserved() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Level> observed = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                int count = 1 + random.nextInt(90);
                observed.add(new Level(random.nextInt(40) / 7.0, random.nextInt(count + 1), count));
            }
            List<Level> levels = IsotonicRegression.levels(observed);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i).score())
                        .isGreaterThan(levels.get(i - 1).score());
                assertThat(levels.get(i).share())
                        .isGreaterThan(levels.get(i - 1).share());
            }
            assertThat(levels.stream().mapToDouble(Level::right).sum())
                    .isEqualTo(observed.stream().mapToDouble(Level::right).sum());
            assertThat(levels.stream().mapToDouble(Level::count).sum())
                    .isEqualTo(observed.stream().mapToDouble(Level::count).sum());
        }
    }

    @Test
    void nothingIsCertain() {
        Curve curve = IsotonicRegression.curve(List.of(new Level(0, 0, 1000), new Level(5, 1000, 1000)));
        assertThat(curve.at(-100)).isGreaterThan(0).isLessThan(0.001);
        assertThat(curve.at(5)).isEqualTo(1001 / 1002.0, offset(1e-6));
        assertThat(curve.at(100)).isLessThan(1);
    }
}
