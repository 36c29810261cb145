package dev.annex.extractor.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Brings the sizes of lines to the few that a page is set in: those measured from ink differ by some percent from line to line
 * as their characters reach more or less far. Commonest size first, each takes those near it.
 */
final class LineSizes {
    /** Sizes that differ less than this part are one: neighbouring sizes of Chinese type, 10.5 and 12 points, differ by 13 %. */
    static final double ONE_SIZE = 0.065;

    private LineSizes() {}

    /**
     * For each line the size of its kind.
     *
     * @param ems as measured, in pixels
     * @param weights how much each says: its number of characters
     */
    static double[] common(double[] ems, int[] weights) {
        double[] common = ems.clone();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < ems.length; i++) {
            open.add(i);
        }
        while (!open.isEmpty()) {
            double centre = open.stream()
                    .max(Comparator.comparingInt((Integer line) -> weightAround(ems[line], open, ems, weights))
                            .thenComparing(Comparator.comparingDouble((Integer line) -> ems[line])))
                    .map(line -> ems[line])
                    .orElseThrow();
            List<Integer> near =
                    open.stream().filter(line -> isNear(ems[line], centre)).toList();
            double size = mean(near, ems, weights);
            near.forEach(line -> common[line] = size);
            open.removeAll(near);
        }
        return common;
    }

    private static int weightAround(double centre, List<Integer> open, double[] ems, int[] weights) {
        return open.stream()
                .filter(line -> isNear(ems[line], centre))
                .mapToInt(line -> weights[line])
                .sum();
    }

    private static boolean isNear(double em, double centre) {
        return Math.abs(em - centre) <= ONE_SIZE * centre;
    }

    private static double mean(List<Integer> lines, double[] ems, int[] weights) {
        double sum = 0;
        double weight = 0;
        for (int line : lines) {
            sum += ems[line] * Math.max(1, weights[line]);
            weight += Math.max(1, weights[line]);
        }
        return sum / weight;
    }
}
