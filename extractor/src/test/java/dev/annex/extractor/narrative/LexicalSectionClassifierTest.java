package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.field.Provenance.Binding;
import dev.annex.model.report.SectionRole;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexicalSectionClassifierTest {
    private final LexicalSectionClassifier classifier = new LexicalSectionClassifier(RoleVocabulary.standard());

    @ParameterizedTest
    @CsvSource({
        "部门基本情况, OVERVIEW",
        "部门概况, OVERVIEW",
        "单位基本概况, OVERVIEW",
        "部门（单位）概况, OVERVIEW",
        "部门、单位基本情况, OVERVIEW",
        "单位及项目基本情况, OVERVIEW",
        "基本情况, OVERVIEW",
        "部门（单位）整体概况, OVERVIEW",
        "学校简介, OVERVIEW",
        "部门整体情况, OVERVIEW",
        "职能职责, FUNCTIONS",
        "主要职能, FUNCTIONS",
        "部门主要职责, FUNCTIONS",
        "单位职能, FUNCTIONS",
        "职责范围, FUNCTIONS",
        "部门职能简介, FUNCTIONS",
        "主要职责任务, FUNCTIONS",
        "机构职能, FUNCTIONS",
        "机构设置, ORGANIZATION",
        "机构设置及人员情况, ORGANIZATION",
        "机构情况, ORGANIZATION",
        "机构组成, ORGANIZATION",
        "人员编制, ORGANIZATION",
        "人员编制情况, ORGANIZATION",
        "人员概况, ORGANIZATION",
        "组织架构, ORGANIZATION",
        "内设机构, ORGANIZATION",
        "编制及人员情况, ORGANIZATION",
        "人员及资产基本情况, ORGANIZATION",
        "部门决算单位构成, ORGANIZATION",
        "部门预算单位构成, ORGANIZATION",
        "机构人员情况, ORGANIZATION",
        "一般公共预算支出情况, GENERAL_PUBLIC_BUDGET",
        "预算执行情况, GENERAL_PUBLIC_BUDGET",
        "部门收支情况, GENERAL_PUBLIC_BUDGET",
        "部门财政资金收支情况, GENERAL_PUBLIC_BUDGET",
        "当年单位预算及执行情况, GENERAL_PUBLIC_BUDGET",
        "部门预算情况, GENERAL_PUBLIC_BUDGET",
        "年度预算安排及执行情况, GENERAL_PUBLIC_BUDGET",
        "部门整体支出管理及使用情况, GENERAL_PUBLIC_BUDGET",
        "部门整体支出情况, GENERAL_PUBLIC_BUDGET",
        "部门整体支出规模、使用方向和主要内容, GENERAL_PUBLIC_BUDGET",
        "收入支出决算情况, GENERAL_PUBLIC_BUDGET",
        "财政拨款收支情况, GENERAL_PUBLIC_BUDGET",
        "部门预算收支及执行情况, GENERAL_PUBLIC_BUDGET",
        "“三公”经费使用情况, GENERAL_PUBLIC_BUDGET",
        "基本支出情况, BASIC_EXPENDITURE",
        "一般公共预算基本支出情况, BASIC_EXPENDITURE",
        "项目支出情况, PROJECT_EXPENDITURE",
        "项目概况, PROJECT_EXPENDITURE",
        "项目基本情况, PROJECT_EXPENDITURE",
        "资金使用情况, PROJECT_EXPENDITURE",
        "项目资金使用及管理情况, PROJECT_EXPENDITURE",
        "专项资金使用情况, PROJECT_EXPENDITURE",
        "部门专项组织实施情况, PROJECT_EXPENDITURE",
        "项目组织实施情况, PROJECT_EXPENDITURE",
        "政府性基金预算支出情况, GOVERNMENT_FUND",
        "国有资本经营预算支出情况, STATE_CAPITAL",
        "社会保险基金预算支出情况, SOCIAL_INSURANCE",
        "社保基金预算支出情况, SOCIAL_INSURANCE",
        "部门整体支出绩效情况, PERFORMANCE",
        "绩效目标完成情况, PERFORMANCE",
        "绩效自评结论, PERFORMANCE",
        "综合评价结论, PERFORMANCE",
        "综合评价情况及评价结论, PERFORMANCE",
        "评价结论, PERFORMANCE",
        "绩效评价指标分析, PERFORMANCE",
        "履职效益, PERFORMANCE",
        "部门履职及绩效情况, PERFORMANCE",
        "职责履行及履职效益, PERFORMANCE",
        "整体绩效目标实现情况, PERFORMANCE",
        "单位整体支出绩效实现情况, PERFORMANCE",
        "项目绩效情况, PERFORMANCE",
        "项目支出绩效情况, PERFORMANCE",
        "项目支出绩效自评结果, PERFORMANCE",
        "主要成效, PERFORMANCE",
        "取得的主要成效, PERFORMANCE",
        "部门整体预算绩效管理情况, PERFORMANCE",
        "产出情况, PERFORMANCE",
        "满意度情况, PERFORMANCE",
        "绩效自评得分情况, PERFORMANCE",
        "存在的问题, PROBLEMS",
        "存在的问题及原因分析, PROBLEMS",
        "主要问题及原因分析, PROBLEMS",
        "存在问题及不足, PROBLEMS",
        "存在的主要问题, PROBLEMS",
        "存在的困难和问题, PROBLEMS",
        "工作中的短板, PROBLEMS",
        "困难和问题, PROBLEMS",
        "主要经验及做法、存在的问题及原因分析, PROBLEMS",
        "部门整体支出绩效中存在的问题, PROBLEMS",
        "绩效自评发现的问题, PROBLEMS",
        "问题和不足, PROBLEMS",
        "不足之处, PROBLEMS",
        "偏离绩效目标的原因, PROBLEMS",
        "预算执行中存在的问题, PROBLEMS",
        "下一步改进措施, IMPROVEMENTS",
        "下一步打算, IMPROVEMENTS",
        "下一步工作打算, IMPROVEMENTS",
        "下一步工作计划, IMPROVEMENTS",
        "下步工作安排, IMPROVEMENTS",
        "改进措施, IMPROVEMENTS",
        "整改措施, IMPROVEMENTS",
        "整改落实情况, IMPROVEMENTS",
        "有关建议, IMPROVEMENTS",
        "意见建议, IMPROVEMENTS",
        "改进措施和建议, IMPROVEMENTS",
        "改进的方向和具体措施, IMPROVEMENTS",
        "措施及建议, IMPROVEMENTS",
        "今后工作思路, IMPROVEMENTS",
        "拟采取的改进措施, IMPROVEMENTS",
        "对策建议, IMPROVEMENTS",
        "绩效自评结果拟应用和公开情况, APPLICATION",
        "部门整体支出绩效自评结果拟应用和公开情况, APPLICATION",
        "评价结果应用情况, APPLICATION",
        "绩效评价结果运用, APPLICATION",
        "结果公开情况, APPLICATION",
        "绩效信息公开情况, APPLICATION",
        "其他需要说明的问题, OTHER",
        "其他需说明的问题, OTHER",
        "其他需要说明的情况, OTHER",
        "需要说明的事项, OTHER",
        "绩效评价工作情况, OTHER",
        "绩效自评工作开展情况, OTHER",
        "绩效评价组织实施情况, OTHER",
        "资产管理情况, OTHER",
        "政府采购执行的补充材料, OTHER",
        "廉政建设, OTHER",
    })
    void knowsTopLevelHeadings(String heading, SectionRole role) {
        assertThat(classifier.roleOf(topLevel(heading)).map(RoleReading::role)).contains(role);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PROBLEMS, 预算执行率偏低, -",
                "PROBLEMS, 绩效目标设置不够科学, -",
                "PROBLEMS, 项目支出进度较慢, -",
                "PROBLEMS, 整改措施落实不到位, -",
                "PROBLEMS, 改进措施, IMPROVEMENTS",
                "PROBLEMS, 机构设置不够合理, -",
                "IMPROVEMENTS, 强化绩效目标管理, -",
                "IMPROVEMENTS, 加强项目资金管理, -",
                "IMPROVEMENTS, 着力解决人员编制不足问题, -",
                "IMPROVEMENTS, 推进信息公开, -",
                "FUNCTIONS, 组织开展绩效评价, -",
                "PERFORMANCE, 履职完成情况, -",
                "PERFORMANCE, 社会满意度情况, -",
                "PERFORMANCE, 预算执行情况, GENERAL_PUBLIC_BUDGET",
                "PERFORMANCE, 存在的主要问题, PROBLEMS",
                "PERFORMANCE, 结果应用情况, APPLICATION",
                "GENERAL_PUBLIC_BUDGET, 基本支出, BASIC_EXPENDITURE",
                "GENERAL_PUBLIC_BUDGET, 项目支出, PROJECT_EXPENDITURE",
                "GENERAL_PUBLIC_BUDGET, 收入情况, -",
                "GENERAL_PUBLIC_BUDGET, “三公”经费支出情况, -",
                "OVERVIEW, 公务车辆情况, -",
                "OVERVIEW, 当年单位履职总体目标、工作任务, -",
                "OVERVIEW, 主要职责, FUNCTIONS",
                "OVERVIEW, 人员情况, ORGANIZATION",
                "OVERVIEW, 部门整体支出绩效目标, PERFORMANCE",
                "OVERVIEW, 资产情况, -",
                "ORGANIZATION, 内设机构, -",
                "ORGANIZATION, 办公室, -",
                "OTHER, 其他事项, -",
            })
    void knowsWhatHeadingsMeanWithinAnotherSection(SectionRole around, String heading, SectionRole role) {
        SectionContext section =
                new SectionContext(true, Optional.of(heading), "", 2, Optional.of(around), Optional.empty(), List.of());

        assertThat(classifier.roleOf(section).map(RoleReading::role)).isEqualTo(Optional.ofNullable(role));
    }

    @Test
    void leavesACombinedHeadingToItsParts() {
        assertThat(classifier.roleOf(topLevel("存在的问题及改进措施", "主要问题", "整改措施"))).isEmpty();
        assertThat(classifier.roleOf(topLevel("评价结论及建议", "评价结论", "存在问题", "改进建议")))
                .isEmpty();
        assertThat(classifier.roleOf(topLevel("有关情况", "存在问题", "改进建议"))).isEmpty();
    }

    @Test
    void guessesTheFirstSubjectOfACombinedHeadingWithoutSuchParts() {
        RoleReading reading =
                classifier.roleOf(topLevel("存在的问题及改进措施", "支付进度慢", "人员不足")).orElseThrow();

        assertThat(reading.role()).isEqualTo(SectionRole.PROBLEMS);
        assertThat(reading.binding()).isEqualTo(Binding.GUESSED);
        assertThat(reading.note()).isPresent();
    }

    @Test
    void givesACombinedHeadingTheSubjectThatItsOnlyPartLeavesOver() {
        assertThat(classifier.roleOf(topLevel("存在的问题及改进措施", "支付进度慢", "改进措施")).map(RoleReading::role))
                .contains(SectionRole.PROBLEMS);
    }

    @Test
    void takesTheTextWhereTheHeadingSaysNothingNew() {
        SectionContext unit = new SectionContext(
                true,
                Optional.of("单位概况"),
                "本校为公益一类事业单位，编制58人。",
                2,
                Optional.of(SectionRole.OVERVIEW),
                Optional.empty(),
                List.of());

        RoleReading reading = classifier.roleOf(unit).orElseThrow();

        assertThat(reading.role()).isEqualTo(SectionRole.ORGANIZATION);
        assertThat(reading.binding()).isEqualTo(Binding.GUESSED);
    }

    @Test
    void doesNotLookForWordsDeeperInTheTextThanItsOpening() {
        String late = "甲".repeat(LexicalSectionClassifier.OPENING - 20) + "主要职责是";
        String tooLate = "甲。".repeat(LexicalSectionClassifier.OPENING) + "主要职责是";

        assertThat(numberedText(late.replace("甲", ""))).contains(SectionRole.FUNCTIONS);
        assertThat(numberedText(tooLate)).contains(SectionRole.OTHER);
    }

    @Test
    void callsTextBeforeTheFirstHeadingOther() {
        SectionContext preamble =
                new SectionContext(false, Optional.empty(), "主要职责是", 1, Optional.empty(), Optional.empty(), List.of());

        assertThat(classifier.roleOf(preamble).map(RoleReading::role)).contains(SectionRole.OTHER);
    }

    @Test
    void tellsHeadingsFromTextThatOnlyContainsTheirWords() {
        assertThat(classifier.isKnownHeading("存在的主要问题")).isTrue();
        assertThat(classifier.isKnownHeading("针对部分乡镇在项目实施中存在的问题已逐一督促整改到位")).isFalse();
    }

    private Optional<SectionRole> numberedText(String opening) {
        return classifier
                .roleOf(new SectionContext(
                        true, Optional.empty(), opening, 1, Optional.empty(), Optional.empty(), List.of()))
                .map(RoleReading::role);
    }

    private static SectionContext topLevel(String heading, String... parts) {
        return new SectionContext(
                true, Optional.of(heading), "", 1, Optional.empty(), Optional.empty(), List.of(parts));
    }

    @Test
    void knowsAHeadingThatEndsInAnUnmistakableWording() {
        assertThat(classifier.isKnownHeading("云台区财政局在绩效管理工作方面存在的主要问题")).isTrue();
        assertThat(classifier.isKnownHeading("云台区财政局在这一年里所取得的成效")).isFalse();
    }

    @Test
    void readsALabelOfSixteenCharactersButNoLongerOne() {
        assertThat(roleOfText("一般公共预算基本支出决算执行情况：八十元。")).contains(SectionRole.BASIC_EXPENDITURE);
        assertThat(roleOfText("一般公共预算的基本支出决算执行情况：八十元。")).isEmpty();
    }

    private Optional<SectionRole> roleOfText(String text) {
        SectionContext section = new SectionContext(
                true,
                Optional.empty(),
                text,
                2,
                Optional.of(SectionRole.GENERAL_PUBLIC_BUDGET),
                Optional.empty(),
                List.of());
        return classifier.roleOf(section).map(RoleReading::role);
    }
}
