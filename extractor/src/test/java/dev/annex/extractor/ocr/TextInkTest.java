package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.page.Rule.Direction;
import org.junit.jupiter.api.Test;

class TextInkTest {

    @Test
    void rulesGoAndWhatCrossesThemStays() {
        Drawn page = new Drawn(100, 40)
                .rule(Direction.HORIZONTAL, 20, 5, 95)
                .rule(Direction.VERTICAL, 50, 0, 40)
                .block(30, 15, 2, 10);
        TextInk ink = page.ink();
        assertThat(ink.components())
                .extracting(Components.Component::box)
                .containsExactly(new PixelBox(90, 45, 96, 75));
        assertThat(ink.grey().at(60, 60)).isEqualTo(255);
        assertThat(ink.grey().at(92, 60)).isZero();
    }

    @Test
    void theScanItselfIsNotTouched() {
        Drawn page = new Drawn(100, 40).rule(Direction.HORIZONTAL, 20, 5, 95);
        var scan = page.scan();
        TextInk.of(scan);
        assertThat(scan.ink().at(60, 60)).isZero();
    }
}
