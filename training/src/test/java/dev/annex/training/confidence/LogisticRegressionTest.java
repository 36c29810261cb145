package dev.annex.training.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.confidence.Signal;
import dev.annex.extractor.confidence.Signals;
import dev.annex.extractor.confidence.Stratum;
import dev.annex.extractor.confidence.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

    private static Example example(String kind, double labelled, double usual, boolean right, int count) {
        return new Example(
                1,
                new Signals(kind, Stratum.TEXT, 1, Map.of(Signal.LABELLED, labelled, Signal.USUAL, usual)),
                right,
                count);
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        examples.add(example("a", 1, 0, true, 990));
        examples.add(example("a", 1, 0, false, 10));
        examples.add(example("a", 0, 0, true, 700));
        examples.add(example("a", 0, 0, false, 300));
        // What is usual is wrong more often here, which no model may learn.
        examples.add(example("a", 0, 1, true, 600));
        examples.add(example("a", 0, 1, false, 400));
        examples.add(example("b", 1, 1, true, 500));
        examples.add(example("b", 1, 1, false, 500));
        return examples;
    }

    @Test
    void noSignalMakesAValueLessTrustworthy() {
        Weights weights = LogisticRegression.fit(examples());
        assertThat(weights.signals()).doesNotContainKey("usual");
        assertThat(weights.signals().getOrDefault("labelled", 0.0)).isGreaterThan(1);
        assertThat(weights.signals()).as("signals that never vary").doesNotContainKey("page");
    }

    @Test
    void kindsThatGoWrongMoreOftenScoreLower() {
        Weights weights = LogisticRegression.fit(examples());
        assertThat(weights.kinds().getOrDefault("b", 0.0))
                .isLessThan(weights.kinds().getOrDefault("a", 0.0));
        Signals unseen = example("never seen", 1, 1, true, 1).signals();
        assertThat(weights.score(unseen))
                .isEqualTo(weights.score(example("b", 1, 1, true, 1).signals()));
    }

    @Test
    void isTheSameForTheSameExamplesHoweverTheyAreGrouped() {
        List<Example> split = new ArrayList<>();
        for (Example example : examples()) {
            split.add(new Example(1, example.signals(), example.right(), example.count() - 1));
            split.add(new Example(2, example.signals(), example.right(), 1));
        }
        assertThat(LogisticRegression.fit(split)).isEqualTo(LogisticRegression.fit(examples()));
    }
}
