package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphFactFinderTest {

    /** The figures as subject measure year value unit. */
    private static List<String> facts(String text) {
        return new ParagraphFactFinder(new PatternFigureReader())
                .find(text, Optional.of(2023)).stream()
                        .map(fact -> String.join(
                                " ",
                                fact.subject().orElse("-"),
                                fact.measure().name(),
                                fact.year().map(String::valueOf).orElse("-"),
                                fact.value().toPlainString(),
                                fact.unit().orElse("-")))
                        .toList();
    }

    @Test
    void tellsBudgetFromFinalAndCarriesTheSubjectOn() {
        assertThat(facts("2023年基本支出预算数68.15万元，实际支出决算数75.78万元。其中：人员经费59.19万元；公用经费16.59万元。"))
                .containsExactly(
                        "基本支出 BUDGET 2023 68.15 万元",
                        "基本支出 FINAL 2023 75.78 万元",
                        "人员经费 FINAL 2023 59.19 万元",
                        "公用经费 FINAL 2023 16.59 万元");
    }

    @Test
    void readsPeopleAreasAndRates() {
        assertThat(facts("实有编制7人，现有人数5人，其中：在职在编5人。"))
                .containsExactly("实有编制 COUNT - 7 人", "现有人数 COUNT - 5 人", "在职在编 COUNT - 5 人");
        assertThat(facts("完成人工造林3.0万亩、封山育林4.5万亩。")).containsExactly("人工造林 AREA - 3.0 万亩", "封山育林 AREA - 4.5 万亩");
        assertThat(facts("发放问卷300份，满意率98.25%。")).containsExactly("发放问卷 COUNT - 300 份", "满意率 RATE - 98.25 %");
        assertThat(facts("内设办公室、人事科、信息科5个科室。")).containsExactly("科室 COUNT - 5 个");
    }

    @Test
    void keepsChangesApartFromAmounts() {
        assertThat(facts("“三公”经费支出19.85万元，比上年减少1.75万元，下降8.10%。"))
                .containsExactly("“三公”经费 FINAL - 19.85 万元", "“三公”经费 OTHER - -1.75 万元", "“三公”经费 RATE - -8.10 %");
        assertThat(facts("收入同比增长-5.2%。")).containsExactly("收入 RATE - -5.2 %");
    }

    @Test
    void comparesWithAnAmountOfTheSameSubject() {
        assertThat(facts("“三公”经费支出11.25万元，比年初预算15万元减少3.75万元，下降25%。"))
                .containsExactly(
                        "“三公”经费 FINAL - 11.25 万元",
                        "“三公”经费 BUDGET - 15 万元",
                        "“三公”经费 OTHER - -3.75 万元",
                        "“三公”经费 RATE - -25 %");
    }

    @Test
    void countsNothingInTheYearOfTheFounding() {
        assertThat(facts("我局成立于1958年，设17个内设机构。")).containsExactly("内设机构 COUNT - 17 个");
        assertThat(facts("学校1986年8月建校，现有教职工86人。")).containsExactly("教职工 COUNT - 86 人");
    }

    @Test
    void comparesAYearWithoutTakingItForItsOwn() {
        assertThat(facts("2023年收入1950万元，比2021年增加120万元；支出1932.4万元，比上年减少35.6万元。"))
                .containsExactly(
                        "收入 OTHER 2023 1950 万元",
                        "收入 OTHER 2023 120 万元",
                        "支出 FINAL 2023 1932.4 万元",
                        "支出 OTHER 2023 -35.6 万元");
        assertThat(facts("项目支出上年决算90万元。")).containsExactly("项目支出 FINAL 2022 90 万元");
    }

    @Test
    void keepsAnAdjustedBudgetApartFromTheFirst() {
        assertThat(facts("项目支出年初预算数150万元，调整预算数180万元，实际支出175万元。"))
                .containsExactly("项目支出 BUDGET - 150 万元", "项目支出调整预算 BUDGET - 180 万元", "项目支出 FINAL - 175 万元");
        assertThat(facts("项目支出未执行的15.57万元。")).containsExactly("项目支出未执行 OTHER - 15.57 万元");
    }

    @Test
    void readsRatesInWords() {
        assertThat(facts("抽检比例由百分之五提高到百分之十五，满意度百分之九十八点五，合格率百分之百。"))
                .containsExactly("抽检比例 RATE - 5 %", "抽检比例 RATE - 15 %", "满意度 RATE - 98.5 %", "合格率 RATE - 100 %");
        assertThat(facts("占比百分之三至百分之五。")).containsExactly("占比 RATE - 3 %", "占比 RATE - 5 %");
    }

    @Test
    void takesNoSubjectOfPeopleForOneOfMoney() {
        assertThat(facts("在职55人。2023年支出2310.66万元。")).containsExactly("在职 COUNT - 55 人", "- FINAL 2023 2310.66 万元");
        assertThat(facts("24小时值守。")).isEmpty();
    }

    @Test
    void namesAFigureAfterTheLabelBeforeIt() {
        assertThat(facts("编制人数：35人；实有人数：33人。")).containsExactly("编制人数 COUNT - 35 人", "实有人数 COUNT - 33 人");
        assertThat(facts("甲乙丙丁戊己庚辛壬癸子丑：35人。")).hasSize(1);
        assertThat(facts("甲乙丙丁戊己庚辛壬癸子丑寅：35人。")).isEmpty();
    }

    @Test
    void readsWhatIsStatedToBeNothing() {
        assertThat(facts("2023年度本单位无政府性基金安排的支出。")).containsExactly("政府性基金 FINAL 2023 0 -");
        assertThat(facts("本年度没有国有资本经营预算支出。")).containsExactly("国有资本经营 FINAL 2023 0 -");
        assertThat(facts("寄宿生辍学率为零。")).containsExactly("寄宿生辍学率 RATE - 0 -");
    }

    @Test
    void takesThisYearForTheFiscalYear() {
        assertThat(facts("全年接收档案3.2万卷。2022年接收2.8万卷。"))
                .containsExactly("接收档案 COUNT 2023 3.2 万卷", "接收 COUNT 2022 2.8 万卷");
    }

    @Test
    void readsFullWidthFiguresAndThousands() {
        assertThat(facts("培训费支出1,234.5元。")).containsExactly("培训费 FINAL - 1234.5 元");
        assertThat(facts("项目支出２００．５０万元。")).containsExactly("项目支出 FINAL - 200.50 万元");
        assertThat(facts("编制１５人。")).containsExactly("编制 COUNT - 15 人");
    }

    @Test
    void statesBothEndsOfARange() {
        assertThat(facts("每户补助3-5万元，参训20至30人，覆盖率60%～70%。"))
                .containsExactly(
                        "每户补助 OTHER - 3 万元",
                        "每户补助 OTHER - 5 万元",
                        "参训 COUNT - 20 人",
                        "参训 COUNT - 30 人",
                        "覆盖率 RATE - 60 %",
                        "覆盖率 RATE - 70 %");
    }

    @Test
    void readsMultiplesAndChineseNumerals() {
        assertThat(facts("全系统总支出3.5亿元，惠及群众1.2万人，培训费1,234.56万元。"))
                .containsExactly("全系统总支出 FINAL - 3.5 亿元", "惠及群众 COUNT - 1.2 万人", "培训费 FINAL - 1234.56 万元");
        assertThat(facts("新建泵站两座，内设九个股室，实有聘用人员十二名。"))
                .containsExactly("新建泵站 COUNT - 2 座", "股室 COUNT - 9 个", "实有聘用人员 COUNT - 12 名");
    }

    @Test
    void takesAShareForOneOfTheAmountBeforeIt() {
        assertThat(facts("人员经费40万元，占部门支出的80%；公用经费占20%。"))
                .containsExactly("人员经费 FINAL - 40 万元", "人员经费占部门支出 RATE - 80 %", "公用经费占比 RATE - 20 %");
    }

    @Test
    void keepsSeveralYearsApart() {
        assertThat(facts("2022年总支出90万元，2023年总支出95万元，比上年增加5万元，增长5.56%。"))
                .containsExactly(
                        "总支出 FINAL 2022 90 万元", "总支出 FINAL 2023 95 万元", "总支出 OTHER 2023 5 万元", "总支出 RATE 2023 5.56 %");
    }

    @Test
    void leavesOutTheOfficeAndWordsOfHaving() {
        assertThat(facts("澜州市文化馆现有在职人员35人，保有公务用车2辆，下设6个科室。"))
                .containsExactly("在职人员 COUNT - 35 人", "公务用车 COUNT - 2 辆", "科室 COUNT - 6 个");
    }

    @Test
    void saysAStatedZeroOnce() {
        assertThat(facts("本单位没有国有资本经营预算，未安排国有资本经营预算支出。")).containsExactly("国有资本经营 FINAL - 0 -");
    }

    @Test
    void goesOnAfterAComparison() {
        assertThat(facts("整改完成率与上年持平，为81.5%。")).containsExactly("整改完成率 RATE - 81.5 %");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年3月10日召开会议。",
                "根据财办〔2022〕15号文件要求。",
                "得分高于90分的项目优先安排。",
                "《会计法》第三十二条和《办法》第6条已经修订。",
                "上午8:30至17:20办理。",
                "从三个方面改进，落实“三会一课”。",
                "购置50万元以上的设备。",
                "第3次会议研究。",
                "联系电话0700-6620188。",
                "按照A4纸打印。",
                "安排在1号楼。",
                "不在第十四五规划之内。",
                ""
            })
    void takesNoDatesRangesOrNumbersOfDocumentsForFigures(String text) {
        assertThat(facts(text)).isEmpty();
    }

    @Test
    void keepsTheWordsThatStateTheFigure() {
        assertThat(new ParagraphFactFinder(new PatternFigureReader()).find("全年支出1.5万元，其中水费0.2万元。", Optional.empty()))
                .extracting(StatedFigure::text)
                .containsExactly("全年支出1.5万元", "其中水费0.2万元");
    }
}
