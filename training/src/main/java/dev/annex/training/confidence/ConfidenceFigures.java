package dev.annex.training.confidence;

import dev.annex.extractor.confidence.Calibration;
import dev.annex.extractor.confidence.Stratum;
import dev.annex.training.confidence.Sample.Rated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** How good a calibration is, by the documents that only certify. */
public final class ConfidenceFigures {
    /** Bins of equal mass in which stated and true shares are compared, as is usual for the expected calibration error. */
    private static final int BINS = 15;

    private ConfidenceFigures() {}

    /**
     * Figures between 0 and 1, the higher the better: for each stratum {@code auroc}, the chance that a right value is rated higher than a
     * wrong one; {@code calibration}, 1 less the expected calibration error; and {@code accepted.0.99} and so on, the share of
     * values that a certificate takes.
     *
     * @param file a calibration
     * @throws IllegalArgumentException if it is none
     */
    public static Map<String, Double> of(byte[] file, Examples examples) {
        Calibration calibration = read(file);
        Map<String, Double> figures = new LinkedHashMap<>();
        for (Stratum stratum : Stratum.values()) {
            Sample sample = new Sample(ConfidenceTraining.certifying(examples, stratum).stream()
                    .map(example -> new Rated(
                            example.document(),
                            calibration.confidence(example.signals()),
                            example.right(),
                            example.count()))
                    .toList());
            figures.put(stratum.key() + ".auroc", auroc(sample));
            figures.put(stratum.key() + ".calibration", 1 - calibrationError(sample));
            calibration
                    .of(stratum)
                    .certificates()
                    .forEach(certificate -> figures.put(
                            stratum.key() + ".accepted." + certificate.precision(), certificate.coverage()));
        }
        return figures;
    }

    private static Calibration read(byte[] file) {
        try {
            return Calibration.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The area under the curve of hits and false alarms; equal confidences count one half. */
    static double auroc(Sample sample) {
        double wrongAbove = 0;
        double inverted = 0;
        double rightHere = 0;
        double wrongHere = 0;
        double last = Double.NaN;
        for (Rated each : sample.fields()) {
            if (each.confidence() != last) {
                inverted += rightHere * (wrongAbove + wrongHere / 2);
                wrongAbove += wrongHere;
                rightHere = 0;
                wrongHere = 0;
                last = each.confidence();
            }
            rightHere += each.right() ? each.count() : 0;
            wrongHere += each.right() ? 0 : each.count();
        }
        inverted += rightHere * (wrongAbove + wrongHere / 2);
        double pairs = (double) sample.errors() * (sample.size() - sample.errors());
        return pairs == 0 ? 1 : 1 - inverted / pairs;
    }

    /** The mean distance of stated and true shares of right values, in bins of equal mass. */
    static double calibrationError(Sample sample) {
        double mass = sample.size() / (double) BINS;
        double error = 0;
        double inBin = 0;
        double difference = 0;
        for (Rated each : sample.fields()) {
            double left = each.count();
            while (left > 0) {
                double taken = Math.min(left, mass - inBin);
                difference += taken * (each.confidence() - (each.right() ? 1 : 0));
                inBin += taken;
                left = taken == left ? 0 : left - taken;
                if (left > 0) {
                    error += Math.abs(difference);
                    inBin = 0;
                    difference = 0;
                }
            }
        }
        return sample.size() == 0 ? 0 : (error + Math.abs(difference)) / sample.size();
    }
}
