package dev.annex.training.evaluate;

import dev.annex.extractor.confidence.Calibration;
import dev.annex.extractor.confidence.Certificate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * From which confidence on fields can be taken unseen, as a page shows it; who vouches for it, and by which test, is not its
 * business.
 *
 * @param stratum the quality of the files that it holds for
 * @param precision the share of right fields among those that are taken, at least
 * @param threshold the least confidence; empty where so much can not be promised
 * @param fields how many were looked at
 * @param wrong how many of those above the threshold are wrong
 * @param share of the fields that lies above the threshold
 */
public record Promise(String stratum, double precision, OptionalDouble threshold, int fields, int wrong, double share) {

    /** What the certificates of a calibration promise, stratum by stratum. */
    public static List<Promise> of(Calibration calibration) {
        return calibration.strata().entrySet().stream()
                .flatMap(stratum -> stratum.getValue().certificates().stream()
                        .map(certificate -> of(stratum.getKey(), certificate)))
                .toList();
    }

    private static Promise of(String stratum, Certificate certificate) {
        return new Promise(
                stratum,
                certificate.precision(),
                certificate.threshold().map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                certificate.fields(),
                certificate.errors(),
                certificate.coverage());
    }
}
