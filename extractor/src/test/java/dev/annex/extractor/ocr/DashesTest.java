package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.page.Recognition;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DashesTest {

    @Test
    void aDashOfTwoEmsIsTwo() {
        assertThat(read(20)).isEqualTo("园——金");
    }

    @Test
    void aDashIsTwoFromOnePointThreeEmsOn() {
        // The ink of the characters beside it, 9.2 points high, speaks for type of 10.
        assertThat(read(12.3)).isEqualTo("园—金");
        assertThat(read(13.7)).isEqualTo("园——金");
    }

    private static String read(double width) {
        Drawn page = new Drawn(80, 40)
                .block(10, 10, 9.2, 9.2)
                .block(21, 14.3, width, 0.7)
                .block(23 + width, 10, 9.2, 9.2);
        PixelBox box = page.box();
        double scale = Drawn.DOTS_PER_INCH / 72;
        List<Sign> signs = List.of(
                sign("园", 0, 9.5 * scale),
                sign("—", 11 * scale, (11 + width) * scale),
                sign("金", (12 + width) * scale, box.width()));
        return new Dashes(page.ink()).read(box, signs).stream().map(Sign::text).collect(Collectors.joining());
    }

    private static Sign sign(String text, double start, double end) {
        return new Sign(text, start, end, Recognition.by(0.9, List.of()));
    }
}
