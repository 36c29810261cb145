package dev.annex.extractor.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionLineTest {
    @ParameterizedTest
    @CsvSource({
        "表1 2022年部门预算执行情况表, 表1, 2022年部门预算执行情况表",
        "表12022年部门预算执行情况表, 表1, 2022年部门预算执行情况表",
        "表112022年度收入决算表, 表11, 2022年度收入决算表",
        "附表2022年部门预算执行情况表, 附表, 2022年部门预算执行情况表",
        "附件3 项目支出绩效自评表, 附件3, 项目支出绩效自评表",
    })
    void partsTheNumberOfATableFromTheYearInItsTitle(String line, String label, String title) {
        CaptionLine caption = CaptionLine.of(line).orElseThrow();

        assertThat(caption.label()).isEqualTo(Optional.of(label));
        assertThat(caption.title()).isEqualTo(Optional.of(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（续表）", "续表", "续表2", "{续表！", "续表}"})
    void knowsThatATableGoesOn(String line) {
        assertThat(CaptionLine.of(line)).map(CaptionLine::continued).hasValue(true);
    }
}
