package dev.annex.training.confidence;

import dev.annex.extractor.confidence.Signal;
import dev.annex.extractor.confidence.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fits a logistic regression whose signals have weights of at least 0, by accelerated projected gradient (Y. Nesterov, 1983; A. Beck, M.
 * Teboulle, 2009). The loss is convex and the steps are fixed, so that the same examples give the same weights.
 */
final class LogisticRegression {
    /** Steps; the loss no longer changes in its fifth digit. */
    private static final int STEPS = 1500;

    /** Weight of the squares of signals, for each example: enough that signals which never vary come out as 0. */
    private static final double RIDGE = 2e-5;

    /** Weight of the squares of kinds, for each example: rare kinds stay near what all have in common. */
    private static final double KIND_RIDGE = 1e-4;

    /** Weights are kept to four decimals. */
    private static final double ROUNDING = 10_000;

    private final List<String> kinds;
    private final int signals = Signal.values().length;
    private final double[][] rows;
    private final int[] kind;
    private final int[] group;
    private final double[] right;
    private final double[] count;
    private final double all;
    private final boolean[] varies;

    /** What was seen of values with the same signals. */
    private record Seen(double right, double count) {
        Seen and(Seen other) {
            return new Seen(right + other.right, count + other.count);
        }
    }

    /** What an example says apart from where it comes from. */
    private record Row(String kind, List<Double> signals) {
        static Row of(Example example) {
            return new Row(
                    example.signals().kind(),
                    Arrays.stream(Signal.values()).map(example.signals()::get).toList());
        }
    }

    private LogisticRegression(List<Example> examples) {
        Map<Row, Seen> seen = new LinkedHashMap<>();
        TreeSet<String> names = new TreeSet<>();
        for (Example example : examples) {
            names.add(example.signals().kind());
            names.add(Weights.group(example.signals().kind()));
            seen.merge(Row.of(example), new Seen(example.right() ? example.count() : 0, example.count()), Seen::and);
        }
        this.kinds = new ArrayList<>(names);
        this.rows = new double[seen.size()][];
        this.kind = new int[seen.size()];
        this.group = new int[seen.size()];
        this.right = new double[seen.size()];
        this.count = new double[seen.size()];
        int i = 0;
        for (Map.Entry<Row, Seen> each : seen.entrySet()) {
            rows[i] = each.getKey().signals().stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            kind[i] = kinds.indexOf(each.getKey().kind());
            group[i] = kinds.indexOf(Weights.group(each.getKey().kind()));
            right[i] = each.getValue().right() / each.getValue().count();
            count[i++] = each.getValue().count();
        }
        this.all = Arrays.stream(count).sum();
        this.varies = varying();
    }

    /** Signals that are not the same everywhere; the others tell nothing. */
    private boolean[] varying() {
        boolean[] varying = new boolean[signals];
        for (double[] row : rows) {
            for (int j = 0; j < signals; j++) {
                varying[j] |= row[j] != rows[0][j];
            }
        }
        return varying;
    }

    /** The weights that make these examples most likely. */
    static Weights fit(List<Example> examples) {
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to learn from");
        }
        LogisticRegression fit = new LogisticRegression(examples);
        return fit.weights(fit.minimum());
    }

    /** Parameters: the intercept, the signals, the kinds. */
    private double[] minimum() {
        int size = 1 + signals + kinds.size();
        double step = 1 / (0.25 * (signals + 3) + KIND_RIDGE);
        double[] at = new double[size];
        double[] ahead = at.clone();
        double momentum = 1;
        for (int i = 0; i < STEPS; i++) {
            double[] gradient = gradient(ahead);
            double[] next = new double[size];
            for (int j = 0; j < size; j++) {
                next[j] = ahead[j] - step * gradient[j];
                if (j >= 1 && j <= signals) {
                    next[j] = varies[j - 1] ? Math.max(0, next[j]) : 0;
                }
            }
            double later = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
            for (int j = 0; j < size; j++) {
                ahead[j] = next[j] + (momentum - 1) / later * (next[j] - at[j]);
            }
            at = next;
            momentum = later;
        }
        return at;
    }

    private double[] gradient(double[] at) {
        double[] gradient = new double[at.length];
        for (int i = 0; i < rows.length; i++) {
            double score = at[0] + at[1 + signals + kind[i]] + (group[i] == kind[i] ? 0 : at[1 + signals + group[i]]);
            for (int j = 0; j < signals; j++) {
                score += at[1 + j] * rows[i][j];
            }
            double excess = (1 / (1 + Math.exp(-score)) - right[i]) * count[i] / all;
            gradient[0] += excess;
            gradient[1 + signals + kind[i]] += excess;
            if (group[i] != kind[i]) {
                gradient[1 + signals + group[i]] += excess;
            }
            for (int j = 0; j < signals; j++) {
                gradient[1 + j] += excess * rows[i][j];
            }
        }
        for (int j = 1; j < at.length; j++) {
            gradient[j] += (j <= signals ? RIDGE : KIND_RIDGE) * at[j];
        }
        return gradient;
    }

    private Weights weights(double[] at) {
        Map<String, Double> bySignal = new TreeMap<>();
        for (Signal signal : Signal.values()) {
            double weight = rounded(at[1 + signal.ordinal()]);
            if (weight > 0) {
                bySignal.put(signal.key(), weight);
            }
        }
        Map<String, Double> byKind = new TreeMap<>();
        for (int k = 0; k < kinds.size(); k++) {
            byKind.put(kinds.get(k), rounded(at[1 + signals + k]));
        }
        return new Weights(rounded(at[0]), bySignal, byKind);
    }

    private static double rounded(double weight) {
        return Math.round(weight * ROUNDING) / ROUNDING;
    }
}
