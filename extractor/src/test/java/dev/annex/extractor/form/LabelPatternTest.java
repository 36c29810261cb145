package dev.annex.extractor.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPatternTest {
    @Test
    void squareBracketsMayBeMissingAndRoundOnesOfferAChoice() {
        assertThat(LabelPattern.wordings("[全年|年初]预算(数|金额)"))
                .containsExactlyInAnyOrder("全年预算数", "年初预算数", "预算数", "全年预算金额", "年初预算金额", "预算金额");
        assertThat(LabelPattern.wordings("a[b[c]]")).containsExactlyInAnyOrder("a", "ab", "abc");
        assertThat(LabelPattern.wordings("x|y")).containsExactlyInAnyOrder("x", "y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a(b", "a[b", "a)b", "a]"})
    void bracketsMustMatch(String pattern) {
        assertThatThrownBy(() -> LabelPattern.wordings(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(pattern);
    }

    @Test
    void tooManyWordingsAreRefused() {
        assertThatThrownBy(() -> LabelPattern.wordings("[a|b|c]".repeat(10)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4096");
    }

    @ParameterizedTest
    @CsvSource({
        "年 初\u3000预算数：, true",
        "年初预算数（万元）, true",
        "年初预算数(A), true",
        "'年初\n预算数', true",
        "年初预算数：53, false",
        "预算数, false",
    })
    void labelsMatchWhateverTheirSpacesWidthsAndRemarks(String printed, boolean expected) {
        Labels labels = new Labels(List.of("年初预算数"));
        assertThat(labels.match(LabelKey.of(printed, Optional.empty()))).isEqualTo(expected);
    }

    @Test
    void yearsAreToldRelativeToTheFiscalYear() {
        assertThat(LabelKey.of("2022年决算数", Optional.of(2023)).whole()).isEqualTo("上年决算数");
        assertThat(LabelKey.of("2023年度预算数", Optional.of(2023)).whole()).isEqualTo("本年预算数");
        assertThat(LabelKey.of("2019年决算数", Optional.of(2023)).whole()).isEqualTo("2019年决算数");
    }

    @Test
    void remarksTellWeightAndUnit() {
        assertThat(LabelKey.of("产出指标\n（50分）", Optional.empty()).weight())
                .hasValueSatisfying(w -> assertThat(w).isEqualByComparingTo("50"));
        assertThat(LabelKey.of("项目资金（万元）", Optional.empty()).unit()).contains("万元");
        assertThat(LabelKey.of("资金（金额单位：元）", Optional.empty()).unit()).contains("元");
    }
}
