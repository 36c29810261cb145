package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.Alternative;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoneStrokeTest {
    /** Size of the text around, in points; {@link Drawn} has three pixels for each. */
    private static final double EM = 10;

    @Test
    void aSlantedStrokeIsASlashAndNoOne() {
        Drawn page = new Drawn(40, 40).stroke(23, 12, 20, 20, 0.8);
        Sign sign = read(page, "1", 0.6).get(0);
        assertThat(sign.text()).isEqualTo("/");
        assertThat(sign.recognition().probability()).isEqualTo(0.8);
        assertThat(sign.recognition().alternatives()).contains(new Alternative("1", 0.6));
    }

    @Test
    void anUprightStrokeStaysWhatItWasReadAs() {
        Drawn page = new Drawn(40, 40).stroke(20, 12, 20, 20, 0.8);
        assertThat(text(page, "1")).isEqualTo("1");
    }

    @Test
    void aStrokeThatLeansALittleIsNoSlash() {
        // A lean of 0.19 and of 0.28 of the height.
        assertThat(text(new Drawn(40, 40).stroke(21.5, 12, 20, 20, 0.8), "1")).isEqualTo("1");
        assertThat(text(new Drawn(40, 40).stroke(22.2, 12, 20, 20, 0.8), "1")).isEqualTo("/");
    }

    @Test
    void aSevenIsNoSlash() {
        Drawn page = new Drawn(40, 40).stroke(19, 12.4, 23, 12.4, 0.8).stroke(23, 12, 20, 20, 0.8);
        assertThat(text(page, "7")).isEqualTo("7");
    }

    @Test
    void barsAreHyphensOrDashesByTheirWidth() {
        assertThat(text(new Drawn(60, 40).block(10, 20, 4, 0.7), "一")).isEqualTo("-");
        assertThat(text(new Drawn(60, 40).block(10, 20, 10, 0.7), "一")).isEqualTo("—");
        assertThat(text(new Drawn(60, 40).block(10, 20, 20, 0.7), "")).isEqualTo("——");
    }

    @Test
    void whatReadsAsMoreThanAStrokeIsLeftAlone() {
        assertThat(text(new Drawn(40, 40).stroke(23, 12, 20, 20, 0.8), "10")).isEqualTo("10");
    }

    private static String text(Drawn page, String read) {
        return read(page, read, 0.5).get(0).text();
    }

    private static List<Sign> read(Drawn page, String text, double probability) {
        List<Sign> signs =
                text.isEmpty() ? List.of() : List.of(new Sign(text, 0, 5, Recognition.by(probability, List.of())));
        return new LoneStroke(page.ink()).read(page.box(), signs, EM * Drawn.DOTS_PER_INCH / 72);
    }
}
