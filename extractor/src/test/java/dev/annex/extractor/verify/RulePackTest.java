package dev.annex.extractor.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.model.Resources;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePackTest {
    private static final String PACK = """
            {
              "pack": "mine",
              "rules": [
                {
                  "id": "rate",
                  "name": { "zh": "控制率", "en": "Rate" },
                  "severity": "error",
                  "scope": "/report/baseData/staffing",
                  "let": {
                    "share": "actual / authorized",
                    "percent": "$share * 100"
                  },
                  "assert": "controlRate = $percent",
                  "message": {
                    "zh": "控制率 {controlRate}，应为 {computed}",
                    "en": "rate {controlRate}, expected {computed}"
                  }
                }
              ]
            }
            """;

    @Test
    void isReadAsWritten() throws Exception {
        assertThat(load(PACK).ids()).containsExactly("rate");
        assertThat(load(PACK).name()).isEqualTo("mine.json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            controlRate = $percent | controlRate = $percent * population | 13 | 规则 rate：assert 第 26 字：没有字段 population
            controlRate = $percent | controlRate = sqrt($percent) | 13 | 规则 rate：assert 第 15 字：没有函数 sqrt
            controlRate = $percent | controlRate = 1 / 0 | 13 | 规则 rate：assert 第 17 字：除以零
            controlRate = $percent | controlRate | 13 | 规则 rate：assert 第 1 字：这里要写能判断对错的式子，如 a = b
            controlRate = $percent | controlRate = $profit | 13 | 规则 rate：assert 第 15 字：没有定义 $profit
            actual / authorized | $percent / 100 | 10 | 规则 rate：$share 绕了一圈又用到自己
            actual / authorized | actual / absent | 10 | 规则 rate：share 第 10 字：没有字段 absent
            "error" | "fatal" | 7 | 规则 rate：没有严重程度 fatal，只有 error、warning 和 info
            /report/baseData/staffing | /report/baseData/people | 8 | 规则 rate：scope 第 18 字：没有字段 people
            /report/baseData/staffing | /evidence | 8 | 规则 rate：scope 第 1 字：范围要以 /report/ 开头
            /report/baseData/staffing | /report/projectEvaluations/0 | 8 | 规则 rate：scope 第 28 字：“项目支出绩效自评表”是列表，这里要写 *
            {computed}" | {computed" | 15 | 规则 rate：zh 第 22 字：花括号不成对
            应为 {computed} | 应为 {salary} | 15 | 规则 rate：zh 第 23 字：没有字段 salary
            "assert" | "asserts" | 13 | 规则 rate：不认识 asserts
            "id": "rate" | "id": "" | 5 | 规则 ：缺少 id
            "en": "Rate" | "zh": "Rate" | 6 | 不是正确的 JSON
            "pack": "mine" | "park": "mine" | 2 | 不认识 park
            """)
    void isRefusedWithFileLineAndReason(String right, String wrong, int line, String reason) {
        assertThat(PACK).contains(right);
        assertThatThrownBy(() -> load(PACK.replace(right, wrong)))
                .isInstanceOf(RulePackException.class)
                .hasMessageStartingWith("mine.json 第 " + line + " 行：" + reason)
                .hasMessageEndingWith("。");
    }

    @Test
    void needsAMessageInBothLanguages() {
        assertThatThrownBy(() -> load(PACK.replaceAll("(?s),\\s*\"message\".*?\\}\n", "\n")))
                .hasMessage("mine.json 第 4 行：规则 rate：缺少 message。");
        assertThatThrownBy(() -> load(PACK.replaceAll("(?s),\\s*\"en\": \"rate.*?\n", "\n")))
                .hasMessage("mine.json 第 14 行：规则 rate：缺少 en。");
    }

    @Test
    void holdsEachRuleOnce() {
        String rule = PACK.substring(PACK.indexOf("    {"), PACK.lastIndexOf("    }") + 5);
        assertThatThrownBy(() -> load(PACK.replace(rule, rule + ",\n" + rule)))
                .hasMessage("mine.json 第 20 行：规则 rate：规则 rate 已经有了。");
    }

    @Test
    void mayNotGoThroughMoreThanFourListsWithinLists() throws Exception {
        assertThat(load(PACK.replace(
                        "controlRate = $percent",
                        "count(report.projectEvaluations[count(report.projectEvaluations.indicators) > 0].indicators)"
                                + " > 0")))
                .isNotNull();
        assertThatThrownBy(() -> load(PACK.replace(
                        "controlRate = $percent",
                        "count(report.projectEvaluations[count(funding.rows[count(report.projectEvaluations.indicators)"
                                + " > 0]) > 0].indicators) > 0")))
                .hasMessage("mine.json 第 13 行：规则 rate：要穿过 5 层列表，最多 4 层。");
    }

    @Test
    void mayNotBlowUpThroughItsDefinitions() {
        String doubling = IntStream.range(1, 40)
                .mapToObj(i -> "\"a" + i + "\": \"$a" + (i - 1) + " + $a" + (i - 1) + "\"")
                .collect(Collectors.joining(",\n"));
        assertThatThrownBy(() -> load(PACK.replace("\"share\":", "\"a0\": \"1\",\n" + doubling + ",\n\"share\":")))
                .hasMessage("mine.json 第 19 行：规则 rate：展开后有 1023 个部分，最多 1000 个。");
    }

    @Test
    void mayHaveThirtyTwoValuesForAVariable() throws Exception {
        assertThat(load(withValues(32)).ids()).containsExactly("rate");
        assertThatThrownBy(() -> load(withValues(33))).hasMessage("mine.json 第 9 行：规则 rate：for 有 33 组值，最多 32 组。");
    }

    private static String withValues(int count) {
        String values = IntStream.range(0, count).mapToObj(i -> "\"actual\"").collect(Collectors.joining(", "));
        return PACK.replace("\"let\": {", "\"for\": { \"column\": [" + values + "] }, \"let\": {");
    }

    @Test
    void ofAnnexAreAllReadAndHaveDifferentIds() {
        List<RulePack> packs = Verifier.builtIn();
        assertThat(packs).extracting(RulePack::name).containsExactlyElementsOf(Resources.RULE_PACKS);
        assertThat(packs.stream().flatMap(pack -> pack.ids().stream()))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(20);
    }

    @Test
    void ofTheManualAreRead() throws Exception {
        Path manual = Path.of("../docs/rules.md");
        Matcher rule = Pattern.compile("(?s)```json\n(.*?)```").matcher(Files.readString(manual));
        int rules = 0;
        while (rule.find()) {
            assertThat(load("{\"pack\": \"manual\", \"rules\": [" + rule.group(1) + "]}")
                            .ids())
                    .hasSize(1);
            rules++;
        }
        assertThat(rules).isEqualTo(3);
    }

    private static RulePack load(String json) throws Exception {
        return RulePack.load("mine.json", new ByteArrayInputStream(json.getBytes(UTF_8)));
    }
}
