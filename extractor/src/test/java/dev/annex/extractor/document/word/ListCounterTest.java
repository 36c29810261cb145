package dev.annex.extractor.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.word.ListLevel.Suffix;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListCounterTest {

    @ParameterizedTest
    @CsvSource({
        "decimal, 0, 12, 12",
        "upperRoman, 1, 1994, MCMXCIV",
        "lowerRoman, 2, 4, iv",
        "lowerRoman, 2, 40000, 40000",
        "upperLetter, 3, 26, Z",
        "lowerLetter, 4, 28, bb",
        "lowerLetter, 4, 2147483647, 2147483647",
        "ordinal, 5, 112, 112th",
        "ideographDigital, 10, 10, 一〇",
        "japaneseCounting, 11, 10, 十",
        "decimalFullWidth, 14, 12, １２",
        "decimalEnclosedCircle, 18, 20, ⑳",
        "decimalEnclosedCircle, 18, 21, 21",
        "decimalZero, 22, 7, 07",
        "decimalEnclosedFullstop, 26, 3, ⒊",
        "decimalEnclosedParen, 27, 3, ⑶",
        "decimalEnclosedCircleChinese, 28, 3, ③",
        "ideographEnclosedCircle, 29, 2, ㊁",
        "ideographTraditional, 30, 1, 甲",
        "ideographTraditional, 30, 11, 11",
        "ideographZodiac, 31, 12, 亥",
        "ideographZodiacTraditional, 32, 13, 丙子",
        "ideographLegalTraditional, 34, 3, 參",
        "taiwaneseCountingThousand, 35, 20, 二十",
        "chineseCounting, 37, 11, 十一",
        "chineseLegalSimplified, 38, 12, 壹拾贰",
        "chineseCountingThousand, 39, 10, 十",
        "chineseCountingThousand, 39, 21, 二十一",
        "chineseCountingThousand, 39, 105, 一百零五",
        "chineseCountingThousand, 39, 110, 一百一十",
        "chineseCountingThousand, 39, 2010, 二千零一十",
        "chineseCountingThousand, 39, 100005, 十万零五",
        "chineseCountingThousand, 39, 0, 〇",
        "numberInDash, 57, 3, - 3 -",
    })
    void writesNumbersAsWordDoes(String name, int code, int number, String printed) {
        assertThat(NumberFormat.ofName(name).write(number)).isEqualTo(printed);
        assertThat(NumberFormat.ofCode(code)).isEqualTo(NumberFormat.ofName(name));
    }

    @Test
    void anUnknownFormatIsDecimal() {
        assertThat(NumberFormat.ofName("klingon").write(7)).isEqualTo("7");
        assertThat(NumberFormat.ofCode(77).write(7)).isEqualTo("7");
    }

    @Test
    void countsLevelsAndBeginsInnerOnesAnew() {
        List<ListLevel> levels = List.of(
                level(NumberFormat.CHINESE_COUNTING, "%1、", 0),
                level(NumberFormat.CHINESE_COUNTING, "（%2）", 1),
                level(NumberFormat.DECIMAL, "%1.%2.%3", 2));
        ListCounter counter = new ListCounter();
        assertThat(counter.next(levels, 0)).isEqualTo("一、");
        assertThat(counter.next(levels, 1)).isEqualTo("（一）");
        assertThat(counter.next(levels, 1)).isEqualTo("（二）");
        assertThat(counter.next(levels, 2)).isEqualTo("一.二.1");
        assertThat(counter.next(levels, 0)).isEqualTo("二、");
        assertThat(counter.next(levels, 1)).isEqualTo("（一）");
        assertThat(counter.next(levels, 2)).isEqualTo("二.一.1");
    }

    @Test
    void aLevelThatWasSkippedShowsItsStart() {
        List<ListLevel> levels = List.of(level(NumberFormat.DECIMAL, "%1", 0), level(NumberFormat.DECIMAL, "%1.%2", 1));
        ListCounter counter = new ListCounter();
        assertThat(counter.next(levels, 1)).isEqualTo("1.1");
        assertThat(counter.next(levels, 0)).isEqualTo("1");
    }

    @Test
    void legalNumbersAreDecimalThroughout() {
        List<ListLevel> levels = List.of(
                level(NumberFormat.CHINESE_COUNTING, "第%1章", 0),
                new ListLevel(1, NumberFormat.UPPER_ROMAN, "%1.%2", Suffix.TAB, true, 1));
        ListCounter counter = new ListCounter();
        assertThat(counter.next(levels, 0)).isEqualTo("第一章");
        assertThat(counter.next(levels, 1)).isEqualTo("1.1");
    }

    @Test
    void aLevelMayGoOnCountingUnderANewParent() {
        List<ListLevel> levels = List.of(level(NumberFormat.DECIMAL, "%1.", 0), level(NumberFormat.DECIMAL, "(%2)", 0));
        ListCounter counter = new ListCounter();
        counter.next(levels, 0);
        assertThat(counter.next(levels, 1)).isEqualTo("(1)");
        counter.next(levels, 0);
        assertThat(counter.next(levels, 1)).isEqualTo("(2)");
        counter.restart(1);
        assertThat(counter.next(levels, 1)).isEqualTo("(1)");
    }

    @ParameterizedTest
    @CsvSource({
        "一、, TAB, 部门概况, 一、部门概况",
        "一、, TAB, 2023年, 一、2023年",
        "（一）, NOTHING, 概况, （一）概况",
        "1., TAB, 主要职责, 1.主要职责",
        "1., TAB, 5万元, 1. 5万元",
        "1, TAB, 主要职责, 1 主要职责",
        "第一章, TAB, 总则, 第一章 总则",
        "1., SPACE, 主要职责, 1. 主要职责",
        "1, NOTHING, 5, 15",
        "●, TAB, 加强管理, ●加强管理",
    })
    void joinsANumberAndItsParagraphAsAPersonWouldTypeThem(
            String number, Suffix suffix, String paragraph, String line) {
        ListLevel level = new ListLevel(1, NumberFormat.DECIMAL, "%1", suffix, false, 0);
        assertThat(level.join(number, paragraph)).isEqualTo(line);
    }

    private static ListLevel level(NumberFormat format, String text, int restart) {
        return new ListLevel(1, format, text, Suffix.TAB, false, restart);
    }
}
