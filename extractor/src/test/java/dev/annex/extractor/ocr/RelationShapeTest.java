package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationShapeTest {

    @ParameterizedTest
    @ValueSource(strings = {"≥", "≤", "≧", "≦", "="})
    void tellsRelationsInEveryFontAndResolution(String relation) {
        List<Printed> all = Printed.all(relation);
        List<Printed> right = all.stream()
                .filter(sign -> seen(sign).equals(Optional.of(relation)))
                .toList();
        // Some fonts slant the lower bar, which is another shape.
        assertThat(right).as(relation).hasSizeGreaterThanOrEqualTo((int) Math.ceil(0.8 * all.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥", "≤", "≧", "≦", "="})
    void neverTurnsARelationRound(String relation) {
        String other = "≥≧".contains(relation) ? "≤≦=" : "≤≦".contains(relation) ? "≥≧=" : "≥≧≤≦";
        assertThat(Printed.all(relation))
                .noneMatch(sign -> seen(sign).filter(other::contains).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "%", "/", "-", "—", "W", "M", "N", "Z", "E", "Σ", "二",
                "一", "是", "无", "万", "元", "人", "次", ">", "<", "+", "12", "10"
            })
    void seesNoneInOtherSigns(String other) {
        assertThat(Printed.all(other)).allSatisfy(sign -> assertThat(seen(sign)).isEmpty());
    }

    @Test
    void aDoubleLineIsAnEqualsSignAsWideAsItsType() {
        assertThat(Printed.all("═").stream().map(RelationShapeTest::seen).flatMap(Optional::stream))
                .isSubsetOf("═", "=");
    }

    private static Optional<String> seen(Printed sign) {
        return new RelationShape(sign.ink()).of(sign.box(), sign.em());
    }
}
