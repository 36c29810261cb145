package dev.annex.extractor.ocr;

import static dev.annex.extractor.ocr.Alphabet.BLANK;

import dev.annex.extractor.ocr.CtcLattice.Run;
import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.Alternative;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * From a lattice to characters. The likeliest symbol of each step says what is read. What else a character may be is weighed
 * on the stretch between its neighbours, which stay as they are: another character, none, or itself with one more beside it,
 * as where a point or a repeated digit was lost.
 */
final class SignReader {
    /** Readings less likely than this are not kept. */
    static final double ALTERNATIVE = 0.01;

    /** Half of the widest character in steps: at a line height of 48 pixels a Chinese one is about 48 wide, a step is 8. */
    private static final double HALF_CHARACTER = 3;

    private final Alphabet alphabet;

    SignReader(Alphabet alphabet) {
        this.alphabet = alphabet;
    }

    /** @param width of the line in pixels, over which the steps spread evenly */
    List<Sign> read(CtcLattice lattice, double width) {
        List<Run> runs = lattice.bestPath();
        List<Sign> signs = new ArrayList<>();
        double step = width / lattice.steps();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            int from = i == 0 ? 0 : runs.get(i - 1).to();
            int to = i + 1 == runs.size() ? lattice.steps() : runs.get(i + 1).from();
            double start = Math.max(i == 0 ? 0 : (from + run.from()) / 2.0, run.from() - HALF_CHARACTER);
            double end =
                    Math.min(i + 1 == runs.size() ? lattice.steps() : (to + run.to()) / 2.0, run.to() + HALF_CHARACTER);
            signs.add(new Sign(
                    alphabet.text(run.symbol()),
                    start * step,
                    end * step,
                    Recognition.by(
                            lattice.peak(run),
                            alternatives(
                                    lattice,
                                    run.symbol(),
                                    new Place(
                                            from,
                                            to,
                                            i == 0 ? BLANK : runs.get(i - 1).symbol(),
                                            i + 1 == runs.size()
                                                    ? BLANK
                                                    : runs.get(i + 1).symbol())))));
        }
        return signs;
    }

    private List<Alternative> alternatives(CtcLattice lattice, int read, Place place) {
        List<Alternative> found = new ArrayList<>();
        found.add(alternative(lattice, place));
        found.add(alternative(lattice, place, read, read));
        for (int other : lattice.candidates(place.from(), place.to())) {
            if (other != read && !alphabet.text(other).isBlank()) {
                found.add(alternative(lattice, place, other));
                found.add(alternative(lattice, place, read, other));
                if (place.before() == BLANK) {
                    found.add(alternative(lattice, place, other, read));
                }
            }
        }
        return found.stream()
                .filter(alternative -> alternative.probability() >= ALTERNATIVE)
                .sorted(Comparator.comparingDouble(Alternative::probability).reversed())
                .limit(CtcLattice.CANDIDATES)
                .toList();
    }

    private Alternative alternative(CtcLattice lattice, Place place, int... symbols) {
        StringBuilder text = new StringBuilder();
        for (int symbol : symbols) {
            text.append(alphabet.text(symbol));
        }
        return new Alternative(
                text.toString(), lattice.likelihood(place.from(), place.to(), place.before(), place.after(), symbols));
    }

    /**
     * The stretch between two neighbours.
     *
     * @param before what the left one reads; the blank where there is none
     * @param after what the right one reads
     */
    private record Place(int from, int to, int before, int after) {}
}
