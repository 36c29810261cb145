package dev.annex.extractor.document.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.page.Glyph;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TextLineTest {
    private final List<Glyph> glyphs = new ArrayList<>();

    @Test
    void chineseStandsWithoutSpacesAndWordsOfLettersWithOne() {
        set("项目", 10, 100, 10);
        set("支出", 31, 100, 10);
        set("total", 80, 130, 10);
        set("cost", 107, 130, 10);

        assertThat(texts()).containsExactly("项目支出", "total cost");
    }

    @Test
    void gapsAroundTheWidthOfASpaceTellWordsFromKerning() {
        set("to", 10, 100, 10);
        set("tal", 20 + 10 * (LineText.WORD_GAP - 0.02), 100, 10);
        set("to", 10, 130, 10);
        set("tal", 20 + 10 * (LineText.WORD_GAP + 0.02), 130, 10);

        assertThat(texts()).containsExactly("total", "to tal");
    }

    @Test
    void chineseCharactersDrawnOutStayTogetherAndThoseSetApartDoNot() {
        set("目", 10, 100, 10);
        set("录", 20 + 10 * (LineText.WIDE_CHARACTER_GAP - 0.02), 100, 10);
        set("目", 10, 130, 10);
        set("录", 40, 130, 10);

        assertThat(texts()).containsExactly("目录", "目    录");
    }

    @Test
    void wideGapsStaySoWideThatLabelsAreToldApart() {
        set("填表人：", 10, 100, 10);
        set("填报日期：", 110, 100, 10);

        assertThat(texts()).containsExactly("填表人：" + " ".repeat(12) + "填报日期：");
        assertThat(TextLine.of(glyphs).get(0).isCut()).isTrue();
    }

    @Test
    void printedSpacesAreKeptBeforeAndBetweenWords() {
        set("    其中：公车", 10, 100, 10);

        assertThat(texts()).containsExactly("    其中：公车");
        assertThat(TextLine.of(glyphs).get(0).box().x0()).isEqualTo(30);
    }

    @Test
    void raisedSmallCharactersBelongToTheirLine() {
        set("面积12m", 10, 100, 14);
        glyphs.add(new Glyph("2", new Box(59, 98, 63, 106), "F", 8, 0, false));
        set("共计", 10, 120, 14);

        assertThat(texts()).containsExactly("面积12m2", "共计");
    }

    @Test
    void linesSetSolidStayApart() {
        set("上一行", 10, 100, 10);
        set("下一行", 10, 110, 10);

        assertThat(texts()).containsExactly("上一行", "下一行");
    }

    @Test
    void turnedTextIsReadAlongItsOwnBaseline() {
        double y = 300;
        for (String character : List.of("绩", "效", "指", "标")) {
            glyphs.add(new Glyph(character, new Box(50, y - 10, 60, y), "F", 10, 90, false));
            y -= 10;
        }

        assertThat(texts()).containsExactly("绩效指标");
        assertThat(TextLine.of(glyphs).get(0).angle()).isEqualTo(90);
    }

    @Test
    void verticalWritingRunsDownAndItsColumnsToTheLeft() {
        column("年度预算", 70, 100);
        column("申请", 55, 100);
        glyphs.add(new Glyph("（", new Box(55, 120, 65, 130), "F", 10, 270, false));
        column("万元", 55, 130);

        assertThat(texts()).containsExactly("年度预算", "申请（万元");
    }

    @Test
    void charactersOnLinesOfTheirOwnAreNoVerticalWriting() {
        glyphs.add(new Glyph("绩", new Box(50, 100, 60, 110), "F", 10, 0, false));
        glyphs.add(new Glyph(
                "效",
                new Box(50, 101 + 10 * VerticalWriting.FURTHEST, 60, 111 + 10 * VerticalWriting.FURTHEST),
                "F",
                10,
                0,
                false));

        assertThat(texts()).containsExactly("绩", "效");
    }

    @Test
    void aLineIsBoldByItsLettersWhateverItsPunctuationIs() {
        glyphs.add(new Glyph("一", new Box(10, 100, 20, 110), "F", 10, 0, true));
        glyphs.add(new Glyph("、", new Box(20, 100, 30, 110), "F", 10, 0, false));

        assertThat(TextLine.of(glyphs).get(0).bold()).isTrue();
    }

    @Test
    void nothingPrintedIsNoLine() {
        set("   ", 10, 100, 10);

        assertThat(texts()).isEmpty();
    }

    @RepeatedTest(20)
    void theOrderOfDrawingDoesNotMatter(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int line = 0; line < 12; line++) {
            double size = 8 + random.nextInt(8);
            set(
                    "第" + line + "行 the line 共" + random.nextInt(1000) + "项",
                    20 + random.nextInt(40),
                    100 + 24 * line,
                    size);
        }
        List<String> asDrawn = texts();
        Collections.shuffle(glyphs, random);

        assertThat(texts()).isEqualTo(asDrawn).hasSize(12);
    }

    private List<String> texts() {
        return TextLine.of(glyphs).stream().map(TextLine::text).toList();
    }

    /** Chinese characters are one em wide, all others a half. */
    private void set(String text, double x, double y, double size) {
        for (String character : text.split("")) {
            double width = character.charAt(0) < 0x2E80 ? size / 2 : size;
            glyphs.add(new Glyph(character, new Box(x, y, x + width, y + size), "F", size, 0, false));
            x += width;
        }
    }

    private void column(String text, double x, double y) {
        for (String character : text.split("")) {
            glyphs.add(new Glyph(character, new Box(x, y, x + 10, y + 10), "F", 10, 0, false));
            y += 10;
        }
    }
}
