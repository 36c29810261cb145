package dev.annex.extractor.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Paragraph.Kind;
import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Recognition;
import dev.annex.model.evidence.Box;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"一、概况\t2", "一、概况……………2", "一、概况.......... 2", "一、概况…2", "一、概况\t- 2 -", "一、概况 ··· (12)", "概况\tIV"})
    void linesThatEndInAPageAreEntries(String line) {
        assertThat(listed("目　录", line, line, "正文")).containsExactly("目　录", line, line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、概况", "预算数68.15万元，比上年增长2", "2023年度", "表1 ……", "……"})
    void otherLinesAreNot(String line) {
        assertThat(listed("目录", line, line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（四）转变观念.. …… + e …… 0 0 p          0    o    e 0 e ……       P …… e +     中     0    g 2",
                "三、年度业务成果.．．．．．.．····…… + 9 0    0      )             0 c 0          I        1"
            })
    void dotsThatWereMisreadFromPixelsAreLeaders(String line) {
        assertThat(listed(true, "目录", line, line)).hasSize(3);
        assertThat(listed(false, "目录", line, line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成率98.5%、97.6%、100.0%，得分为9.5", "全年支出1.2亿元…其中…项目…支出3", "12.5 13.6 14.7"})
    void figuresReadFromPixelsAreNone(String line) {
        assertThat(listed(true, "目录", line, line)).isEmpty();
    }

    @Test
    void oneLineMayRunOver() {
        assertThat(listed("目录", "（一）很长的标题写不下", "所以换行\t2", "", "二、乙\t3", "正文", "也是", "表\t9"))
                .containsExactly("目录", "（一）很长的标题写不下", "所以换行\t2", "", "二、乙\t3");
        assertThat(listed("目录", "正文一", "正文二", "甲\t2", "乙\t3")).isEmpty();
    }

    @Test
    void oneEntryIsNoTable() {
        assertThat(listed("目录", "甲\t2", "正文")).isEmpty();
    }

    @Test
    void withoutAHeadingNothingIsContents() {
        assertThat(listed("甲\t2", "乙\t3")).isEmpty();
    }

    private static List<String> listed(String... lines) {
        return listed(false, lines);
    }

    private static List<String> listed(boolean scanned, String... lines) {
        Places places = new Places();
        Glyph glyph =
                new Glyph("目", new Box(0, 0, 10, 10), "", 10, 0, false, Optional.of(Recognition.by(0.9, List.of())));
        List<Block> blocks = Stream.of(lines)
                .map(line -> (Block) new Paragraph(
                        line, Kind.BODY, Style.PLAIN, places.nextParagraph(), scanned ? List.of(glyph) : List.of()))
                .toList();
        return Contents.mark(blocks).stream()
                .map(Paragraph.class::cast)
                .filter(paragraph -> paragraph.kind() == Kind.TABLE_OF_CONTENTS)
                .map(Paragraph::text)
                .toList();
    }
}
