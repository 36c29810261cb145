package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeadingRuleTest {
    private static final Set<String> KNOWN = Set.of("主要职责", "机构情况");

    private final Outline outline = new Outline(KNOWN::contains);

    /** The parts as number|heading|paragraphs. */
    private List<String> parts(String... lines) {
        return outline.of(Passage.of(Script.paragraphs(String.join("\n", lines)))).stream()
                .map(HeadingRuleTest::printed)
                .toList();
    }

    private static String printed(OutlineSection section) {
        Stream<String> head = Stream.of(
                section.number().map(numbered -> numbered.number().printed()).orElse("-"),
                section.title().orElse("-"));
        return String.join(
                "|",
                Stream.concat(head, section.paragraphs().stream().map(Passage::text))
                        .toList());
    }

    @Test
    void takesOneSentenceAsRunningText() {
        assertThat(parts("1、负责后勤；", "2、承办其他任务。")).containsExactly("1、|-|负责后勤；", "2、|-|承办其他任务。");
    }

    @Test
    void takesAShortFirstSentenceAsHeadingWithoutItsStop() {
        assertThat(parts("（一）队伍“配”而不“强”。人员流动性大。")).containsExactly("（一）|队伍“配”而不“强”|人员流动性大。");
    }

    @Test
    void takesNoSentenceWithCommaColonOrFiguresAsHeading() {
        assertThat(parts("1、支付滞后，进度偏慢。原因有二。")).containsExactly("1、|-|支付滞后，进度偏慢。原因有二。");
        assertThat(parts("1、支付：滞后。原因有二。")).containsExactly("1、|-|支付：滞后。原因有二。");
        assertThat(parts("1、支付率68%。原因有二。")).containsExactly("1、|-|支付率68%。原因有二。");
        assertThat(parts("1、支付率６８%。原因有二。")).containsExactly("1、|-|支付率６８%。原因有二。");
    }

    @Test
    void takesAFirstSentenceOfThirtyCharactersAsHeadingButNoLongerOne() {
        String thirty = "甲".repeat(HeadingRule.LONGEST_SENTENCE);

        assertThat(HeadingRule.LONGEST_SENTENCE).isEqualTo(30);
        assertThat(parts("1、" + thirty + "。乙。")).containsExactly("1、|" + thirty + "|乙。");
        assertThat(parts("1、" + thirty + "甲。乙。")).containsExactly("1、|-|" + thirty + "甲。乙。");
    }

    @Test
    void takesAnUnclosedLineOfFiftyCharactersAsHeadingButNoLongerOne() {
        String fifty = "甲".repeat(HeadingRule.LONGEST_ALONE);

        assertThat(HeadingRule.LONGEST_ALONE).isEqualTo(50);
        assertThat(parts("一、" + fifty, "乙。")).containsExactly("一、|" + fifty + "|乙。");
        assertThat(parts("一、" + fifty + "甲", "乙。")).containsExactly("一、|-|" + fifty + "甲|乙。");
    }

    @Test
    void takesAClosedSentenceOverTextAsHeading() {
        assertThat(parts("（二）履职总体目标、工作任务。", "全年接收档案3万卷。")).containsExactly("（二）|履职总体目标、工作任务|全年接收档案3万卷。");
        assertThat(parts("（二）主要职责：", "1、甲；", "2、乙。")).containsExactly("（二）|主要职责");
    }

    @Test
    void takesTextAfterTheLastItemOfAListForNoReasonToMakeItAHeading() {
        assertThat(parts("1、负责甲。", "2、负责乙。", "3、负责丙。", "以上职责由办公室承担。"))
                .containsExactly("1、|-|负责甲。", "2、|-|负责乙。", "3、|-|负责丙。|以上职责由办公室承担。");
    }

    @Test
    void letsSiblingsDecideOnACommaInATitle() {
        assertThat(parts("（一）完善规划，补齐短板。推动开放。", "（二）拓宽渠道。引导冠名。"))
                .containsExactly("（一）|完善规划，补齐短板|推动开放。", "（二）|拓宽渠道|引导冠名。");
    }

    @Test
    void takesOneShortFirstSentenceAmongManyItemsForText() {
        assertThat(parts("1、负责甲；", "2、负责乙；", "3、负责丙。完成其他任务。", "4、负责丁。").get(2)).isEqualTo("3、|-|负责丙。完成其他任务。");
        assertThat(parts("1、负责甲；", "2、负责乙；", "3、负责丙。完成其他任务。").get(2)).isEqualTo("3、|负责丙|完成其他任务。");
    }

    @Test
    void takesAKnownHeadingBeforeAColonWhereSiblingsHaveHeadings() {
        assertThat(parts("（一）单位性质", "公益一类。", "（二）机构情况：设3个科室。")).containsExactly("（一）|单位性质|公益一类。", "（二）|机构情况|设3个科室。");
        assertThat(parts("1、主要职责：负责甲。")).containsExactly("1、|-|主要职责：负责甲。");
        assertThat(parts("一、主要职责：负责甲。")).containsExactly("一、|主要职责|负责甲。");
        assertThat(parts("一、另一回事：负责甲。")).containsExactly("一、|-|另一回事：负责甲。");
    }

    @Test
    void takesBareItemsForTextAndBareChaptersForHeadings() {
        assertThat(parts("1.预算编制不细", "2.支付进度偏慢")).containsExactly("1.|-|预算编制不细", "2.|-|支付进度偏慢");
        assertThat(parts("一、政府采购", "二、资产")).containsExactly("一、|政府采购", "二、|资产");
        assertThat(parts("1.主要职责")).containsExactly("1.|主要职责");
    }

    @Test
    void takesAHeadingThatOnlySpacePartsFromItsText() {
        assertThat(parts("（一）人员情况　　年末编制十五人，在职十四人，退休三人。")).containsExactly("（一）|人员情况|年末编制十五人，在职十四人，退休三人。");
        assertThat(parts("（一）职 能 职 责", "甲。")).containsExactly("（一）|职 能 职 责|甲。");
    }

    @Test
    void splitsNoSentenceWithinBrackets() {
        assertThat(Sentences.of("维修（护）费（含水电。）偏高。次句！“引语。”末句")).containsExactly("维修（护）费（含水电。）偏高。", "次句！", "“引语。”", "末句");
        assertThat(Sentences.of("")).isEmpty();
    }

    @Test
    void closesSentencesAsListsDo() {
        assertThat(Stream.of("甲。", "甲；", "甲，", "“甲。”")).allMatch(Sentences::isClosed);
        assertThat(Stream.of("甲", "甲：", "")).noneMatch(Sentences::isClosed);
    }

    @Test
    void keepsTheHeadingInItsPlace() {
        OutlineSection section =
                outline.of(Passage.of(Script.paragraphs("（一）甲乙。丙丁。"))).get(0);

        assertThat(section.headingIsSure()).isFalse();
        assertThat(section.first().place())
                .isEqualTo(section.paragraphs().get(0).place());
        assertThat(section.heading().map(Passage::place))
                .isEqualTo(Optional.of(section.first().place()));
    }
}
