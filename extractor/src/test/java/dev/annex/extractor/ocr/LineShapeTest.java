package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annex.extractor.page.Recognition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineShapeTest {
    private static final int EM = 40;

    @Test
    void measuresTypeByTheDistanceOfItsCharacters() {
        assertThat(shape(20, 37).em()).isCloseTo(EM, within(0.01));
    }

    @Test
    void believesALongLineMoreThanInkThatASpeckMadeHigher() {
        assertThat(shape(20, 58).em()).isCloseTo(EM, within(0.01));
        assertThat(shape(20, 70).em()).isGreaterThan(1.5 * EM);
    }

    @Test
    void believesInkMoreThanAFewCharacters() {
        assertThat(shape(6, 58).em()).isGreaterThan(1.5 * EM);
    }

    private static LineShape shape(int characters, int inkHeight) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < characters; i++) {
            signs.add(new Sign("年", i * EM, i * EM + EM, Recognition.by(0.9, List.of())));
        }
        return LineShape.of(new PixelBox(0, 100, characters * EM, 100 + inkHeight), signs, EM);
    }
}
