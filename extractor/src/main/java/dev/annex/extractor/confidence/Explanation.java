package dev.annex.extractor.confidence;

import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.Extraction;
import dev.annex.model.evidence.Evidence;
import dev.annex.model.finding.Check;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why a value is trusted as far as it is, from what its output says.
 *
 * @param value as text
 * @param evidence where it was read
 * @param stratum of source that it was calibrated with
 * @param rules in which it takes part
 * @param raising signals that speak for it and are not there for every value, the weightiest first
 * @param lowering signals that it lacks, the one that costs most first
 */
public record Explanation(
        String value,
        Evidence evidence,
        Stratum stratum,
        List<Check> rules,
        List<Signal> raising,
        List<Lost> lowering) {
    /** Fewer log-odds than this change no confidence that anybody would notice. */
    static final double LEAST = 0.05;

    /**
     * A signal that a value lacks.
     *
     * @param value of the signal, 0 to 1
     * @param cost in log-odds
     */
    public record Lost(Signal signal, double value, double cost) {}

    /** Explains the value at a pointer; empty where there is none. */
    public static Optional<Explanation> of(Extraction extraction, String pointer, Calibration calibration) {
        Optional<Evidence> evidence = Optional.ofNullable(extraction.evidence().get(pointer));
        Optional<Signals> signals =
                Optional.ofNullable(SignalReader.read(extraction).get(pointer));
        return evidence.flatMap(each -> signals.map(of -> explained(extraction, pointer, each, of, calibration)));
    }

    private static Explanation explained(
            Extraction extraction, String pointer, Evidence evidence, Signals signals, Calibration calibration) {
        Weights weights = calibration.weights(signals.stratum());
        List<Lost> lost = Arrays.stream(Signal.values())
                .map(signal -> new Lost(signal, signals.get(signal), weights.lost(signal, signals)))
                .filter(each -> each.cost() >= LEAST)
                .sorted(Comparator.comparingDouble(Lost::cost).reversed())
                .toList();
        List<Signal> raising = Arrays.stream(Signal.values())
                .filter(signal -> weights.gained(signal, signals) >= LEAST)
                .sorted(Comparator.comparingDouble((Signal signal) -> weights.gained(signal, signals))
                        .reversed())
                .toList();
        return new Explanation(
                ExtractionJson.toTree(extraction.report())
                        .at(pointer.substring("/report".length()))
                        .asString(),
                evidence,
                signals.stratum(),
                extraction.checks().stream()
                        .filter(check -> check.fields().contains(pointer))
                        .toList(),
                raising,
                lost);
    }
}
