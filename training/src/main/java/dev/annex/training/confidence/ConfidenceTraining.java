package dev.annex.training.confidence;

import dev.annex.extractor.confidence.Calibration;
import dev.annex.extractor.confidence.Calibration.Measured;
import dev.annex.extractor.confidence.Calibration.Range;
import dev.annex.extractor.confidence.Curve;
import dev.annex.extractor.confidence.Signal;
import dev.annex.extractor.confidence.Stratum;
import dev.annex.extractor.confidence.Weights;
import dev.annex.training.confidence.IsotonicRegression.Level;
import dev.annex.training.confidence.Sample.Rated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Trains the confidence: weights of the signals and the curve of each stratum on some of the documents, what can be promised on the
 * others. The curves are drawn through scores of weights that were fitted without the document that they score.
 */
public final class ConfidenceTraining {
    /** Documents are dealt to this many hands by their number; the last {@link #CERTIFYING} of them certify. */
    static final int HANDS = 5;

    static final int CERTIFYING = 2;

    /** Share of the fields that counts as outside of what was measured. */
    static final double RARE = 0.01;

    private static final double STEPS = 100_000;

    private final List<Example> examples;

    private ConfidenceTraining(Examples examples) {
        this.examples = examples.all();
    }

    /** The calibration that examples teach; the same for the same examples. */
    public static Calibration run(Examples examples) {
        return new ConfidenceTraining(examples).calibration();
    }

    /** The parameters of the training, by name, for people. */
    public static Map<String, String> described() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("weights", "logistic regression with weights of signals >= 0");
        parameters.put("curves", "isotonic regression of scores of documents that were left out");
        parameters.put(
                "certificates",
                "Clopper-Pearson at " + (1 - Certification.RISK) + ", design effect, fixed sequence of thresholds");
        parameters.put("certifying", CERTIFYING + " of " + HANDS + " documents");
        return parameters;
    }

    /** The examples of a stratum whose documents only certify. */
    static List<Example> certifying(Examples examples, Stratum stratum) {
        return examples.all().stream()
                .filter(example -> example.signals().stratum() == stratum && hand(example) >= HANDS - CERTIFYING)
                .toList();
    }

    private Calibration calibration() {
        Weights text = LogisticRegression.fit(teaching(false, hand -> true));
        Weights pixels = LogisticRegression.fit(teaching(true, hand -> true));
        Map<Stratum, List<Level>> observed = new LinkedHashMap<>();
        for (int hand = 0; hand < HANDS - CERTIFYING; hand++) {
            observe(hand, observed);
        }
        double contested = contested();
        Map<String, Measured> strata = new LinkedHashMap<>();
        for (Stratum stratum : Stratum.values()) {
            Curve curve = IsotonicRegression.curve(observed.getOrDefault(stratum, List.of()));
            strata.put(stratum.key(), measured(stratum, curve, stratum.isScan() ? pixels : text, contested));
        }
        return new Calibration(card(), text, pixels, contested, strata);
    }

    /** Scores of the documents of one hand by weights that were fitted on the others. */
    private void observe(int hand, Map<Stratum, List<Level>> observed) {
        Weights text = LogisticRegression.fit(teaching(false, other -> other != hand));
        Weights pixels = LogisticRegression.fit(teaching(true, other -> other != hand));
        for (Example example : examples) {
            if (hand(example) == hand) {
                Stratum stratum = example.signals().stratum();
                double score = (stratum.isScan() ? pixels : text).score(example.signals());
                observed.computeIfAbsent(stratum, each -> new ArrayList<>())
                        .add(new Level(score, example.right() ? example.count() : 0, example.count()));
            }
        }
    }

    /** The share of right values among contested numbers of the teaching documents, to three decimals. */
    private double contested() {
        double right = 0;
        double all = 0;
        for (Example example : teaching(true, hand -> true)) {
            if (example.signals().isContestedNumber()) {
                right += example.right() ? example.count() : 0;
                all += example.count();
            }
        }
        return Math.floor(1000 * (right + 1) / (all + 2)) / 1000;
    }

    private Measured measured(Stratum stratum, Curve curve, Weights weights, double contested) {
        List<Rated> certifying = new ArrayList<>();
        for (Example example : examples) {
            if (example.signals().stratum() != stratum) {
                continue;
            }
            if (hand(example) >= HANDS - CERTIFYING) {
                double confidence = Calibration.confidence(curve, weights, contested, example.signals());
                certifying.add(new Rated(
                        example.document(), Math.floor(confidence * STEPS) / STEPS, example.right(), example.count()));
            }
        }
        Range range = new Range(
                rarest(stratum, example -> example.signals().get(Signal.FAMILIAR)),
                rarest(stratum, example -> example.signals().quality()));
        return new Measured(curve, range, Certification.of(new Sample(certifying)));
    }

    /** What all but the {@link #RARE} share of the fields of a stratum have at least: of less, the sample tells next to nothing. */
    private double rarest(Stratum stratum, ToDoubleFunction<Example> measure) {
        List<Example> rising = examples.stream()
                .filter(example -> example.signals().stratum() == stratum)
                .sorted(Comparator.comparingDouble(measure))
                .toList();
        double rest = RARE * rising.stream().mapToInt(Example::count).sum();
        for (Example example : rising) {
            rest -= example.count();
            if (rest < 0) {
                return measure.applyAsDouble(example);
            }
        }
        return 0;
    }

    private List<Example> teaching(boolean pixels, Predicate<Integer> hands) {
        return examples.stream()
                .filter(example -> example.signals().stratum().isScan() == pixels)
                .filter(example -> hand(example) < HANDS - CERTIFYING && hands.test(hand(example)))
                .toList();
    }

    private static int hand(Example example) {
        return (int) Math.floorMod(example.document(), (long) HANDS);
    }

    private Map<String, String> card() {
        Map<String, String> card = new LinkedHashMap<>();
        card.put("task", "how far a value of a report can be trusted");
        card.put(
                "data",
                "reports of offices that do not exist, in wordings that no model was trained on; see docs/confidence.md");
        card.put(
                "method",
                "logistic regression with weights of signals >= 0, isotonic curve per stratum on out-of-fold scores, certificates by "
                        + "Clopper-Pearson at 95 % on samples shortened by their design effect, in a fixed sequence of thresholds");
        for (Stratum stratum : Stratum.values()) {
            card.put(
                    stratum.key(),
                    examples.stream()
                                    .filter(each -> each.signals().stratum() == stratum)
                                    .mapToLong(Example::document)
                                    .distinct()
                                    .count()
                            + " documents, " + fields(stratum, true) + " fields, " + fields(stratum, false) + " wrong");
        }
        card.put("license", "Apache-2.0");
        return card;
    }

    private int fields(Stratum stratum, boolean all) {
        return examples.stream()
                .filter(each -> each.signals().stratum() == stratum && (all || !each.right()))
                .mapToInt(Example::count)
                .sum();
    }
}
