package dev.annex.extractor.confidence;

import dev.annex.extractor.confidence.Calibration.Measured;
import dev.annex.model.Extraction;
import dev.annex.model.evidence.Basis;
import dev.annex.model.evidence.Evidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says how far each value of a report can be trusted, once everything else is known of it. A value is never changed. Rating what was
 * rated gives the same again.
 */
public final class Rater {
    /** Five decimals tell 0.9999 from 0.99995, as promises of 99.9 % need it. */
    private static final double STEPS = 100_000;

    /** Patterns state figures of which their model is unsure, mostly rightly: what it says is one signal among others. */
    private static final String FIGURES = "/report/narrative/facts/";

    private final Calibration calibration;

    /** A rater by the calibration that comes with Annex. */
    public Rater() {
        this(Calibration.builtIn());
    }

    public Rater(Calibration calibration) {
        this.calibration = calibration;
    }

    /**
     * The same output with the confidence of every value that has evidence. No value is surer than the classifier that chose it: a
     * problem stands in the list of problems only as surely as its section is about problems.
     */
    public Extraction rate(Extraction extraction) {
        Map<String, Signals> signals = SignalReader.read(extraction);
        Map<String, Evidence> evidence = new LinkedHashMap<>(extraction.evidence());
        signals.forEach((pointer, of) -> evidence.computeIfPresent(pointer, (key, one) -> rated(key, one, of)));
        return extraction.with(evidence);
    }

    private Evidence rated(String pointer, Evidence evidence, Signals signals) {
        Measured measured = calibration.of(signals.stratum());
        double familiar = share(signals.get(Signal.FAMILIAR), measured.range().familiar());
        double legible = share(signals.quality(), measured.range().quality());
        Optional<String> note = RatingNote.without(evidence.note());
        if (familiar < 1) {
            note = RatingNote.with(note, unfamiliar(signals, measured));
        } else if (legible < 1) {
            note = RatingNote.with(note, illegible(signals, measured));
        }
        double certain = pointer.startsWith(FIGURES)
                ? 1
                : evidence.basis().flatMap(Basis::certainty).orElse(1.0);
        double confidence = Math.min(calibration.confidence(signals) * familiar * legible, certain);
        return evidence.rated(Math.floor(confidence * STEPS) / STEPS, note);
    }

    /** What is left of a confidence outside of what was measured: as much as the document has of the least that the sample had. */
    private static double share(double has, double least) {
        return has >= least ? 1 : has / least;
    }

    private static String unfamiliar(Signals signals, Measured measured) {
        return "本表版式不熟悉，能归入已知栏目的内容占 " + percent(signals.get(Signal.FAMILIAR)) + "，验证样本最低为 "
                + percent(measured.range().familiar());
    }

    private static String illegible(Signals signals, Measured measured) {
        return "图像质量不及验证样本，平均识别把握 " + percent(signals.quality()) + "，样本最低为 "
                + percent(measured.range().quality());
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%";
    }
}
