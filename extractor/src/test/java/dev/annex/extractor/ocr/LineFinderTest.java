package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.page.Rule.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineFinderTest {

    @Test
    void aBoxAcrossARuleHoldsTwoCells() {
        Drawn page = new Drawn(100, 40)
                .rule(Direction.VERTICAL, 50, 0, 40)
                .block(20, 10, 20, 10)
                .block(60, 10, 20, 10);
        assertThat(find(page, new PixelBox(50, 20, 250, 70)))
                .containsExactly(new PixelBox(60, 30, 120, 60), new PixelBox(180, 30, 240, 60));
    }

    @Test
    void inkThatTheDetectorOverlookedIsALine() {
        Drawn page = new Drawn(200, 40).block(20, 10, 20, 10).block(150, 10, 3, 8);
        assertThat(find(page, new PixelBox(50, 20, 130, 70)))
                .containsExactly(new PixelBox(60, 30, 120, 60), new PixelBox(450, 30, 459, 54));
    }

    @Test
    void inkThatTheDetectorCutOffComesBackToItsLine() {
        Drawn page = new Drawn(200, 40).block(20, 10, 20, 10).block(45, 10, 10, 10);
        assertThat(find(page, new PixelBox(50, 20, 130, 70))).containsExactly(new PixelBox(60, 30, 165, 60));
    }

    @Test
    void inkBehindARuleDoesNot() {
        Drawn page = new Drawn(200, 40)
                .rule(Direction.VERTICAL, 43, 0, 40)
                .block(20, 10, 20, 10)
                .block(45, 10, 10, 10);
        assertThat(find(page, new PixelBox(50, 20, 125, 70))).hasSize(2);
    }

    @Test
    void inkFartherAwayThanACharacterDoesNot() {
        Drawn page = new Drawn(200, 40).block(20, 10, 20, 10).block(49, 10, 10, 10);
        assertThat(find(page, new PixelBox(50, 20, 130, 70))).hasSize(2);
    }

    @Test
    void aCommaThatHangsBelowItsLineBelongsToIt() {
        Drawn page = new Drawn(200, 40).block(20, 10, 20, 10).block(42, 20, 1, 2.4);
        assertThat(find(page, new PixelBox(50, 20, 122, 70))).containsExactly(new PixelBox(60, 30, 129, 67));
        Drawn lower = new Drawn(200, 40).block(20, 10, 20, 10).block(42, 21, 1, 2.4);
        assertThat(find(lower, new PixelBox(50, 20, 122, 70))).hasSize(2);
    }

    @Test
    void whatBrokeOffARuleIsNoText() {
        Drawn page = new Drawn(200, 60).rule(Direction.VERTICAL, 50, 0, 20).block(49.3, 24, 1.3, 4);
        assertThat(find(page)).isEmpty();
        Drawn aside = new Drawn(200, 60).rule(Direction.VERTICAL, 50, 0, 20).block(50.7, 24, 1.3, 4);
        assertThat(find(aside)).hasSize(1);
        Drawn below = new Drawn(200, 60).rule(Direction.VERTICAL, 50, 0, 20).block(49.3, 26, 1.3, 4);
        assertThat(find(below)).hasSize(1);
    }

    @Test
    void specksAndPicturesAreNoText() {
        Drawn page = new Drawn(200, 100).block(20, 10, 0.6, 0.6).block(60, 10, 70, 70);
        assertThat(find(page)).isEmpty();
    }

    @Test
    void aBoxAroundTwoLinesIsParted() {
        Drawn page = new Drawn(200, 60)
                .block(10, 10, 30, 10)
                .block(10, 24, 30, 10)
                .block(100, 10, 30, 10)
                .block(150, 10, 30, 10);
        assertThat(find(
                        page,
                        new PixelBox(20, 20, 130, 110),
                        new PixelBox(290, 20, 400, 70),
                        new PixelBox(440, 20, 550, 70)))
                .contains(new PixelBox(30, 30, 120, 60), new PixelBox(30, 72, 120, 102))
                .hasSize(4);
    }

    private static List<PixelBox> find(Drawn page, PixelBox... detected) {
        return new LineFinder(page.scan(), page.ink())
                .find(List.of(detected), page.ink().components(), List.of());
    }
}
