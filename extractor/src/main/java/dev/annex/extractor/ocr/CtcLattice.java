package dev.annex.extractor.ocr;

import static dev.annex.extractor.ocr.Alphabet.BLANK;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a recogniser with connectionist temporal classification says of a line: for each step from left to right, how likely
 * each symbol is. One printed character may last several steps; a blank parts it from the next.
 *
 * <p>The probability that a stretch of steps reads a given text is the sum over all ways to spread that text over the steps
 * (A. Graves et al., "Connectionist Temporal Classification", ICML 2006, forward algorithm). It is what makes readings
 * comparable that last for different numbers of steps: another character, none, or two where one was seen.
 */
final class CtcLattice {
    /** Symbols less likely than this at every step are no candidates. Measured: right ones that lost were above it. */
    static final float CANDIDATE = 0.005f;

    /** As many symbols are tried in the place of one; behind the fifth the right one was never found. */
    static final int CANDIDATES = 5;

    private final float[] probabilities;
    private final int symbols;
    private final int steps;

    /** @param probabilities of each symbol at the first step, then at the second, and so on; 1 in sum at each step */
    CtcLattice(float[] probabilities, int symbols) {
        this.probabilities = probabilities;
        this.symbols = symbols;
        this.steps = probabilities.length / symbols;
    }

    int steps() {
        return steps;
    }

    /** The likeliest symbol of each step, equal neighbours as one, blanks left out. */
    List<Run> bestPath() {
        List<Run> runs = new ArrayList<>();
        int last = BLANK;
        int since = 0;
        for (int step = 0; step <= steps; step++) {
            int symbol = step < steps ? best(step) : BLANK;
            if (symbol != last) {
                if (last != BLANK) {
                    runs.add(new Run(last, since, step));
                }
                last = symbol;
                since = step;
            }
        }
        return runs;
    }

    /** Symbols but the blank that are likely at some step within a stretch, likeliest first. */
    List<Integer> candidates(int from, int to) {
        Map<Integer, Float> highest = new TreeMap<>();
        for (int step = from; step < to; step++) {
            int base = step * symbols;
            for (int symbol = BLANK + 1; symbol < symbols; symbol++) {
                if (probabilities[base + symbol] >= CANDIDATE) {
                    highest.merge(symbol, probabilities[base + symbol], Math::max);
                }
            }
        }
        return highest.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * How likely a stretch of steps reads these symbols and nothing else.
     *
     * @param before the symbol that lasts until just before the stretch, or the blank: the same symbol again needs a blank between
     * @param after the symbol that begins just behind the stretch, or the blank
     */
    double likelihood(int from, int to, int before, int after, int... text) {
        // A state for each symbol and for the blank before, between and behind: even ones are blanks.
        double[] states = new double[2 * text.length + 1];
        states[0] = 1;
        boolean first = true;
        for (int step = from; step < to; step++) {
            double[] next = new double[states.length];
            for (int state = 0; state < states.length; state++) {
                int symbol = symbolOf(state, text);
                double paths = states[state];
                if (state > 0 && !(first && state == 1 && symbol == before)) {
                    paths += states[state - 1];
                }
                if (state > 2 && state % 2 == 1 && symbol != text[state / 2 - 1]) {
                    paths += states[state - 2];
                }
                next[state] = paths * probabilities[step * symbols + symbol];
            }
            states = next;
            first = false;
        }
        double inBlank = states[states.length - 1];
        boolean mayTouch = text.length > 0 && text[text.length - 1] != after;
        return Math.min(1, mayTouch ? inBlank + states[states.length - 2] : inBlank);
    }

    private static int symbolOf(int state, int[] text) {
        return state % 2 == 0 ? BLANK : text[state / 2];
    }

    private int best(int step) {
        int best = BLANK;
        int base = step * symbols;
        for (int symbol = 1; symbol < symbols; symbol++) {
            if (probabilities[base + symbol] > probabilities[base + best]) {
                best = symbol;
            }
        }
        return best;
    }

    /** How likely the symbol of a run is at its best step. */
    double peak(Run run) {
        double peak = 0;
        for (int step = run.from(); step < run.to(); step++) {
            peak = Math.max(peak, probabilities[step * symbols + run.symbol()]);
        }
        return Math.min(1, peak);
    }

    /** @param to one past its last step */
    record Run(int symbol, int from, int to) {}
}
