package dev.annex.extractor.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CrossingsTest {
    private static final List<Line> VERTICAL = List.of(new Line(50, 0, 100));

    @Test
    void aLineThatEndsFourPointsShortWasMeantToTouch() {
        assertThat(Crossings.groups(List.of(new Line(40, 54, 90)), VERTICAL)).hasSize(1);
        assertThat(Crossings.groups(List.of(new Line(40, 54.1, 90)), VERTICAL)).isEmpty();
        assertThat(Crossings.groups(List.of(new Line(104, 0, 90)), VERTICAL)).hasSize(1);
        assertThat(Crossings.groups(List.of(new Line(104.1, 0, 90)), VERTICAL)).isEmpty();
    }

    @Test
    void linesThatHangTogetherAreOneGroup() {
        List<LineGroup> groups = Crossings.groups(
                List.of(new Line(0, 0, 50), new Line(100, 0, 50), new Line(300, 0, 50)),
                List.of(new Line(10, 0, 100), new Line(20, 300, 400)));
        assertThat(groups)
                .containsExactly(
                        new LineGroup(List.of(new Line(0, 0, 50), new Line(100, 0, 50)), List.of(new Line(10, 0, 100))),
                        new LineGroup(List.of(new Line(300, 0, 50)), List.of(new Line(20, 300, 400))));
    }
}
