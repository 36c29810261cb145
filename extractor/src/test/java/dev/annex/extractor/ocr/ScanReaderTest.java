package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Page;
import dev.annex.extractor.page.Rule.Direction;
import dev.annex.extractor.page.scan.CleanScan;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScanReaderTest {
    private final ScanReader reader = reader();

    @Test
    void readsEachCellByItself() {
        Page page = reader.read(table(), 3);
        assertThat(page.number()).isEqualTo(3);
        assertThat(page.width()).isEqualTo(300);
        assertThat(page.height()).isEqualTo(200);
        assertThat(page.rules()).hasSize(6);
        assertThat(in(page, 20, 50, 120, 80)).isEqualTo("年度资金总额");
        assertThat(in(page, 120, 50, 200, 80)).isEqualTo("193.51");
        assertThat(in(page, 200, 50, 280, 80)).isEqualTo("10");
        assertThat(in(page, 20, 80, 120, 110)).isEqualTo("其他资金");
        assertThat(in(page, 120, 80, 200, 110)).isEqualTo("/");
        assertThat(in(page, 200, 80, 280, 110)).isEqualTo("5");
    }

    @Test
    void glyphsOfALineShareTopAndBottomAndHaveTheSizeOfTheirFont() {
        Page page = reader.read(table(), 1);
        List<Glyph> line = page.glyphs().stream()
                .filter(glyph -> glyph.centerY() > 50 && glyph.centerY() < 80 && glyph.centerX() < 120)
                .toList();
        assertThat(line)
                .extracting(glyph -> glyph.box().y0())
                .containsOnly(line.get(0).box().y0());
        assertThat(line)
                .extracting(glyph -> glyph.box().y1())
                .containsOnly(line.get(0).box().y1());
        assertThat(page.glyphs()).allSatisfy(glyph -> assertThat(glyph.size()).isCloseTo(10.5, within(2.0)));
        assertThat(page.glyphs())
                .allSatisfy(glyph -> assertThat(glyph.recognition()).isPresent());
    }

    @Test
    void aBlankPageHasNoGlyphs() {
        assertThat(reader.read(new Drawn(100, 100).scan(), 1).glyphs()).isEmpty();
        assertThat(reader.read(new Drawn(1, 1).scan(), 1).glyphs()).isEmpty();
    }

    @Test
    void threadsReadTheSame() {
        CleanScan scan = table();
        Page alone = reader.read(scan, 1);
        assertThat(IntStream.range(0, 4)
                        .parallel()
                        .mapToObj(i -> reader.read(scan, 1))
                        .collect(Collectors.toList()))
                .allMatch(alone::equals);
    }

    private static CleanScan table() {
        Drawn page = new Drawn(300, 200);
        for (double y : new double[] {50, 80, 110}) {
            page.rule(Direction.HORIZONTAL, y, 20, 280);
        }
        for (double x : new double[] {20, 120, 200}) {
            page.rule(Direction.VERTICAL, x, 50, 110);
        }
        return page.text("年度资金总额", 40, 69, 10.5)
                .text("193.51", 145, 69, 10.5)
                .text("10", 235, 69, 10.5)
                .text("其他资金", 50, 99, 10.5)
                .text("/", 158, 99, 10.5)
                .text("5", 238, 99, 10.5)
                .scan();
    }

    private static String in(Page page, double x0, double y0, double x1, double y1) {
        return page.glyphs().stream()
                .filter(glyph ->
                        glyph.centerX() > x0 && glyph.centerX() < x1 && glyph.centerY() > y0 && glyph.centerY() < y1)
                .map(Glyph::text)
                .collect(Collectors.joining());
    }

    private static ScanReader reader() {
        try {
            return ScanReader.with(PpOcrRecognizer.load());
        } catch (OcrUnavailableException e) {
            throw new AssertionError(e);
        }
    }
}
