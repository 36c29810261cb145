package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineNumberTest {
    private static final long SEED = 20231123;

    private record Form(NumberStyle style, int last, IntFunction<String> print) {}

    private static final List<Form> FORMS = List.of(
            new Form(NumberStyle.PART, 30, n -> "第" + HanNumeral.print(n) + "部分"),
            new Form(NumberStyle.PART, 30, n -> "第" + n + "部分："),
            new Form(NumberStyle.CHAPTER, 99, n -> "第" + HanNumeral.print(n) + "章"),
            new Form(NumberStyle.CHAPTER_SECTION, 99, n -> "第" + HanNumeral.print(n) + "节"),
            new Form(NumberStyle.HAN, 99, n -> HanNumeral.print(n) + "、"),
            new Form(NumberStyle.HAN, 99, n -> HanNumeral.print(n) + "."),
            new Form(NumberStyle.HAN, 99, n -> HanNumeral.print(n) + " ．"),
            new Form(NumberStyle.HAN_BRACKETED, 99, n -> "（" + HanNumeral.print(n) + "）"),
            new Form(NumberStyle.HAN_BRACKETED, 99, n -> "(" + HanNumeral.print(n) + ")、"),
            new Form(NumberStyle.HAN_BRACKETED, 10, n -> String.valueOf((char) ('㈠' + n - 1))),
            new Form(NumberStyle.ARABIC, 99, n -> n + "、"),
            new Form(NumberStyle.ARABIC, 99, n -> n + "."),
            new Form(NumberStyle.ARABIC, 99, n -> n + "．"),
            new Form(NumberStyle.ARABIC, 99, n -> fullWidth(n) + "、"),
            new Form(NumberStyle.ARABIC, 20, n -> String.valueOf((char) ('⒈' + n - 1))),
            new Form(NumberStyle.DECIMAL_OF_TWO, 99, n -> "3." + n),
            new Form(NumberStyle.DECIMAL_OF_THREE, 99, n -> "2.11." + n),
            new Form(NumberStyle.ARABIC_HALF_BRACKETED, 99, n -> n + "）"),
            new Form(NumberStyle.ARABIC_HALF_BRACKETED, 99, n -> n + ")"),
            new Form(NumberStyle.ARABIC_BRACKETED, 99, n -> "（" + n + "）"),
            new Form(NumberStyle.ARABIC_BRACKETED, 99, n -> "(" + fullWidth(n) + ")"),
            new Form(NumberStyle.ARABIC_BRACKETED, 20, n -> String.valueOf((char) ('⑴' + n - 1))),
            new Form(NumberStyle.CIRCLED, 20, n -> String.valueOf((char) ('①' + n - 1))),
            new Form(NumberStyle.CIRCLED, 10, n -> String.valueOf((char) ('❶' + n - 1))),
            new Form(NumberStyle.LATIN_CAPITAL, 8, n -> (char) ('A' + n - 1) + "."),
            new Form(NumberStyle.LATIN_SMALL, 26, n -> (char) ('a' + n - 1) + ")"),
            new Form(NumberStyle.ROMAN, 12, n -> (char) ('Ⅰ' + n - 1) + "."),
            new Form(NumberStyle.ORDINAL_WORD, 99, n -> "第" + HanNumeral.print(n) + "，"),
            new Form(NumberStyle.COUNTING_WORD, 99, n -> HanNumeral.print(n) + "是"),
            new Form(NumberStyle.COUNTING_WORD, 99, n -> HanNumeral.print(n) + "要"),
            new Form(NumberStyle.COUNTING_WORD, 99, n -> "其" + HanNumeral.print(n) + "，"));

    @Test
    void readsBackEveryNumberOfEveryStyle() {
        Random random = new Random(SEED);
        List<String> words = List.of("部门概况", "负责全区工作；", "“三公”经费", "项目支出情况", "人员情况", "加强管理。严格执行。");
        List<String> gaps = List.of("", " ", "　", "\u00A0 ");
        for (Form form : FORMS) {
            for (int n = 1; n <= form.last(); n++) {
                String printed = form.print().apply(n);
                String rest = words.get(random.nextInt(words.size()));
                String text =
                        gaps.get(random.nextInt(gaps.size())) + printed + gaps.get(random.nextInt(gaps.size())) + rest;

                OutlineNumber number =
                        OutlineNumber.parse(text).orElseThrow(() -> new AssertionError("no number in " + text));

                assertThat(number.style()).as(text).isEqualTo(form.style());
                assertThat(number.ordinal()).as(text).isEqualTo(n);
                assertThat(number.printed()).as(text).isEqualTo(printed);
                assertThat(text.substring(number.end())).as(text).isEqualTo(rest);
            }
        }
    }

    private static String fullWidth(int n) {
        return Integer.toString(n)
                .chars()
                .map(c -> c - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022年部门预算",
                "1.5万元用于培训",
                "3.2万卷档案",
                "12.5%的单位",
                "2.6亿元",
                "2023.3.10",
                "2023年3月10日",
                "1,200万元",
                "1，200万元",
                "100%完成",
                "5个科室",
                "5、6月份集中支付",
                "一、二季度支出偏慢",
                "一般公共预算支出",
                "三公经费",
                "十四五规划",
                "一是",
                "1.",
                "三要素",
                "二要点",
                "第一部分是概况",
                "第一产业",
                "第三方评价",
                "（2022年度）",
                "（一级）",
                "(含税)1万元",
                "A类地区",
                "a.com",
                "IT设备",
                "",
                "　"
            })
    void findsNoNumberWhereThereIsNone(String text) {
        assertThat(OutlineNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1、2023年基本支出68万元, ARABIC, 1、",
        "1.2023年基本支出68万元, ARABIC, 1.",
        "1.1基本支出, DECIMAL_OF_TWO, 1.1",
        "1.1项目支出, DECIMAL_OF_TWO, 1.1",
        "2.3、人员情况, DECIMAL_OF_TWO, 2.3、",
        "（ 一 ）职责, HAN_BRACKETED, （ 一 ）",
        "一　部门概况, HAN, 一",
        "'一，部门概况', HAN, '一，'",
        "'一是，加强管理', COUNTING_WORD, '一是，'",
        "II. 绩效, ROMAN, II.",
        "第二章　绩效, CHAPTER, 第二章",
        "二十三、其他, HAN, 二十三、",
    })
    void readsTheDelimiterWithTheNumber(String text, NumberStyle style, String printed) {
        OutlineNumber number = OutlineNumber.parse(text).orElseThrow();

        assertThat(number.style()).isEqualTo(style);
        assertThat(number.printed()).isEqualTo(printed);
    }

    @Test
    void readsNumeralsUpToNinetyNineAndNothingElse() {
        for (int n = 1; n <= 99; n++) {
            assertThat(HanNumeral.parse(HanNumeral.print(n))).isEqualTo(n);
        }
        assertThat(List.of("十十", "一二", "二十十", "", "三十一二"))
                .allSatisfy(numeral -> assertThat(HanNumeral.parse(numeral)).isZero());
    }
}
