package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annex.extractor.ocr.CtcLattice.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CtcLatticeTest {
    private static final int SYMBOLS = 3;

    @Test
    void theBestPathDropsBlanksAndJoinsRepetitions() {
        CtcLattice lattice = lattice(
                new double[] {.9, .1, 0},
                new double[] {.2, .8, 0},
                new double[] {.1, .9, 0},
                new double[] {.6, .4, 0},
                new double[] {0, .7, .3},
                new double[] {0, .3, .7});
        assertThat(lattice.bestPath()).containsExactly(new Run(1, 1, 3), new Run(1, 4, 5), new Run(2, 5, 6));
        assertThat(lattice.peak(new Run(1, 1, 3))).isCloseTo(.9, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void likelihoodIsTheSumOverAllPaths(long seed) {
        Random random = new Random(seed);
        double[][] steps = new double[5][SYMBOLS];
        for (double[] step : steps) {
            double sum = 0;
            for (int symbol = 0; symbol < SYMBOLS; symbol++) {
                step[symbol] = random.nextDouble();
                sum += step[symbol];
            }
            for (int symbol = 0; symbol < SYMBOLS; symbol++) {
                step[symbol] /= sum;
            }
        }
        CtcLattice lattice = lattice(steps);
        for (int before = 0; before < SYMBOLS; before++) {
            for (int after = 0; after < SYMBOLS; after++) {
                Map<List<Integer>, Double> sums = new TreeMap<>(java.util.Comparator.comparing(List::toString));
                walk(steps, 0, 1, new ArrayList<>(), before, after, sums);
                for (Map.Entry<List<Integer>, Double> text : sums.entrySet()) {
                    int[] symbols = text.getKey().stream().mapToInt(i -> i).toArray();
                    assertThat(lattice.likelihood(0, steps.length, before, after, symbols))
                            .as("%s between %s and %s", text.getKey(), before, after)
                            .isCloseTo(text.getValue(), within(1e-5));
                }
            }
        }
    }

    /** All paths; one that continues a neighbour without a blank belongs to the neighbour, not to the stretch. */
    private static void walk(
            double[][] steps,
            int at,
            double probability,
            List<Integer> path,
            int before,
            int after,
            Map<List<Integer>, Double> sums) {
        if (at == steps.length) {
            boolean continues = before != 0 && path.get(0) == before || after != 0 && path.get(at - 1) == after;
            if (!continues) {
                sums.merge(collapsed(path), probability, Double::sum);
            }
            return;
        }
        for (int symbol = 0; symbol < SYMBOLS; symbol++) {
            path.add(symbol);
            walk(steps, at + 1, probability * steps[at][symbol], path, before, after, sums);
            path.remove(path.size() - 1);
        }
    }

    private static List<Integer> collapsed(List<Integer> path) {
        List<Integer> text = new ArrayList<>();
        int last = 0;
        for (int symbol : path) {
            if (symbol != last && symbol != 0) {
                text.add(symbol);
            }
            last = symbol;
        }
        return text;
    }

    @Test
    void candidatesAreTheLikeliestAtAnyStep() {
        CtcLattice lattice = lattice(new double[] {.5, .3, .2}, new double[] {.1, 0, .9}, new double[] {.99, .01, 0});
        assertThat(lattice.candidates(0, 2)).containsExactly(2, 1);
        assertThat(lattice.candidates(2, 3)).containsExactly(1);
        assertThat(lattice(new double[] {.996, .004, 0}).candidates(0, 1)).isEmpty();
    }

    static CtcLattice lattice(double[]... steps) {
        int symbols = steps[0].length;
        float[] probabilities = new float[steps.length * symbols];
        for (int step = 0; step < steps.length; step++) {
            for (int symbol = 0; symbol < symbols; symbol++) {
                probabilities[step * symbols + symbol] = (float) steps[step][symbol];
            }
        }
        return new CtcLattice(probabilities, symbols);
    }
}
