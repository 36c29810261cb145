package dev.annex.samples.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.annex.samples.pdf.PdfPrinter;
import dev.annex.samples.scan.Stamp.Ink;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each defect does what its name says, on a page of 5 by 7 inches at 100 dpi. */
class DefectTest {
    private static final int WIDTH = 500;
    private static final int HEIGHT = 700;

    private static final Picture BLANK = page(false);

    /** One black rule across the page from row 350 to row 353, and a black square in the top left quarter. */
    private static final Picture PRINTED = page(true);

    private static Picture page(boolean printed) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.BLACK);
        if (printed) {
            graphics.fillRect(50, 350, 400, 4);
            graphics.fillRect(60, 60, 100, 100);
        }
        graphics.dispose();
        return Picture.of(image, 100);
    }

    static Stream<Defect> defects() {
        return Stream.of(
                new Skew(2),
                new Curl(3),
                new Photograph(0.05),
                new QuarterTurn(List.of(1, 2, 3)),
                new Blur(1.5),
                new Noise(10),
                new LowContrast(60, 220),
                new PaperTint(240, 230, 200),
                new Shadow(0.4),
                new Bilevel(128),
                new Speckle(5),
                new FaxLines(3, 3),
                new BleedThrough(0.2),
                new ScannerBorder(4),
                new PunchHoles(),
                new JpegLoss(0.4));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void theSameChanceGivesTheSamePage(Defect defect) {
        Picture greyed = new Noise(3).applied(PRINTED, new Random(1));
        assertThat(values(defect.applied(greyed, new Random(7))))
                .isEqualTo(values(defect.applied(greyed, new Random(7))))
                .isNotEqualTo(values(greyed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void skewTurnsRules(long seed) {
        Picture skewed = new Skew(2).applied(PRINTED, new Random(seed));

        int middle = skewed.width() / 2;
        double rise = (rule(skewed, middle + 150) - rule(skewed, middle - 150)) / 300;
        assertThat(Math.toDegrees(Math.atan(Math.abs(rise)))).isBetween(2 * 0.8 - 0.15, 2.15);
        assertThat(skewed.width()).isGreaterThan(WIDTH);
        assertThat(skewed.height()).isGreaterThan(HEIGHT);
    }

    /** The middle of the rule in a column of the page's lower part. */
    private static double rule(Picture page, int column) {
        return IntStream.range(250, page.height())
                .filter(y -> page.value(0, column, y) < 128)
                .average()
                .orElseThrow();
    }

    @Test
    void curlBendsRulesInTheMiddleAndNotAtTheEnds() {
        Picture curled = new Curl(5).applied(PRINTED, new Random(1));

        assertThat(Math.abs(rule(curled, WIDTH / 2) - 351.5)).isCloseTo(PRINTED.pixels(5), within(1.0));
        assertThat(Math.abs(rule(curled, 60) - 351.5)).isLessThan(PRINTED.pixels(2.2));
    }

    @Test
    void quarterTurnsAreClockwiseAndLoseNothing() {
        Picture right = new QuarterTurn(List.of(1)).applied(PRINTED, new Random(1));
        Picture down = new QuarterTurn(List.of(2)).applied(PRINTED, new Random(1));
        Picture left = new QuarterTurn(List.of(3)).applied(PRINTED, new Random(1));

        assertThat(right.width()).isEqualTo(HEIGHT);
        assertThat(right.value(0, HEIGHT - 1 - 70, 70)).isZero();
        assertThat(down.value(0, WIDTH - 1 - 70, HEIGHT - 1 - 70)).isZero();
        assertThat(left.value(0, 70, WIDTH - 1 - 70)).isZero();
        assertThat(values(new QuarterTurn(List.of(3)).applied(right, new Random(1))))
                .isEqualTo(values(PRINTED));
    }

    @Test
    void aPhotographShowsTheDeskAroundAPageThatIsAllThere() {
        Picture taken = new Photograph(0.05).applied(PRINTED, new Random(1));

        assertThat(List.of(taken.value(0, 0, 0), taken.value(0, WIDTH - 1, 0), taken.value(0, 0, HEIGHT - 1)))
                .containsOnly(96);
        assertThat(taken.value(0, WIDTH / 2, HEIGHT / 4)).isEqualTo(Picture.PAPER);
        assertThat(count(taken, value -> value < 40) / (double) count(PRINTED, value -> value < 40))
                .isBetween(0.8, 1.0);
    }

    @Test
    void perspectiveTakesCornersToCorners() {
        Perspective perspective = Perspective.onto(List.of(
                new Picture.Place(3, 5),
                new Picture.Place(95, 2),
                new Picture.Place(90, 140),
                new Picture.Place(7, 133)));

        assertPlace(perspective.from(3, 5), 0, 0);
        assertPlace(perspective.from(95, 2), 1, 0);
        assertPlace(perspective.from(90, 140), 1, 1);
        assertPlace(perspective.from(7, 133), 0, 1);
    }

    private static void assertPlace(Picture.Place place, double x, double y) {
        assertThat(place.x()).isCloseTo(x, within(1e-9));
        assertThat(place.y()).isCloseTo(y, within(1e-9));
    }

    @Test
    void blurSoftensEdgesAndKeepsTheInk() {
        Picture blurred = new Blur(2).applied(PRINTED, new Random(1));

        assertThat(count(blurred, value -> value > 20 && value < 235)).isGreaterThan(2000);
        assertThat(mean(blurred)).isCloseTo(mean(PRINTED), within(0.1));
    }

    @Test
    void noiseSpreadsAsFarAsItSays() {
        Picture grey = new LowContrast(0, 128).applied(BLANK, new Random(1));
        Picture noisy = new Noise(10).applied(grey, new Random(1));

        double variance = IntStream.of(values(noisy))
                .mapToDouble(value -> (value - 128.0) * (value - 128))
                .average()
                .orElseThrow();
        assertThat(Math.sqrt(variance)).isCloseTo(10, within(0.2));
        assertThat(mean(noisy)).isCloseTo(128, within(0.2));
    }

    @Test
    void lowContrastMovesBlackAndWhite() {
        assertThat(IntStream.of(values(new LowContrast(60, 220).applied(PRINTED, new Random(1))))
                        .distinct()
                        .sorted())
                .containsExactly(60, 220);
    }

    @Test
    void tintedPaperHasItsColourAndInkStaysBlack() {
        Picture tinted = new PaperTint(240, 230, 200).applied(PRINTED, new Random(1));

        assertThat(IntStream.range(0, 3).map(plane -> tinted.value(plane, 5, 5)))
                .containsExactly(240, 230, 200);
        assertThat(IntStream.range(0, 3).map(plane -> tinted.value(plane, 70, 70)))
                .containsExactly(0, 0, 0);
        assertThat(tinted.inGrey().value(0, 5, 5)).isEqualTo(230);
    }

    @Test
    void shadowDarkensSomewhereByItsDepthAndNowhereByMore() {
        int[] values = values(new Shadow(0.4).applied(BLANK, new Random(1)));

        assertThat(IntStream.of(values).min().orElseThrow()).isBetween(153, 165);
        assertThat(IntStream.of(values).max().orElseThrow()).isGreaterThan(250);
    }

    @Test
    void bilevelLeavesBlackAndWhite() {
        Picture grey = new Blur(2).applied(PRINTED, new Random(1));
        assertThat(grey.isBilevel()).isFalse();

        Picture bilevel = new Bilevel(128).applied(grey, new Random(1));

        assertThat(bilevel.isBilevel()).isTrue();
        assertThat(count(bilevel, value -> value == 0)).isCloseTo(count(grey, value -> value < 128), within(0));
    }

    @Test
    void specklesAreAsManyAsItSaysAndSmall() {
        int dark = count(new Speckle(10).applied(BLANK, new Random(1)), value -> value == 0);

        assertThat(dark).isBetween(350, 4 * 350);
        assertThat(count(new Speckle(10).applied(PRINTED, new Random(1)), value -> value == Picture.PAPER))
                .isLessThan(count(PRINTED, value -> value == Picture.PAPER));
    }

    @Test
    void faxLinesCrossThePageAndCutTheInk() {
        Picture scratched = new FaxLines(2, 0).applied(BLANK, new Random(1));
        assertThat(count(scratched, value -> value == 0)).isBetween(2 * 150, 2 * 2 * 500);

        Picture black = new LowContrast(0, 0).applied(BLANK, new Random(1));
        Picture dropped = new FaxLines(0, 5).applied(black, new Random(1));
        assertThat(count(dropped, value -> value == Picture.PAPER)).isBetween(5 * 25, 5 * 2 * 200);
    }

    @Test
    void theBackShinesThroughMirroredAndWeak() {
        Picture both = new BleedThrough(0.2).applied(PRINTED, new Random(1));

        assertThat(both.value(0, WIDTH - 1 - 110, 110)).isCloseTo(204, within(2));
        assertThat(both.value(0, 110, 110)).isZero();
        assertThat(both.value(0, WIDTH / 2, 600)).isEqualTo(Picture.PAPER);
    }

    @Test
    void theScannersBorderIsDarkAlongTwoSides() {
        Picture bordered = new ScannerBorder(4).applied(BLANK, new Random(1));

        long darkCorners = Stream.of(
                        bordered.value(0, 0, 350),
                        bordered.value(0, WIDTH - 1, 350),
                        bordered.value(0, 250, 0),
                        bordered.value(0, 250, HEIGHT - 1))
                .filter(value -> value < 30)
                .count();
        assertThat(darkCorners).isEqualTo(2);
        assertThat(bordered.value(0, WIDTH / 2, HEIGHT / 2)).isEqualTo(Picture.PAPER);
        assertThat(count(bordered, value -> value < 30)).isLessThan((int) (BLANK.pixels(4) * (WIDTH + HEIGHT)) + 1);
    }

    @Test
    void punchHolesAreTwoDiscs() {
        int dark = count(new PunchHoles().applied(BLANK, new Random(1)), value -> value < 50);

        assertThat((double) dark).isCloseTo(2 * Math.PI * Math.pow(BLANK.pixels(3), 2), within(40.0));
    }

    @Test
    void jpegLeavesTracesAroundEdges() {
        Picture packed = new JpegLoss(0.3).applied(PRINTED, new Random(1));

        assertThat(packed.dpi()).isEqualTo(100);
        assertThat(count(packed, value -> value > 3 && value < 252)).isGreaterThan(100);
        assertThat(mean(packed)).isCloseTo(mean(PRINTED), within(1.0));
    }

    @Test
    void aRedStampIsRedAndLetsPrintShineThrough() {
        assumeThat(PdfPrinter.missing())
                .as(() -> PdfPrinter.missing().orElse(""))
                .isEmpty();
        Picture stamped = new Stamp("临沅县图书馆", Ink.RED).applied(PRINTED, new Random(2));

        int red = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                if (PRINTED.value(0, x, y) == 0) {
                    assertThat(stamped.value(0, x, y)).isZero();
                } else if (stamped.value(0, x, y) - stamped.value(1, x, y) > 80) {
                    red++;
                }
            }
        }
        double disc = Math.PI * Math.pow(BLANK.pixels(21), 2);
        assertThat(red / disc).isBetween(0.1, 0.5);
    }

    @Test
    void aStampScannedInGreyHasNoColour() {
        assumeThat(PdfPrinter.missing())
                .as(() -> PdfPrinter.missing().orElse(""))
                .isEmpty();
        Picture stamped = new Stamp("临沅县图书馆", Ink.GREY).applied(BLANK, new Random(2));

        assertThat(stamped.isColour()).isFalse();
        assertThat(count(stamped, value -> value < 200)).isGreaterThan(1000);
        assertThat(count(stamped, value -> value < 100)).isZero();
    }

    private static int[] values(Picture page) {
        return IntStream.range(0, page.isColour() ? 3 : 1)
                .flatMap(plane -> IntStream.range(0, page.width() * page.height())
                        .map(i -> page.value(plane, i % page.width(), i / page.width())))
                .toArray();
    }

    private static int count(Picture page, IntPredicate test) {
        return (int) IntStream.of(values(page)).filter(test).count();
    }

    private static double mean(Picture page) {
        return IntStream.of(values(page)).average().orElseThrow();
    }
}
