package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentShapeTest {

    @Test
    void tellsPercentSignsInEveryFontAndResolution() {
        List<Printed> all = Printed.all("%");
        List<Printed> right = all.stream().filter(PercentShapeTest::isPercent).toList();
        assertThat(right).hasSizeGreaterThanOrEqualTo((int) Math.ceil(0.85 * all.size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "00", "10", "60", "90", "98", "M", "o", "a", "t", "/",
                "&", "人", "次", "元", "份", "分", "吸", "x", "个", "≥", "≧", "=", "B", "R", "K"
            })
    void seesNoneInOtherSigns(String other) {
        assertThat(Printed.all(other)).noneMatch(PercentShapeTest::isPercent);
    }

    private static boolean isPercent(Printed sign) {
        return new PercentShape(sign.ink()).fills(sign.box());
    }
}
