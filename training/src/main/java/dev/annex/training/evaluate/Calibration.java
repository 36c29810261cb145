package dev.annex.training.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far a confidence can be trusted: of the fields marked 0.98, are 98 % right?
 *
 * @param fields how many values were read that have a confidence
 * @param error the expected calibration error over {@value #BINS} bins of equal mass (Nguyen and O'Connor, “Posterior
 *     calibration and exploratory analysis for natural language processing models”, EMNLP 2015); 0 is best
 * @param brier the mean square of the difference between the confidence and the truth, 1 or 0 (Brier, Monthly Weather Review,
 *     1950); 0 is best
 * @param auroc how likely a right value has a higher confidence than a wrong one, equal ones counting half; empty where
 *     either kind is missing
 * @param accepted for each precision of {@link #PRECISIONS} the largest share of fields that can be accepted by their
 *     confidence alone so that at least that share of them is right
 * @param bins from the lowest confidence to the highest
 */
public record Calibration(
        int fields, double error, double brier, OptionalDouble auroc, Map<Double, Double> accepted, List<Bin> bins) {

    /** The shares of right values that an importer may ask for. */
    public static final List<Double> PRECISIONS = List.of(0.99, 0.995, 0.999);

    static final int BINS = 15;

    private static final Comparator<Claim> BY_CONFIDENCE =
            Comparator.comparingDouble(Claim::confidence).thenComparing(Claim::right);

    public Calibration {
        accepted = Collections.unmodifiableMap(new LinkedHashMap<>(accepted));
        bins = List.copyOf(bins);
    }

    /** A value that was read: how sure the reader was of it, and whether it is right. */
    record Claim(double confidence, boolean right) {}

    /**
     * Neighbours in the order of their confidence.
     *
     * @param fields how many
     * @param confidence their mean confidence
     * @param right the share of them that is right
     */
    public record Bin(int fields, double confidence, double right) {}

    /** The figures of claims in any order. */
    static Calibration of(List<Claim> claims) {
        List<Claim> ordered = claims.stream().sorted(BY_CONFIDENCE).toList();
        List<Bin> bins = bins(ordered);
        double error = 0;
        for (Bin bin : bins) {
            error += (double) bin.fields() / ordered.size() * Math.abs(bin.confidence() - bin.right());
        }
        double brier = ordered.stream()
                .mapToDouble(claim -> Math.pow(claim.confidence() - (claim.right() ? 1 : 0), 2))
                .average()
                .orElse(0);
        return new Calibration(ordered.size(), error, brier, auroc(ordered), accepted(ordered), bins);
    }

    private static List<Bin> bins(List<Claim> ordered) {
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            int from = (int) ((long) bin * ordered.size() / BINS);
            int to = (int) ((long) (bin + 1) * ordered.size() / BINS);
            if (from < to) {
                bins.add(bin(ordered.subList(from, to)));
            }
        }
        return bins;
    }

    private static Bin bin(List<Claim> claims) {
        double sum = 0;
        int right = 0;
        for (Claim claim : claims) {
            sum += claim.confidence();
            right += claim.right() ? 1 : 0;
        }
        return new Bin(claims.size(), sum / claims.size(), (double) right / claims.size());
    }

    /** By the sum of the ranks of right values (Mann and Whitney, Annals of Mathematical Statistics, 1947). */
    private static OptionalDouble auroc(List<Claim> ordered) {
        double ranks = 0;
        long right = 0;
        for (int from = 0; from < ordered.size(); ) {
            int to = endOfTie(ordered, from);
            long rightHere =
                    ordered.subList(from, to).stream().filter(Claim::right).count();
            ranks += rightHere * ((from + 1 + to) / 2.0);
            right += rightHere;
            from = to;
        }
        long wrong = ordered.size() - right;
        return right == 0 || wrong == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((ranks - right * (right + 1) / 2.0) / ((double) right * wrong));
    }

    /** Fields of the same confidence are accepted together or not at all. */
    private static Map<Double, Double> accepted(List<Claim> ordered) {
        List<Claim> surestFirst = new ArrayList<>(ordered);
        Collections.reverse(surestFirst);
        Map<Double, Double> accepted = new LinkedHashMap<>();
        for (double precision : PRECISIONS) {
            int most = 0;
            int right = 0;
            for (int from = 0; from < surestFirst.size(); ) {
                int to = endOfTie(surestFirst, from);
                right += (int) surestFirst.subList(from, to).stream()
                        .filter(Claim::right)
                        .count();
                most = (double) right / to >= precision ? to : most;
                from = to;
            }
            accepted.put(precision, surestFirst.isEmpty() ? 0 : (double) most / surestFirst.size());
        }
        return accepted;
    }

    private static int endOfTie(List<Claim> ordered, int from) {
        int to = from + 1;
        while (to < ordered.size()
                && ordered.get(to).confidence() == ordered.get(from).confidence()) {
            to++;
        }
        return to;
    }
}
