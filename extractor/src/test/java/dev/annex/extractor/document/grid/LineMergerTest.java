package dev.annex.extractor.document.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.page.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineMergerTest {

    @Test
    void strokesUpToThreePointsApartAreOneLine() {
        assertThat(merged(Rule.horizontal(100, 0, 50), Rule.horizontal(103, 0, 50)))
                .containsExactly(new Line(101.5, 0, 50));
        assertThat(merged(Rule.horizontal(100, 0, 50), Rule.horizontal(103.1, 0, 50)))
                .hasSize(2);
    }

    @Test
    void gapsUpToFourPointsAreBridged() {
        assertThat(merged(Rule.horizontal(100, 0, 50), Rule.horizontal(100, 54, 80)))
                .containsExactly(new Line(100, 0, 80));
        assertThat(merged(Rule.horizontal(100, 0, 50), Rule.horizontal(100, 54.1, 80)))
                .hasSize(2);
    }

    @Test
    void aLongLineOutweighsADash() {
        assertThat(merged(Rule.horizontal(100, 0, 99), Rule.horizontal(102, 99, 100)))
                .containsExactly(new Line(100.02, 0, 100));
    }

    @Test
    void dotsAreALine() {
        assertThat(merged(Rule.horizontal(100, 0, 0), Rule.horizontal(100, 3, 3), Rule.horizontal(100, 6, 6)))
                .containsExactly(new Line(100, 0, 6));
    }

    private static List<Line> merged(Rule... rules) {
        return LineMerger.merge(List.of(rules));
    }
}
