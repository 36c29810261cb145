package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Paragraph;
import dev.annex.extractor.document.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeadingLinesTest {
    private static final Set<String> KNOWN = Set.of("主要职能", "存在的问题", "改进措施");

    @Test
    void whereSomePlainLinesAreKnownHeadingsTheOthersLikeThemAreToo() {
        assertThat(headings("人员与基础设施", "现有职工35人。", "主要职能", "负责环卫。", "结果导向机制", "纳入考核。", "存在的问题", "钱少事多。"))
                .containsExactly("主要职能", "结果导向机制", "存在的问题");
    }

    @Test
    void oneKnownLineIsNotEnough() {
        assertThat(headings("主要职能", "负责环卫。", "结果导向机制", "纳入考核。")).isEmpty();
    }

    @Test
    void linesInMidSentenceFiguresAndTitlesOfTablesAreNone() {
        assertThat(headings(
                        "主要职能", "负责环卫。", "存在的问题", "钱少事多，", "结果导向机制", "纳入考核。", "2023年预算", "共5万元。", "收支执行情况表", "见下页。"))
                .containsExactly("主要职能", "存在的问题");
    }

    @Test
    void manyUnknownLinesAreAListAndNoHeadings() {
        assertThat(headings(
                        "主要职能", "负责环卫。", "存在的问题", "钱少。", "清扫保洁", "好。", "垃圾分类", "好。", "户外广告", "好。", "路灯养护", "好。", "公厕管理",
                        "好。", "占道经营", "好。", "数字城管", "好。"))
                .containsExactly("主要职能", "存在的问题");
    }

    private static List<String> headings(String... lines) {
        List<Passage> passages = Passage.of(Stream.of(lines)
                .map(line -> Paragraph.plain(line, new Place.OfParagraph(1, Optional.empty(), Optional.empty())))
                .toList());
        HeadingLines.Chosen chosen = new HeadingLines(KNOWN::contains).among(passages);
        return IntStream.range(0, passages.size())
                .filter(chosen::contains)
                .mapToObj(i -> passages.get(i).text())
                .toList();
    }
}
