package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private final Outline outline = new Outline(words -> words.endsWith("情况"));

    /** The tree as nested brackets of numbers or headings. */
    private String tree(String... lines) {
        return printed(outline.of(Passage.of(Script.paragraphs(String.join("\n", lines)))));
    }

    private static String printed(List<OutlineSection> sections) {
        return sections.stream()
                .map(section -> section.number()
                                .map(numbered -> numbered.number().printed())
                                .or(section::title)
                                .orElse("-")
                        + "¶".repeat(section.paragraphs().size())
                        + (section.parts().isEmpty() ? "" : "[" + printed(section.parts()) + "]"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void nestsStylesInTheOrderOfTheirAppearance() {
        assertThat(tree("一、甲", "（一）子", "1、丑", "（1）寅。", "（二）卯", "二、乙", "1、辰", "（一）巳。"))
                .isEqualTo("一、[（一）[1、[（1）¶]] （二）] 二、[1、[（一）¶]]");
    }

    @Test
    void countsVariantsOfOneStyleAsOne() {
        assertThat(tree("1、甲。", "2.乙。", "３．丙。", "⒋丁。")).isEqualTo("1、¶ 2.¶ ３．¶ ⒋¶");
        assertThat(tree("（1）甲。", "(2)乙。", "⑶丙。")).isEqualTo("（1）¶ (2)¶ ⑶¶");
    }

    @Test
    void putsTextBeforeTheFirstHeadingInASectionOfItsOwn() {
        assertThat(tree("前文。", "前文二。", "一、甲", "正文。")).isEqualTo("-¶¶ 一、¶");
    }

    @Test
    void acceptsNumbersThatSkipOneOrTwoButNoFigures() {
        assertThat(Outline.LARGEST_JUMP).isEqualTo(3);
        assertThat(tree("一、甲", "正文。", "四、乙", "正文。")).isEqualTo("一、¶ 四、¶");
        assertThat(tree("一、甲", "正文。", "五、乙级资质。")).isEqualTo("一、¶¶");
        assertThat(tree("一、甲", "36、乙。")).isEqualTo("一、¶");
    }

    @Test
    void leavesARunningEnumerationInItsSection() {
        assertThat(tree("一、甲", "一是子；二是丑；三是寅。")).isEqualTo("一、¶");
        assertThat(tree("一、甲", "一是子。", "二是丑。")).isEqualTo("一、[一是¶ 二是¶]");
    }

    @Test
    void takesALookForAHeadingOnlyWhereItComesTwice() {
        assertThat(tree("*甲", "正文。", "*乙", "正文。")).isEqualTo("甲¶ 乙¶");
        assertThat(tree("前文。", "*甲", "正文。")).isEqualTo("-¶¶¶");
        assertThat(tree("^甲", "正文。", "^乙", "正文。")).isEqualTo("甲¶ 乙¶");
        assertThat(tree("#1甲", "正文。")).isEqualTo("甲¶");
    }

    @Test
    void takesWordsAloneForAHeadingOnlyInAReportWithoutChapterNumbers() {
        assertThat(tree("基本情况", "正文。", "支出情况", "正文。")).isEqualTo("基本情况¶ 支出情况¶");
        assertThat(tree("一、甲", "基本情况", "正文。", "支出情况", "正文。")).isEqualTo("一、¶¶¶¶");
        assertThat(tree("随便一句", "正文。", "随便二句", "正文。")).isEqualTo("-¶¶¶¶");
    }

    @Test
    void takesNoLongLineForAHeading() {
        String longest = "甲".repeat(HeadingLines.LONGEST);

        assertThat(HeadingLines.LONGEST).isEqualTo(26);
        assertThat(tree("*" + longest, "正文。", "*乙", "正文。")).isEqualTo(longest + "¶ 乙¶");
        assertThat(tree("*" + longest + "甲", "正文。", "*乙", "正文。")).isEqualTo("-¶¶¶¶");
    }

    @Test
    void followsTheLevelsOfHeadingStyles() {
        assertThat(tree("#1甲", "#2子", "正文。", "#2丑", "正文。", "#1乙", "正文。")).isEqualTo("甲[子¶ 丑¶] 乙¶");
        assertThat(tree("#2甲", "正文。", "#1乙", "正文。")).isEqualTo("甲¶ 乙¶");
    }

    @Test
    void closesAForewordBeforeTheFirstChapter() {
        assertThat(tree("*前言", "正文。", "一、甲", "正文。", "二、乙", "正文。")).isEqualTo("前言¶ 一、¶ 二、¶");
    }

    @Test
    void splitsAParagraphWhoseLinesAreItems() {
        assertThat(tree("一、甲⏎1、子；⏎2、丑。", "二、乙⏎正文一行，⏎续行。")).isEqualTo("一、[1、¶ 2、¶] 二、¶");
        assertThat(tree("正文一行，⏎3、4月续行。")).isEqualTo("-¶");
    }

    @Test
    void keepsTheFirstLineOfAParagraphApartOnlyWhereItIsShort() {
        String full = "一、" + "甲".repeat(Passage.LONGEST_HEADING_LINE - 2);
        String next = "乙".repeat(Passage.LONGEST_HEADING_LINE + 4) + "。";

        assertThat(Passage.LONGEST_HEADING_LINE).isEqualTo(24);
        assertThat(Passage.of(Script.paragraphs(full + "⏎" + next))).hasSize(2);
        assertThat(Passage.of(Script.paragraphs(full + "甲⏎" + next))).hasSize(1);
    }
}
