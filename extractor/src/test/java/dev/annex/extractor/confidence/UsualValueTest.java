package dev.annex.extractor.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualValueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "projectEvaluations/0/title | 2020年度项目支出绩效自评表",
                "title | 某局2023年度部门整体支出绩效自评报告",
                "fundTables/0/title | 一般公共预算支出情况表",
                "narrative/sections/0/heading | （一）机构设置情况",
                "narrative/sections/0/paragraphs/0 | 2023年基本支出68.15万元。",
                "narrative/sections/0/paragraphs/0 | 3个项目自评得分均为优。",
                "baseData/signature/date | 2022年4月23日",
                "baseData/signature/date | 填报日期：2022.4.23",
                "attachments/0/name | 部门整体支出绩效自评表",
                "departmentEvaluation/indicators/0/target/unit | 元/吨·年",
                "departmentEvaluation/indicators/0/target/unit | 人次",
            })
    void whatIsPrintedIsUsual(String pointer, String text) {
        assertThat(UsualValue.is(RatedFields.text(pointer, text))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "projectEvaluations/1/title | 2020年度部门整体支出绩效自评表2020年度项目支出绩效自评表",
                "projectEvaluations/1/title | -—2019年度项目支出绩效自评表",
                "otherTables/0/title | 年部门预算执行情况表",
                "narrative/sections/0/heading | 确保支出进度不低于96.65%，自评覆盖率达",
                "narrative/problems/0/title | 将测土配方列为包抓事项，月调度",
                "narrative/sections/0/paragraphs/0 | 97.88%;",
                "narrative/sections/0/paragraphs/0 | 1数据取自本单位年末财务账。",
                "baseData/signature/date | 2022年+月23日",
                "attachments/0/name | 部门整体支出绩效",
                "departmentEvaluation/indicators/0/target/unit | °",
                "departmentEvaluation/indicators/0/target/unit | 万",
            })
    void whatWasCutOrRanIntoItsNeighbourIsNot(String pointer, String text) {
        assertThat(UsualValue.is(RatedFields.text(pointer, text))).isFalse();
    }
}
