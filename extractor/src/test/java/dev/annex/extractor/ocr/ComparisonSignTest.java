package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.Alternative;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonSignTest {

    @Test
    void aBarUnderTheAngleMakesItAtLeast() {
        Sign sign = read(angle().stroke(10, 19.6, 15, 19.6, 0.7), ">", new Alternative("≥", 0.15));
        assertThat(sign.text()).isEqualTo("≥");
        assertThat(sign.recognition().probability()).isEqualTo(0.7);
        assertThat(sign.recognition().alternatives()).containsExactly(new Alternative(">", 0.58));
    }

    @Test
    void withoutABarItStaysMoreThan() {
        assertThat(read(angle(), ">").text()).isEqualTo(">");
    }

    @Test
    void theBarRunsUnderMostOfTheAngle() {
        // 2.6 and 3.6 of 5 points.
        assertThat(read(angle().block(11, 19.3, 2.6, 0.7), ">").text()).isEqualTo(">");
        assertThat(read(angle().block(10.7, 19.3, 3.6, 0.7), ">").text()).isEqualTo("≥");
    }

    @Test
    void aSignThatHasItsBarIsLeftAlone() {
        assertThat(read(angle(), "≥").text()).isEqualTo("≥");
    }

    private static Drawn angle() {
        return new Drawn(60, 30)
                .stroke(10, 12, 15, 15, 0.7)
                .stroke(15, 15, 10, 18, 0.7)
                .block(18, 12, 1, 8)
                .block(21, 12, 1, 8);
    }

    private static Sign read(Drawn page, String text, Alternative... alternatives) {
        Sign sign = new Sign(text, 0, 20, Recognition.by(0.58, List.of(alternatives)));
        return new ComparisonSign(page.ink()).read(page.box(), List.of(sign)).get(0);
    }
}
