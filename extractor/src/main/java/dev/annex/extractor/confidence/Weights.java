package dev.annex.extractor.confidence;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A logistic regression: what each signal adds to the log-odds that a value is right.
 *
 * @param intercept for a value all of whose signals are 0
 * @param signals by key; never negative, so that more of a signal never lowers the score
 * @param kinds what a kind of field adds, by name; negative for kinds that go wrong more often
 */
public record Weights(double intercept, Map<String, Double> signals, Map<String, Double> kinds) {
    public Weights {
        signals = Collections.unmodifiableMap(new TreeMap<>(signals));
        kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
        signals.forEach((key, weight) -> {
            if (Signal.of(key).isEmpty() || !(weight >= 0) || weight.isInfinite()) {
                throw new IllegalArgumentException("no weight of a signal: " + key + " " + weight);
            }
        });
        if (!Double.isFinite(intercept) || !kinds.values().stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("a weight is no number");
        }
    }

    /** The log-odds that a value is right, before calibration. */
    public double score(Signals of) {
        double score = intercept + kind(of.kind());
        for (Signal signal : Signal.values()) {
            score += of(signal) * of.get(signal);
        }
        return score;
    }

    /** What a signal costs a value because it is not 1, in log-odds. */
    public double lost(Signal signal, Signals of) {
        return of(signal) * (1 - of.get(signal));
    }

    /** What a signal gives to a value, in log-odds. */
    public double gained(Signal signal, Signals of) {
        return of(signal) * of.get(signal);
    }

    private double of(Signal signal) {
        return signals.getOrDefault(signal.key(), 0.0);
    }

    /** What a kind adds with its group: little is seen of a single column. A group that was never seen is taken for the worst. */
    private double kind(String kind) {
        String group = group(kind);
        double worst =
                kinds.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
        return kinds.getOrDefault(group, worst) + (group.equals(kind) ? 0 : kinds.getOrDefault(kind, 0.0));
    }

    /** Kinds of one form and region whose values are of one type, such as {@code evaluation.indicators.*.number}; a short one is its own. */
    public static String group(String kind) {
        String[] parts = kind.split("\\.", -1);
        return parts.length < 4 ? kind : parts[0] + "." + parts[1] + ".*." + parts[parts.length - 1];
    }
}
