package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.ocr.Leaders.Leader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LeadersTest {

    @Test
    void dotsAtEvenDistancesAreALeader() {
        Drawn page = dots(20, 4);
        List<Leader> leaders = find(page);
        assertThat(leaders).hasSize(1);
        assertThat(leaders.get(0).signs())
                .hasSize(20)
                .allMatch(sign -> sign.text().equals("."));
    }

    @Test
    void sixDotsAreAnEllipsisOfTwoCharacters() {
        assertThat(find(dots(6, 3.5)).get(0).signs().stream().map(Sign::text).collect(Collectors.joining()))
                .isEqualTo("……");
    }

    @Test
    void fewerThanFiveDotsAreNone() {
        assertThat(find(dots(5, 4))).hasSize(1);
        assertThat(find(dots(4, 4))).isEmpty();
    }

    @Test
    void dotsFartherApartThanEightPointsAreNone() {
        assertThat(find(dots(10, 7.5))).hasSize(1);
        assertThat(find(dots(10, 8.6))).isEmpty();
    }

    @Test
    void specksAtRandomAreNone() {
        Drawn page = new Drawn(120, 40);
        double[] places = {10, 11.5, 18, 20, 27.5, 29, 30.5, 37, 44.5, 46};
        for (double x : places) {
            page.block(x, 20, 0.7, 0.7);
        }
        assertThat(find(page)).isEmpty();
    }

    private static Drawn dots(int count, double step) {
        Drawn page = new Drawn((int) (count * step) + 40, 40);
        for (int i = 0; i < count; i++) {
            page.block(10 + i * step, 20, 1, 1);
        }
        return page;
    }

    private static List<Leader> find(Drawn page) {
        return new Leaders(page.scan()).find(page.ink().components());
    }
}
