package dev.annex.extractor.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignLabelTest {
    @ParameterizedTest
    @CsvSource({
        "departmentEvaluation/goals/expected, 目标2：基层培训24期。绩效指标, false",
        "departmentEvaluation/goals/expected, 目标2：基层培训24期。, true",
        "baseData/signature/phone, 0699-4611140    单位负责人签, false",
        "baseData/signature/phone, 0699-4611140, true",
        "baseData/signature/preparedBy, 柳青禾填报日期：2022年4月12日, false",
        "departmentEvaluation/indicators/0/level2, 质量指标（10分）, true",
        "narrative/sections/0/paragraphs/0, 预算执行率一项失3分。, true",
    })
    void aLabelOfAnotherFieldDoesNotBelongIntoAValue(String pointer, String text, boolean alone) {
        assertThat(ForeignLabel.isAbsent(RatedFields.text(pointer, text))).isEqualTo(alone);
    }
}
