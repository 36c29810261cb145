package dev.annex.training.confidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fields of several documents with their confidence, from the surest to the least sure.
 *
 * @param fields in that order
 */
record Sample(List<Rated> fields) {

    /**
     * Fields of one document with one confidence.
     *
     * @param count how many
     */
    record Rated(long document, double confidence, boolean right, int count) {}

    Sample {
        fields = fields.stream()
                .sorted(Comparator.comparingDouble(Rated::confidence).reversed())
                .toList();
    }

    /** The fields from a confidence on. */
    Sample from(double threshold) {
        return new Sample(fields.stream()
                .takeWhile(each -> each.confidence() >= threshold)
                .toList());
    }

    int size() {
        return fields.stream().mapToInt(Rated::count).sum();
    }

    int errors() {
        return fields.stream()
                .filter(each -> !each.right())
                .mapToInt(Rated::count)
                .sum();
    }

    int documents() {
        return (int) fields.stream().mapToLong(Rated::document).distinct().count();
    }

    /** The confidence that a share of the fields reaches. */
    double quantile(double share) {
        double wanted = share * size();
        double seen = 0;
        for (Rated each : fields) {
            seen += each.count();
            if (seen >= wanted) {
                return each.confidence();
            }
        }
        return 0;
    }

    /**
     * How many fields tell as much as one that was drawn alone: mistakes of one document come together. The variance of the share of
     * mistakes among documents (ratio estimator; L. Kish, Survey Sampling, 1965) by that among independent fields; at least 1.
     */
    double designEffect() {
        double all = size();
        double share = errors() / all;
        Map<Long, double[]> documents = new TreeMap<>();
        for (Rated each : fields) {
            double[] sums = documents.computeIfAbsent(each.document(), document -> new double[2]);
            sums[0] += each.count();
            sums[1] += each.right() ? 0 : each.count();
        }
        int n = documents.size();
        if (share == 0 || share == 1 || n < 2) {
            return 1;
        }
        double squares = documents.values().stream()
                .mapToDouble(sums -> Math.pow(sums[1] - share * sums[0], 2))
                .sum();
        double between = squares * n / (n - 1) / (all * all);
        return Math.max(1, between / (share * (1 - share) / all));
    }

    /** Share of the documents all of whose fields reach a confidence. */
    double clean(double threshold) {
        long unclean = fields.stream()
                .filter(each -> each.confidence() < threshold)
                .mapToLong(Rated::document)
                .distinct()
                .count();
        return 1 - unclean / (double) Math.max(1, documents());
    }
}
