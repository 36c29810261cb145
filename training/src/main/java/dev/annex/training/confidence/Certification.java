package dev.annex.training.confidence;

import dev.annex.extractor.confidence.Certificate;
import dev.annex.extractor.confidence.ClopperPearson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds from which confidence on a promise holds. Thresholds are fixed before anyone looks at mistakes, by the share of fields that they
 * take, and tested from the strictest on that could pass; the first that fails ends the search. So the risk of any false promise is that of one test
 * (fixed-sequence testing as in Learn then Test, A. N. Angelopoulos et al., 2021; risk-controlling thresholds, Y. Geifman, R. El-Yaniv,
 * 2017). Each test is the bound of {@link ClopperPearson} on a sample shortened by its {@linkplain Sample#designEffect design effect}.
 */
final class Certification {
    /** What can be asked for. */
    static final List<Double> PRECISIONS = List.of(0.99, 0.995, 0.999);

    /** The chance that a promise is given which does not hold. */
    static final double RISK = 0.05;

    /** Shares of the fields that thresholds take, in the order in which they are tested. */
    static final List<Double> COVERAGES =
            List.of(0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99, 0.995, 1.0);

    private static final double ROUNDING = 1e5;

    private Certification() {}

    /** What the sample allows to promise, for each of {@link #PRECISIONS}. */
    static List<Certificate> of(Sample sample) {
        return PRECISIONS.stream()
                .map(precision -> certificate(precision, sample))
                .toList();
    }

    private static Certificate certificate(double precision, Sample sample) {
        Optional<Test> last = Optional.empty();
        for (Test test : tests(sample)) {
            if (test.isHopeless(precision)) {
                continue;
            }
            if (test.bound < precision) {
                break;
            }
            last = Optional.of(test);
        }
        Test shown = last.orElseGet(() -> Test.of(0, sample, sample));
        return new Certificate(
                precision,
                last.map(Test::threshold),
                sample.documents(),
                shown.taken.size(),
                shown.taken.errors(),
                rounded(shown.designEffect),
                rounded(shown.bound),
                last.isPresent() ? rounded(shown.taken.size() / (double) sample.size()) : 0,
                last.isPresent() ? rounded(sample.clean(shown.threshold)) : 0);
    }

    private static List<Test> tests(Sample sample) {
        List<Test> tests = new ArrayList<>();
        for (int i = 0; i < COVERAGES.size(); i++) {
            Sample looser = sample.from(sample.quantile(COVERAGES.get(Math.min(i + 1, COVERAGES.size() - 1))));
            tests.add(Test.of(sample.quantile(COVERAGES.get(i)), sample, looser));
        }
        return tests;
    }

    /**
     * One threshold.
     *
     * @param bound of the share of right fields
     */
    private record Test(double threshold, Sample taken, double designEffect, double bound) {
        /** Whether it takes too few fields to pass even without a mistake, which is known before anyone looks at mistakes. */
        boolean isHopeless(double precision) {
            int all = Math.max(1, taken.size());
            return ClopperPearson.lower(all, all, RISK) < precision;
        }

        /** Where mistakes are so few that they tell nothing of how they come together, the next looser threshold does. */
        static Test of(double threshold, Sample sample, Sample looser) {
            Sample taken = sample.from(threshold);
            double effect = Math.max(taken.designEffect(), looser.designEffect());
            double all = Math.max(1, taken.size());
            double bound = ClopperPearson.lower((all - taken.errors()) / effect, all / effect, RISK);
            return new Test(threshold, taken, effect, bound);
        }
    }

    private static double rounded(double value) {
        return Math.floor(value * ROUNDING) / ROUNDING;
    }
}
