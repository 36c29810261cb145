package dev.annex.extractor.confidence;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What tells how far one value can be trusted.
 *
 * @param kind of field, such as {@code evaluation.indicators.number}: fields of one kind go wrong alike
 * @param stratum of source that its words come from
 * @param quality mean certainty of the pages of the scan that it comes from, 0 to 1; 1 where it comes from none
 * @param values from 0 to 1 each; a signal that does not apply is 1
 */
public record Signals(String kind, Stratum stratum, double quality, Map<Signal, Double> values) {
    public Signals {
        EnumMap<Signal, Double> all = new EnumMap<>(Signal.class);
        for (Signal signal : Signal.values()) {
            double value = values.getOrDefault(signal, 1.0);
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException(signal.key() + " " + value + " is not within 0 and 1");
            }
            all.put(signal, value);
        }
        values = Collections.unmodifiableMap(all);
    }

    /**
     * Whether a witness speaks against a number that was read from pixels: a second engine, a rule, the range of its field, or that its first
     * reading was no number. A wrong number does more harm than any other value, and what else speaks for it must not outvote that.
     */
    public boolean isContestedNumber() {
        return stratum.isScan()
                && (kind.endsWith(".number") || kind.equals("fact.value"))
                && (get(Signal.SECOND_NOT_DIFFERENT) < 1
                        || get(Signal.NO_RULE_BROKEN) < 1
                        || get(Signal.USUAL) < 1
                        || get(Signal.UNTOUCHED) < 1);
    }

    /** The value of one signal, 0 to 1. */
    public double get(Signal signal) {
        return values.getOrDefault(signal, 1.0);
    }
}
