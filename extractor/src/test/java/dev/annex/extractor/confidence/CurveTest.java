package dev.annex.extractor.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dev.annex.extractor.confidence.Curve.Knot;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTest {
    private final Curve curve = new Curve(List.of(new Knot(-1, 0.2), new Knot(1, 0.6), new Knot(2, 0.9)));

    @Test
    void goesStraightFromKnotToKnot() {
        assertThat(curve.at(-1)).isEqualTo(0.2);
        assertThat(curve.at(0)).isEqualTo(0.4, offset(1e-12));
        assertThat(curve.at(1.5)).isEqualTo(0.75, offset(1e-12));
        assertThat(curve.at(2)).isEqualTo(0.9);
    }

    @Test
    void staysAtItsEnds() {
        assertThat(curve.at(-50)).isEqualTo(0.2);
        assertThat(curve.at(50)).isEqualTo(0.9);
    }

    @Test
    void refusesKnotsThatFall() {
        assertThatThrownBy(() -> new Curve(List.of(new Knot(0, 0.6), new Knot(1, 0.5))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Curve(List.of(new Knot(1, 0.5), new Knot(1, 0.6))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Curve(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
