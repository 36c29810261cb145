package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableOfContentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、部门概况........1",
                "一、部门概况 …… 12",
                "一、部门概况\t3",
                "一、部门概况   . .    . .    . . .    . .    . 0    0 0 0    0    0 0 9 0    0 0 c 0 1",
                "一、部门概况．．·．．．．·．．．．·· …… 0 …… 0 ……    0 0 0    0 0    02",
                "一、部门概况......... 0 0 0 . .    . .    . . 0 . .    . . 0 0          ……2",
            })
    void leadersAndPageNumbersMakeAnEntry(String line) {
        TableOfContents contents = TableOfContents.within(passages(line, "正文。"));

        assertThat(contents.entries()).extracting(Passage::text).containsExactly("一、部门概况");
        assertThat(contents.rest()).extracting(Passage::text).containsExactly("正文。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"全年支出1,000,000.00", "得分为0.00。0.00、0.00", "完成率为100.00%", "预算数1 000 000 000 000"})
    void figuresDoNot(String line) {
        assertThat(TableOfContents.within(passages(line)).entries()).isEmpty();
    }

    @Test
    void linesUnderItsHeadThatComeAgainAreEntries() {
        TableOfContents contents = TableOfContents.within(passages("目录", "一、概况", "二、问题", "一、概况", "正文。", "二、问题"));

        assertThat(contents.entries()).extracting(Passage::text).containsExactly("目录", "一、概况", "二、问题");
    }

    private static List<Passage> passages(String... lines) {
        return Passage.of(Stream.of(lines)
                .map(line -> Paragraph.plain(line, new Place.OfParagraph(1, Optional.empty(), Optional.empty())))
                .toList());
    }
}
