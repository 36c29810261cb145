package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.model.report.SectionRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {
    private final RoleVocabulary vocabulary = RoleVocabulary.standard();

    private List<String> said(SectionRole role, String... lines) {
        LexicalSectionClassifier lexicon = new LexicalSectionClassifier(vocabulary);
        List<Passage> passages = Passage.of(Script.paragraphs(String.join("\n", lines)));
        List<ClassifiedSection> report = new Roles(lexicon).assign(new Outline(lexicon::isKnownHeading).of(passages));
        return new Mentions(vocabulary)
                .of(report, role).stream().map(ItemList.Item::text).toList();
    }

    @Test
    void readsFromTheSentenceThatBeginsToSpeakOfARoleToTheNext() {
        String text = "我局主要负责统计调查。2022年支出8万元。存在的问题：人手少。设备旧。下一步，我局将增加人手。";

        assertThat(said(SectionRole.FUNCTIONS, text)).containsExactly("我局主要负责统计调查。");
        assertThat(said(SectionRole.PROBLEMS, text)).containsExactly("人手少。设备旧。");
        assertThat(said(SectionRole.IMPROVEMENTS, text)).containsExactly("下一步，我局将增加人手。");
    }

    @Test
    void readsTheItemsOfAnEnumeration() {
        assertThat(said(SectionRole.FUNCTIONS, "一、基本情况", "主要职责是：（一）甲；（二）乙。内设6个股室。"))
                .containsExactly("甲；", "乙。");
        assertThat(said(SectionRole.FUNCTIONS, "一、基本情况", "主要职责是：", "——甲；", "——乙。", "设6个股室。"))
                .containsExactly("——甲；", "——乙。");
        assertThat(said(SectionRole.PROBLEMS, "存在以下问题：", "一是甲；二是乙。")).containsExactly("甲；", "乙。");
    }

    @Test
    void findsMeasuresBesideTheirProblems() {
        assertThat(said(SectionRole.IMPROVEMENTS, "一、存在的问题及改进措施", "1.进度慢。原因是拆迁难。改进措施：提前对接。", "2.指标粗。措施：细化指标。"))
                .containsExactly("提前对接。", "细化指标。");
    }

    @Test
    void looksForFunctionsOnlyWhereADepartmentSpeaksOfItself() {
        assertThat(said(SectionRole.FUNCTIONS, "一、单位概况", "本所主要负责检测。")).containsExactly("本所主要负责检测。");
        assertThat(said(SectionRole.FUNCTIONS, "一、项目概况", "县教育局主要负责组织实施。")).isEmpty();
        assertThat(said(SectionRole.IMPROVEMENTS, "一、结果应用情况", "下一步将在网站公开。")).isEmpty();
    }

    @Test
    void takesNoWordOfProblemsForOne() {
        assertThat(said(SectionRole.PROBLEMS, "全年查处问题38个，解决群众反映的问题12件。", "建议采纳率95%。"))
                .isEmpty();
    }
}
