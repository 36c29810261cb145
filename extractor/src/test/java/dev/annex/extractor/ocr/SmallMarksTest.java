package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.Alternative;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallMarksTest {

    @ParameterizedTest
    @CsvSource({
        "218.500.00, '218,500.00'",
        "'1,218.500.00', '1,218,500.00'",
        "6.750.0, '6,750.0'",
        "218.500, 218.500",
        "2022.12.31, 2022.12.31",
        "1.2.3, 1.2.3",
        "193.51, 193.51",
        "1.234.567, 1.234.567"
    })
    void onlyTheLastPointOfAnAmountIsItsDecimalPoint(String read, String printed) {
        assertThat(text(SmallMarks.withThousands(NumberCheckTest.signs(read, 0.9))))
                .isEqualTo(printed);
    }

    @Test
    void aPointThatBecomesACommaStaysAnAlternative() {
        Sign comma = SmallMarks.withThousands(NumberCheckTest.signs("6.750.00", 0.99))
                .get(1);
        assertThat(comma.recognition().alternatives()).containsExactly(new Alternative(".", 0.99));
    }

    @Test
    void aDotStrokeIsAnEnumerationComma() {
        Drawn page = new Drawn(60, 30).block(10, 10, 9, 9).block(21, 16, 2, 3);
        assertThat(text(look(page, "二", "丶"))).isEqualTo("二、");
    }

    @Test
    void aDotAtTheFootOfTheLineIsAFullStopAndOneInTheMiddleIsNot() {
        assertThat(text(look(new Drawn(60, 30).block(10, 10, 9, 9).block(21, 16, 3, 3), "追", "·")))
                .isEqualTo("追。");
        assertThat(text(look(new Drawn(60, 30).block(10, 10, 9, 9).block(21, 13, 3, 3), "追", "·")))
                .isEqualTo("追·");
        assertThat(text(look(new Drawn(60, 30).block(10, 10, 9, 9).block(21, 10, 3, 3), "追", "°")))
                .isEqualTo("追。");
    }

    @Test
    void aColonWhoseLowerDotHasATailIsASemicolonIfTheRecogniserHoldsItPossible() {
        Drawn tailed =
                new Drawn(60, 30).block(10, 10, 9, 9).block(21, 13, 1.5, 1.5).block(21, 16.5, 1.5, 3);
        assertThat(text(look(tailed, "标", ":", "；"))).isEqualTo("标；");
        assertThat(text(look(tailed, "标", ":"))).isEqualTo("标:");
        Drawn plain =
                new Drawn(60, 30).block(10, 10, 9, 9).block(21, 13, 1.5, 1.5).block(21, 17.5, 1.5, 1.5);
        assertThat(text(look(plain, "标", ":", "；"))).isEqualTo("标:");
    }

    private static List<Sign> look(Drawn page, String before, String mark, String... others) {
        PixelBox box = page.box();
        double middle = 10 * Drawn.DOTS_PER_INCH / 72;
        List<Alternative> alternatives = List.of(others).stream()
                .map(other -> new Alternative(other, 0.1))
                .toList();
        return new SmallMarks(page.ink())
                .read(
                        box,
                        List.of(
                                new Sign(before, 0, middle, Recognition.by(0.9, List.of())),
                                new Sign(mark, middle, box.width(), Recognition.by(0.6, alternatives))));
    }

    private static String text(List<Sign> signs) {
        return signs.stream().map(Sign::text).collect(Collectors.joining());
    }
}
