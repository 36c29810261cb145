package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annex.extractor.page.Recognition.Alternative;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignReaderTest {
    /** Blank, 0, 1, the point, the space. */
    private final SignReader reader = new SignReader(Alphabet.of("0\n1\n.".getBytes(StandardCharsets.UTF_8)));

    @Test
    void aPointThatLostAgainstTheBlankIsKept() {
        List<Sign> signs = read(
                new double[] {.02, .98, 0, 0, 0}, new double[] {.7, 0, 0, .3, 0}, new double[] {.02, 0, .98, 0, 0});
        assertThat(signs).extracting(Sign::text).containsExactly("0", "1");
        assertThat(probability(signs.get(0), "0.")).isCloseTo(.98 * .3, within(1e-6));
    }

    @Test
    void aRepeatedDigitThatLostIsKept() {
        List<Sign> signs =
                read(new double[] {0, 1, 0, 0, 0}, new double[] {.4, .6, 0, 0, 0}, new double[] {0, 1, 0, 0, 0});
        assertThat(signs).extracting(Sign::text).containsExactly("0");
        assertThat(probability(signs.get(0), "00")).isCloseTo(.4, within(1e-6));
    }

    @Test
    void whatMayBeNothingSaysSo() {
        List<Sign> signs =
                read(new double[] {0, 1, 0, 0, 0}, new double[] {.45, 0, 0, .55, 0}, new double[] {0, 0, 1, 0, 0});
        assertThat(signs).extracting(Sign::text).containsExactly("0", ".", "1");
        assertThat(signs.get(1).recognition().probability()).isCloseTo(.55, within(1e-6));
        assertThat(probability(signs.get(1), "")).isCloseTo(.45, within(1e-6));
    }

    @Test
    void readingsThatAreAsGoodAsImpossibleAreLeftOut() {
        assertThat(read(new double[] {0, .985, .009, .006, 0})
                        .get(0)
                        .recognition()
                        .alternatives())
                .isEmpty();
        assertThat(read(new double[] {0, .985, .011, .004, 0})
                        .get(0)
                        .recognition()
                        .alternatives())
                .extracting(Alternative::text)
                .containsExactly("1");
    }

    @Test
    void anotherReadingIsWeighedOverTheWholeRun() {
        List<Sign> signs = read(new double[] {.1, .5, .4, 0, 0}, new double[] {.1, .5, .4, 0, 0});
        assertThat(signs).hasSize(1);
        // At both steps, or at one of them beside a blank.
        assertThat(probability(signs.get(0), "1")).isCloseTo(.4 * .4 + 2 * .4 * .1, within(1e-6));
        assertThat(probability(signs.get(0), "01")).isCloseTo(.5 * .4, within(1e-6));
    }

    @Test
    void placesFollowTheSteps() {
        List<Sign> signs = reader.read(
                CtcLatticeTest.lattice(
                        new double[] {0, 1, 0, 0, 0},
                        new double[] {1, 0, 0, 0, 0},
                        new double[] {1, 0, 0, 0, 0},
                        new double[] {0, 0, 1, 0, 0}),
                40);
        assertThat(signs.get(0).start()).isZero();
        assertThat(signs.get(0).end()).isEqualTo(20);
        assertThat(signs.get(1).start()).isEqualTo(20);
        assertThat(signs.get(1).end()).isEqualTo(40);
    }

    private List<Sign> read(double[]... steps) {
        return reader.read(CtcLatticeTest.lattice(steps), steps.length);
    }

    private static double probability(Sign sign, String text) {
        Optional<Alternative> found = sign.recognition().alternatives().stream()
                .filter(alternative -> alternative.text().equals(text))
                .findFirst();
        assertThat(found).as(text).isPresent();
        return found.orElseThrow().probability();
    }
}
