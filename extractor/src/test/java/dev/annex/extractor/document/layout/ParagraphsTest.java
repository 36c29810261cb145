package dev.annex.extractor.document.layout;

import static dev.annex.extractor.document.layout.Sheet.full;
import static dev.annex.extractor.document.layout.Sheet.paragraphs;
import static dev.annex.extractor.document.layout.Sheet.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Block;
import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Paragraph.Kind;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.document.Style.Alignment;
import dev.annex.model.evidence.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    private static final String FIRST = full("　　第一段从这里开始");
    private static final String MIDDLE = full("中间一行");

    @Test
    void aLineThatReachesTheEdgeGoesOn() {
        assertThat(texts(new Sheet(1).lines(100, FIRST, MIDDLE, "结束。", FIRST, "又结束。")))
                .containsExactly(FIRST.strip() + MIDDLE + "结束。", FIRST.strip() + "又结束。");
    }

    @Test
    void anIndentedLineBeginsAParagraphThoughTheOneBeforeIsFull() {
        assertThat(texts(new Sheet(1).lines(100, FIRST, MIDDLE, FIRST, MIDDLE, "完。")))
                .hasSize(2);
    }

    @Test
    void aParagraphGoesOnOnTheNextPage() {
        List<Paragraph> paragraphs =
                paragraphs(new Sheet(1).lines(500, FIRST, MIDDLE), new Sheet(2).lines(80, MIDDLE, "完。", FIRST));

        assertThat(paragraphs).hasSize(2);
        assertThat(paragraphs.get(0).text()).isEqualTo(FIRST.strip() + MIDDLE + MIDDLE + "完。");
        assertThat(paragraphs.get(0).place().page()).contains(1);
        assertThat(paragraphs.get(0).place().box()).contains(new Box(50, 500, 450, 526));
        assertThat(paragraphs.get(1).place()).isInstanceOf(Place.OfParagraph.class);
        assertThat(paragraphs.get(1).place().page()).contains(2);
    }

    @Test
    void wordsOfLettersAreJoinedWithASpaceAndNumbersMoveToTheNextLineAsAWhole() {
        String ending = "　　" + "字".repeat(32) + "total";
        assertThat(texts(new Sheet(1).lines(100, FIRST, MIDDLE, "完。", ending, "costs是123456.78万元。")))
                .element(1)
                .isEqualTo(ending.strip() + " costs是123456.78万元。");
    }

    @Test
    void withoutIndentsANumberBeginsAParagraphAfterAFullStop() {
        String closed = "字".repeat(39) + "。";
        assertThat(texts(new Sheet(1).lines(100, MIDDLE, closed, "（一）履职情况良好。" + "字".repeat(30), "完。")))
                .containsExactly(MIDDLE + closed, "（一）履职情况良好。" + "字".repeat(30) + "完。");
    }

    @Test
    void aHangingParagraphKeepsItsLines() {
        Sheet sheet = new Sheet(1)
                .lines(100, MIDDLE, MIDDLE, "完。")
                .text(50, 200, "1." + "字".repeat(39))
                .text(71, 216, "字".repeat(37))
                .text(71, 232, "完。");

        assertThat(texts(sheet)).hasSize(2).element(1).isEqualTo("1." + "字".repeat(76) + "完。");
    }

    @Test
    void boldLinesAreHeadingsOfTheirOwn() {
        Sheet sheet = new Sheet(1).lines(100, MIDDLE, "字".repeat(39) + "。").text(50, 132, 10, true, "存在的问题");

        assertThat(texts(sheet)).hasSize(2);
        assertThat(paragraphs(sheet).get(1).style().bold()).isTrue();
    }

    @Test
    void alignmentIsToldByTheMargins() {
        List<Paragraph> paragraphs = paragraphs(new Sheet(1)
                .centred(60, "部门整体支出绩效自评报告")
                .lines(100, FIRST, MIDDLE, "完。", "　　短句。")
                .text(370, 200, "某某县档案馆")
                .text(350, 216, "2024年3月14日"));

        assertThat(paragraphs)
                .extracting(paragraph -> paragraph.style().alignment())
                .containsExactly(Alignment.CENTER, Alignment.START, Alignment.START, Alignment.END, Alignment.END);
        assertThat(paragraphs.get(1).style().indent()).isEqualTo(20);
    }

    @Test
    void aTitleOverTwoLinesIsOneCentredParagraph() {
        List<Paragraph> paragraphs = paragraphs(new Sheet(1)
                .text(50, 50, 20, true, "二〇二三年度某某县实践服务中心整体支出绩")
                .text(210, 80, 20, true, "效报告书")
                .lines(120, FIRST, MIDDLE, MIDDLE, "完。"));

        assertThat(paragraphs.get(0).text()).isEqualTo("二〇二三年度某某县实践服务中心整体支出绩效报告书");
        assertThat(paragraphs.get(0).style().alignment()).isEqualTo(Alignment.CENTER);
    }

    @Test
    void labelsThatDoNotFitOnALineGoOnOnTheNext() {
        Sheet sheet = new Sheet(1)
                .lines(100, FIRST, MIDDLE, "完。")
                .text(50, 160, "填表人：某某")
                .text(200, 160, "联系电话：0700-6620188")
                .text(375, 160, "单位负责人签")
                .text(50, 176, "字：某某");

        assertThat(texts(sheet)).last().asString().endsWith("单位负责人签字：某某");
    }

    @Test
    void aNameThatDoesNotFitBehindItsLabelGoesOnOnTheNextLine() {
        Sheet sheet = new Sheet(1)
                .lines(100, FIRST, MIDDLE, "完。")
                .text(50, 160, "填表人：某某")
                .text(200, 160, "联系电话：0700-6620188")
                .text(375, 160, "单位负责人：某")
                .text(50, 176, "某某");

        assertThat(texts(sheet)).last().asString().endsWith("单位负责人：某某某");
    }

    @Test
    void wordsThatWouldHaveHadRoomDoNot() {
        Sheet sheet = new Sheet(1)
                .lines(100, FIRST, MIDDLE, "完。")
                .text(50, 160, "填表人：某某")
                .text(200, 160, "联系电话：0700-6620188")
                .text(350, 160, "单位负责人：某")
                .text(50, 176, "某某");

        assertThat(texts(sheet)).last().isEqualTo("某某");
    }

    @Test
    void theLabelOfAnAnnexIsNeverTheEndOfASentence() {
        assertThat(texts(new Sheet(1).lines(620, FIRST, MIDDLE), new Sheet(2).lines(80, "附件1", FIRST, MIDDLE)))
                .contains("附件1");
    }

    @Test
    void entriesOfATableOfContentsAreNotJoined() {
        String entry = "一、单位概况" + ".".repeat(66) + "2";
        List<Paragraph> paragraphs = paragraphs(
                new Sheet(1).centred(60, "目录").lines(100, entry, entry.replace('一', '二'), entry.replace('一', '三')));

        assertThat(paragraphs).hasSize(4).allMatch(paragraph -> paragraph.kind() == Kind.TABLE_OF_CONTENTS);
    }

    @Test
    void aPageThatEndsEarlyWasEndedByItsAuthor() {
        Sheet full = new Sheet(3).lines(100, FIRST, MIDDLE).lines(600, FIRST);
        assertThat(paragraphs(
                        new Sheet(1).lines(100, "　　封面"),
                        new Sheet(2).lines(100, "　　标题").lines(600, "　　末行"),
                        full))
                .filteredOn(paragraph -> paragraph.style().startsPage())
                .extracting(Paragraph::text)
                .containsExactly("标题");
    }

    @Test
    void roomForALineIsABlankParagraph() {
        List<Block> blocks =
                Sheet.read(new Sheet(1).lines(100, FIRST, MIDDLE, "完。", FIRST).lines(196, FIRST));

        assertThat(blocks)
                .extracting(block -> ((Paragraph) block).isBlank())
                .containsExactly(false, false, true, false);
    }

    @Test
    void smallTypeUnderAShortRuleIsAFootnoteAndItsMarkNoPartOfTheText() {
        Sheet sheet = new Sheet(1)
                .lines(100, FIRST)
                .text(50, 116, "资产总额4128万元")
                .text(130, 114, 6, false, "1")
                .text(133, 116, "，其中固定资产较多。")
                .lines(400, FIRST)
                .rule(50, 600, 150, 600)
                .text(50, 605, 8, false, "1 不含受托保管的实物档案。");

        List<Paragraph> paragraphs = paragraphs(sheet);
        assertThat(paragraphs)
                .extracting(Paragraph::text)
                .containsExactly(FIRST.strip() + "资产总额4128万元，其中固定资产较多。", "1 不含受托保管的实物档案。", FIRST.strip());
        assertThat(paragraphs.get(1).kind()).isEqualTo(Kind.FOOTNOTE);
    }

    @Test
    void aTextWithoutItsNoteKeepsItsSuperscripts() {
        Sheet sheet =
                new Sheet(1).text(50, 116, "面积12m").text(85, 114, 6, false, "2").text(88, 116, "。");

        assertThat(texts(sheet)).containsExactly("面积12m2。");
    }
}
