package dev.annex.extractor.page.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.Rule;
import dev.annex.extractor.page.Rule.Direction;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whatever the rotation, the boxes and the matrices of a page")
class PdfPlacementTest {
    private static final double WIDTH = 500;
    private static final double HEIGHT = 700;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void linesAndTextsComeBackWhereTheyWereDrawn(long seed) throws Exception {
        Random random = new Random(seed);
        int rotation = 90 * random.nextInt(4);
        double unit = 1 + random.nextInt(3) * 0.5;
        double left = random.nextInt(200) - 100;
        double bottom = random.nextInt(200) - 100;
        double scale = 0.25 + random.nextInt(8) * 0.25;
        double y = 50 + random.nextInt(600);
        double x0 = 20 + random.nextInt(200);
        double x1 = x0 + 20 + random.nextInt(200);
        double x = 20 + random.nextInt(400);
        double y0 = 20 + random.nextInt(300);
        double y1 = y0 + 20 + random.nextInt(300);
        double textX = 20 + random.nextInt(400);
        double textY = 20 + random.nextInt(600);
        DrawnPdf pdf = new DrawnPdf();
        PDPage page = pdf.page(upright(rotation, unit, left, bottom)
                + words("%f 0 0 %f 0 0 cm %n", scale, scale)
                + words("%f %f m %f %f l S %n", x0 / scale, y / scale, x1 / scale, y / scale)
                + words("%f %f %f %f re f %n", (x - 0.5) / scale, y0 / scale, 1 / scale, (y1 - y0) / scale)
                + words("BT /F1 %f Tf %f %f Td (A) Tj ET", 20 / scale, textX / scale, textY / scale));
        boolean sideways = rotation % 180 == 90;
        double w = (sideways ? HEIGHT : WIDTH) / unit;
        double h = (sideways ? WIDTH : HEIGHT) / unit;
        page.setMediaBox(new PDRectangle((float) left - 50, (float) bottom - 50, (float) w + 100, (float) h + 100));
        page.setCropBox(new PDRectangle((float) left, (float) bottom, (float) w, (float) h));
        page.setRotation(rotation);
        page.setUserUnit((float) unit);

        Page read = pdf.firstPage();

        assertThat(read.width()).isEqualTo(WIDTH, within(0.01));
        assertThat(read.height()).isEqualTo(HEIGHT, within(0.01));
        assertThat(read.rules()).hasSize(2);
        assertRule(read.rules().get(0), Direction.HORIZONTAL, HEIGHT - y, x0, x1);
        assertRule(read.rules().get(1), Direction.VERTICAL, x, HEIGHT - y1, HEIGHT - y0);
        Glyph glyph = read.glyphs().get(0);
        assertThat(glyph.angle()).isZero();
        assertThat(glyph.size()).isEqualTo(20, within(0.01));
        assertThat(glyph.box().x0()).isEqualTo(textX, within(0.01));
        assertThat(glyph.box().x1()).isEqualTo(textX + 0.667 * 20, within(0.01));
        assertThat(glyph.box().y0()).isLessThan(HEIGHT - textY - 10);
        assertThat(glyph.box().y1()).isBetween(HEIGHT - textY, HEIGHT - textY + 10);
    }

    private static void assertRule(Rule rule, Direction direction, double position, double start, double end) {
        assertThat(rule.direction()).isEqualTo(direction);
        assertThat(rule.position()).isEqualTo(position, within(0.02));
        assertThat(rule.start()).isEqualTo(start, within(0.02));
        assertThat(rule.end()).isEqualTo(end, within(0.02));
    }

    /** The matrix after which the upright page has its origin at the lower left and is measured in points. */
    private static String upright(int rotation, double unit, double left, double bottom) {
        double s = 1 / unit;
        return switch (rotation) {
            case 90 -> words("0 %f %f 0 %f %f cm ", s, -s, left + HEIGHT * s, bottom);
            case 180 -> words("%f 0 0 %f %f %f cm ", -s, -s, left + WIDTH * s, bottom + HEIGHT * s);
            case 270 -> words("0 %f %f 0 %f %f cm ", -s, s, left, bottom + WIDTH * s);
            default -> words("%f 0 0 %f %f %f cm ", s, s, left, bottom);
        };
    }

    private static String words(String format, Object... numbers) {
        return String.format(Locale.ROOT, format, numbers);
    }
}
