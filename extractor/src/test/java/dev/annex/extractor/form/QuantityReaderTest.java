package dev.annex.extractor.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Place;
import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.field.Provenance.Binding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "≥100%, ≥, 100, %",
                "≧735人次, ≥, 735, 人次",
                "═2批次, =, 2, 批次",
                "≦268元/平方米, ≤, 268, 元/平方米",
                ">=95%, ≥, 95, %",
                "<=3天, ≤, 3, 天",
                "＞5个, ＞, 5, 个",
                "4200次, -, 4200, 次",
                "193.51万元, -, 193.51, 万元",
                "'1,093.50万元', -, 1093.50, 万元",
                "1, -, 1, -",
                "0.00, -, 0.00, -",
                "１２３人, -, 123, 人",
                "16.3万亩, -, 16.3, 万亩",
                "≥100百分比, ≥, 100, 百分比",
                "1250元/人, -, 1250, 元/人",
                "300元/吨·年, -, 300, 元/吨·年",
                "3年, -, 3, 年",
                "15日, -, 15, 日",
                "6个月, -, 6, 个月",
                "≥ 62.5 %, ≥, 62.5, %",
                "120㎡, -, 120, ㎡",
                "-2%, -, -2, %",
                "95.0‰, -, 95.0, ‰",
            })
    void aComparatorANumberAndAUnitArePartedOnlyWhereTheyAreAll(
            String text, String comparator, String value, String unit) {
        Field.Struct quantity = read(text);
        assertThat(value(quantity, "comparator")).isEqualTo(comparator);
        assertThat(value(quantity, "value")).isEqualTo(value);
        assertThat(value(quantity, "unit")).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年度",
                "2023年",
                "2022年8月25日前",
                "12月底",
                "12月",
                "每亩300元",
                "近5千人",
                "18%以上",
                "30日内",
                "5天以内",
                "100左右",
                "1-2次",
                "3~5个",
                "√",
                "显著",
                "次",
                "≥",
                "95%完成",
                "完成100%",
                "共接待省内外参观单位约150个、考察学习近5千人",
                "50余人",
                "100多人",
                "10 10",
            })
    void anythingMoreIsText(String text) {
        Field.Struct quantity = read(text);
        assertThat(value(quantity, "text")).isEqualTo(text);
        assertThat(value(quantity, "comparator")).isNull();
        assertThat(value(quantity, "value")).isNull();
        assertThat(value(quantity, "unit")).isNull();
    }

    private static Field.Struct read(String text) {
        Place place = new Place.OfCell(1, 1, 1, Optional.empty(), Optional.empty());
        return QuantityReader.read(text, Provenance.of(text, place, Binding.LABELLED));
    }

    private static @Nullable String value(Field.Struct struct, String name) {
        Field field = struct.get(name);
        return field instanceof Field.Text text
                ? text.value()
                : field instanceof Field.Number number ? number.value().toPlainString() : null;
    }
}
