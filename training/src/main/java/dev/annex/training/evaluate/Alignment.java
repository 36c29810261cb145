package dev.annex.training.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Which element of one list is which of another: the pairs, in the order of both lists, whose likenesses have the largest sum.
 *
 * @param pairs from first to last
 */
record Alignment(List<Pair> pairs) {

    /** Elements less alike than this are not the same element; from 0 to 1, as the definition of the score has it. */
    static final double LEAST_LIKENESS = 0.25;

    private static final double ROUNDING = 1e-12;

    /** The places of one element in the two lists. */
    record Pair(int truth, int output) {}

    static Alignment of(JsonNode truth, JsonNode output) {
        double[][] likeness = new double[truth.size()][output.size()];
        for (int i = 0; i < truth.size(); i++) {
            for (int j = 0; j < output.size(); j++) {
                likeness[i][j] = Likeness.of(truth.get(i), output.get(j));
            }
        }
        return of(likeness, LEAST_LIKENESS);
    }

    /**
     * The same for elements of any kind.
     *
     * @param likeness of each element of the truth, first, to each of the output, second; from 0 to 1
     * @param least what is less alike is not the same element
     */
    static Alignment of(double[][] likeness, double least) {
        return new Alignment(pairs(likeness, best(likeness, least), least));
    }

    /**
     * The elements without a partner.
     *
     * @param size of the list
     * @param side which list
     */
    List<Integer> alone(int size, ToIntFunction<Pair> side) {
        Set<Integer> paired = pairs.stream().map(side::applyAsInt).collect(Collectors.toSet());
        return IntStream.range(0, size).filter(i -> !paired.contains(i)).boxed().toList();
    }

    /** The largest sum that can still be had from each pair of places on. */
    private static double[][] best(double[][] likeness, double least) {
        int rows = likeness.length;
        int columns = rows == 0 ? 0 : likeness[0].length;
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double paired = likeness[i][j] >= least ? best[i + 1][j + 1] + likeness[i][j] : -1;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best;
    }

    private static List<Pair> pairs(double[][] likeness, double[][] best, double least) {
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < likeness.length && j < likeness[i].length) {
            boolean alike = likeness[i][j] >= least;
            if (alike && Math.abs(best[i][j] - (best[i + 1][j + 1] + likeness[i][j])) < ROUNDING) {
                pairs.add(new Pair(i++, j++));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
