package dev.annex.extractor.page.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.annex.extractor.document.grid.GridShape;
import dev.annex.extractor.document.grid.RuledGridFinder;
import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.Rule.Direction;
import dev.annex.model.evidence.Box;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanCleanerTest {
    private static final BasicStroke THIN = new BasicStroke(0.5f);
    private final ScanCleaner cleaner = new ScanCleaner();

    @Test
    void makesThePageStraightToATwentiethOfADegree() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 12; i++) {
            double slope = random.nextDouble(-4, 4);
            double resolution = List.of(150.0, 200.0, 300.0).get(i % 3);
            CleanScan scan = cleaner.clean(new DrawnPage(resolution, slope)
                    .table(THIN)
                    .lines(8)
                    .worn(i, 12, 0.9)
                    .page());
            assertThat(scan.turn().degrees())
                    .as("slope %s at %s dpi", slope, resolution)
                    .isCloseTo(-slope, within(0.05));
        }
    }

    @ParameterizedTest
    @CsvSource({"300, 0, 0, 1", "200, 1.3, 10, 0.7", "150, -2.1, 20, 0.8", "200, 0.4, 25, 0.5"})
    void findsEveryCellOfATable(double resolution, double slope, double noise, double shadow) {
        CleanScan scan = cleaner.clean(new DrawnPage(resolution, slope)
                .table(THIN)
                .lines(6)
                .worn(3, noise, shadow)
                .page());
        assertTable(scan);
    }

    @Test
    void bridgesDashes() {
        BasicStroke dashes =
                new BasicStroke(0.75f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {6, 1.5f}, 0);
        assertTable(cleaner.clean(new DrawnPage(300, 0.6).table(dashes).page()));
    }

    @ParameterizedTest
    @CsvSource({"210, 30, 40, false", "210, 30, 40, true", "40, 60, 200, false"})
    void stampsFadeAndThePrintBelowStays(int red, int green, int blue, boolean veil) {
        CleanScan plain = cleaner.clean(new DrawnPage(200, 0).table(THIN).page());
        CleanScan stamped = cleaner.clean(new DrawnPage(200, 0)
                .table(THIN)
                .stamp(new Color(red, green, blue), veil)
                .page());
        assertTable(stamped);
        assertThat(ink(stamped.ink())).isCloseTo(ink(plain.ink()), withinPercentage(6));
    }

    @Test
    void aPageInBlackAndWhiteIsNotTakenForAStamp() {
        BufferedImage image = new DrawnPage(200, 0).table(THIN).image();
        GreyImage grey = ColourInk.toGrey(image);
        assertThat(grey.at(10, 10)).isEqualTo(255);
        assertThat(ink(cleaner.clean(PageImage.of(image, 200, 200)).ink())).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void turnsLinesOfTextUpright(int quarters) {
        CleanScan scan =
                cleaner.clean(new DrawnPage(200, 0).table(THIN).lines(10).turned(quarters));
        assertThat((scan.turn().quarters() + quarters) % 2).isZero();
        CleanScan upright = (scan.turn().quarters() + quarters) % 4 == 0 ? scan : scan.upsideDown();
        assertThat((upright.turn().quarters() + quarters) % 4).isZero();
        assertTable(upright);
    }

    @Test
    void dotsOfNumbersStayAndDustGoes() {
        double dot = 0.9;
        CleanScan scan = cleaner.clean(new DrawnPage(200, 0)
                .table(THIN)
                .bar(Color.BLACK, DrawnPage.LEFT + 38, DrawnPage.TOP + 11.5, dot, dot)
                .bar(Color.BLACK, 300, 450, dot, dot)
                .page());
        assertThat(inkAround(scan, DrawnPage.LEFT + 38.4, DrawnPage.TOP + 11.9)).isPositive();
        assertThat(inkAround(scan, 300.4, 450.4)).isZero();
    }

    @Test
    void darkMarginsAndPunchHolesGo() {
        CleanScan scan = cleaner.clean(new DrawnPage(200, 0)
                .table(THIN)
                .bar(Color.BLACK, 0, 0, 14, DrawnPage.HEIGHT)
                .disc(24, 250, 17)
                .page());
        assertThat(inkAround(scan, 7, 300)).isZero();
        assertThat(inkAround(scan, 32, 258)).isZero();
        assertTable(scan);
    }

    @Test
    void strokesOfCharactersAreNoRules() {
        CleanScan scan = cleaner.clean(new DrawnPage(200, 0).lines(15).page());
        assertThat(scan.rules().size()).isZero();
    }

    @Test
    void boxesFindTheirWayBackToThePage() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 200; i++) {
            Turn turn = new Turn(random.nextInt(4), random.nextDouble(-6, 6));
            Box area = new Box(random.nextDouble(50), random.nextDouble(50), 400 + random.nextDouble(200), 600);
            GreyImage blank = Resampling.turned(blank(area), turn.total(), 1, 1);
            CleanScan scan = new CleanScan(blank, blank, 72, List.of(), turn);
            double x = random.nextDouble(area.x0() + 60, area.x1() - 60);
            double y = random.nextDouble(area.y0() + 60, area.y1() - 60);
            double angle = Math.toRadians(turn.total());
            double dx = x - (area.x0() + area.x1()) / 2;
            double dy = y - (area.y0() + area.y1()) / 2;
            double cleanX = scan.width() / 2 + dx * Math.cos(angle) - dy * Math.sin(angle);
            double cleanY = scan.height() / 2 + dx * Math.sin(angle) + dy * Math.cos(angle);
            Box back = scan.tilt(area).onPaper(new Box(cleanX, cleanY, cleanX, cleanY));
            assertThat(back.x0()).isCloseTo(x, within(1e-6));
            assertThat(back.y1()).isCloseTo(y, within(1e-6));
        }
    }

    private static GreyImage blank(Box area) {
        return new GreyImage(
                (int) (area.x1() - area.x0()),
                (int) (area.y1() - area.y0()),
                new byte[(int) (area.x1() - area.x0()) * (int) (area.y1() - area.y0())]);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 2000", "2000, 1", "40, 40"})
    void picturesOfNothingArePagesToo(int width, int height) {
        PageImage black = PageImage.of(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), 0, 0);
        CleanScan scan = cleaner.clean(black);
        assertThat(scan.turn().degrees()).isCloseTo(0, within(0.05));
        assertThat(scan.height()).isCloseTo(black.area().y1(), within(1.0));
    }

    @Test
    void paperWithGrainIsBlank() {
        CleanScan scan = cleaner.clean(new DrawnPage(200, 0).worn(5, 10, 0.8).page());
        assertThat(ink(scan.ink())).isZero();
    }

    @Test
    void aFaxIsAsTallAsItIsWide() {
        BufferedImage fine = new DrawnPage(200, 0).table(THIN).image();
        BufferedImage fax = new BufferedImage(fine.getWidth(), fine.getHeight() / 2, BufferedImage.TYPE_BYTE_GRAY);
        fax.createGraphics().drawImage(fine, 0, 0, fax.getWidth(), fax.getHeight(), null);
        CleanScan scan = cleaner.clean(PageImage.of(fax, 200, 100));
        assertThat(scan.height()).isCloseTo(DrawnPage.HEIGHT, within(1.0));
        assertThat(scan.width()).isCloseTo(DrawnPage.WIDTH, within(1.0));
    }

    private static void assertTable(CleanScan scan) {
        List<GridShape> shapes = new RuledGridFinder().find(scan.rules());
        assertThat(shapes.size()).isEqualTo(1);
        assertThat(shapes.get(0).cells().size()).isEqualTo(DrawnPage.ROWS * DrawnPage.COLUMNS);
        double left = shapes.get(0).box().x0() - scan.width() / 2;
        double top = shapes.get(0).box().y0() - scan.height() / 2;
        assertThat(left).isCloseTo(DrawnPage.LEFT - DrawnPage.WIDTH / 2, within(0.6));
        assertThat(top).isCloseTo(DrawnPage.TOP - DrawnPage.HEIGHT / 2, within(0.6));
        assertThat(scan.rules().stream().filter(rule -> rule.direction() == Direction.HORIZONTAL))
                .extracting(Rule::thickness)
                .allMatch(thickness -> thickness > 0.2 && thickness < 1.5);
    }

    private static int inkAround(CleanScan scan, double x, double y) {
        int count = 0;
        for (int row = (int) scan.pixels(y - 1); row <= scan.pixels(y + 1); row++) {
            for (int column = (int) scan.pixels(x - 1); column <= scan.pixels(x + 1); column++) {
                count += scan.ink().at(column, row) == 0 ? 1 : 0;
            }
        }
        return count;
    }

    private static int ink(GreyImage image) {
        int count = 0;
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                count += image.at(x, y) == 0 ? 1 : 0;
            }
        }
        return count;
    }
}
