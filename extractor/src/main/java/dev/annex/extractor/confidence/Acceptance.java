package dev.annex.extractor.confidence;

import dev.annex.model.Extraction;
import dev.annex.model.evidence.Evidence;
import dev.annex.model.finding.Diagnostic;
import dev.annex.model.finding.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Marks each value as one that can be taken unseen, or one for review, so that of those taken at least the promised share is right. Where
 * the sample was too small for the promise, or the document is unlike it, nothing is taken and a diagnostic says why.
 */
public final class Acceptance {
    /** Code of the diagnostic where a promise can not be given. */
    public static final String REFUSED = "promiseRefused";

    private final Calibration calibration;
    private final double precision;

    /**
     * @param precision that is promised; one of {@link #promises}
     */
    public Acceptance(Calibration calibration, double precision) {
        if (!promises(calibration).contains(precision)) {
            throw new IllegalArgumentException("nothing was measured for " + precision);
        }
        this.calibration = calibration;
        this.precision = precision;
    }

    /** What can be promised: the precisions that were measured, from the lowest on. */
    public static List<Double> promises(Calibration calibration) {
        return calibration.strata().values().stream()
                .flatMap(measured -> measured.certificates().stream())
                .map(Certificate::precision)
                .distinct()
                .sorted()
                .toList();
    }

    /** The same output with every value marked. */
    public Extraction mark(Extraction rated) {
        Set<Stratum> tooSmall = EnumSet.noneOf(Stratum.class);
        Set<Stratum> unlike = EnumSet.noneOf(Stratum.class);
        Map<String, Evidence> evidence = new LinkedHashMap<>(rated.evidence());
        SignalReader.read(rated).forEach((pointer, signals) -> {
            Stratum stratum = signals.stratum();
            Optional<Double> threshold = threshold(stratum);
            boolean like = isLikeSample(signals);
            if (threshold.isEmpty()) {
                tooSmall.add(stratum);
            } else if (!like) {
                unlike.add(stratum);
            }
            evidence.computeIfPresent(
                    pointer,
                    (key, one) -> one.accepted(like
                            && threshold
                                    .filter(least -> one.confidence() >= least)
                                    .isPresent()));
        });
        List<Diagnostic> diagnostics = new ArrayList<>(rated.diagnostics());
        tooSmall.forEach(stratum -> diagnostics.add(tooSmall(stratum)));
        unlike.forEach(
                stratum -> diagnostics.add(refused("有的表版式或图像质量超出了验证样本的范围，不能按 " + percent() + " 的正确率免复核，这些内容请人工核对。")));
        return rated.with(evidence).telling(diagnostics);
    }

    private Optional<Double> threshold(Stratum stratum) {
        return calibration.of(stratum).certificate(precision).flatMap(Certificate::threshold);
    }

    private boolean isLikeSample(Signals signals) {
        Calibration.Range range = calibration.of(signals.stratum()).range();
        return signals.get(Signal.FAMILIAR) >= range.familiar() && signals.quality() >= range.quality();
    }

    private Diagnostic tooSmall(Stratum stratum) {
        int documents = calibration
                .of(stratum)
                .certificate(precision)
                .map(Certificate::documents)
                .orElse(0);
        return refused("这类文件的验证样本只有 " + documents + " 份，不足以保证 " + percent() + " 的正确率，全部内容请人工核对，或降低要求。");
    }

    private static Diagnostic refused(String message) {
        return new Diagnostic(Severity.WARNING, REFUSED, message, Optional.empty());
    }

    private String percent() {
        return BigDecimal.valueOf(precision)
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }
}
