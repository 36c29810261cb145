package dev.annex.extractor.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.model.finding.Check;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pack or a report may cost, and what is said where it would cost more. */
class RuleLimitsTest {
    private static final String RULE = """
            {"id": "r%d", "name": {"zh": "甲", "en": "a"}, "severity": "error", "scope": %s,
             "assert": "%s", "message": {"zh": "乙", "en": "b"}}""";

    private static final String STAFFING = "\"/report/baseData/staffing\"";

    @Test
    void aPackHasNoMoreThanFiveHundredRules() throws Exception {
        assertThat(pack(rules(500)).ids()).hasSize(500);
        assertThatThrownBy(() -> pack(rules(501))).hasMessage("mine.json 第 1 行：有 501 个规则，最多 500 个。");
    }

    @Test
    void aPackHasNoMoreThanFourMillionBytes() throws Exception {
        String rule = rules(1);
        int bytes = ("{\"pack\": \"mine\", \"rules\": [" + rule + "]}").getBytes(UTF_8).length;
        assertThat(pack(rule + " ".repeat(4_000_000 - bytes)).ids()).hasSize(1);
        assertThatThrownBy(() -> pack(rule + " ".repeat(4_000_001 - bytes)))
                .hasMessage("mine.json 第 1 行：文件有 4000001 字节，最多 4000000 字节。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "7",
                "{}",
                "{\"pack\": \"a\", \"rules\": [null]}",
                "{\"pack\": 1}",
                "\u0000"
            })
    void whatIsNoPackIsRefused(String json) {
        assertThatThrownBy(() -> RulePack.load("mine.json", new ByteArrayInputStream(json.getBytes(UTF_8))))
                .isInstanceOf(RulePackException.class)
                .hasMessageStartingWith("mine.json 第 1 行：");
        assertThatThrownBy(() -> RuleTests.load("mine.tests.json", new ByteArrayInputStream(json.getBytes(UTF_8))))
                .isInstanceOf(RulePackException.class)
                .hasMessageStartingWith("mine.tests.json 第 1 行：");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"a\", \"report\": \"b\", \"fails\": []} | 没有报告 b",
                "{\"name\": \"a\", \"report\": {}, \"fails\": {}} | fails 要是一个列表",
                "{\"name\": \"a\", \"report\": {}, \"fails\": [7]} | 这里要是一个 JSON 对象",
                "{\"name\": \"a\", \"report\": {}} | 缺少 fails",
                "{\"name\": \"a\", \"report\": {}, \"fails\": [], \"change\": {\"/title/x\": 1}} | 报告中没有 /title/x",
                "{\"name\": \"a\", \"report\": {}, \"fails\": [], \"change\": {\"title\": 1}} | 报告中没有 title",
                "{\"name\": \"a\", \"report\": {\"title\": 1}, \"fails\": []} | 值的类型不对",
                "{\"name\": \"a\", \"report\": {\"baseData\": []}, \"fails\": []} | 值的类型不对",
                "{\"name\": \"a\", \"report\": 7, \"fails\": []} | 值的类型不对",
                "{\"name\": \"a\", \"report\": {\"attachments\": {}}, \"fails\": []} | 值的类型不对"
            })
    void testsThatCanNotBeUnderstoodAreRefused(String test) {
        String[] parts = test.split(" \\| ");
        String json = "{\"tests\": [\n" + parts[0] + "]}";
        assertThatThrownBy(() -> RuleTests.load("mine.tests.json", new ByteArrayInputStream(json.getBytes(UTF_8))))
                .isInstanceOf(RulePackException.class)
                .hasMessageStartingWith("mine.tests.json 第 2 行：测试 a：" + parts[1]);
    }

    @Test
    void aRuleHasNoMoreThanThirtyTwoScopes() throws Exception {
        assertThat(pack(RULE.formatted(1, scopes(32), "actual = 1")).ids()).hasSize(1);
        assertThatThrownBy(() -> pack(RULE.formatted(1, scopes(33), "actual = 1")))
                .hasMessageContaining("有 33 个范围，最多 32 个");
    }

    @Test
    void aQuantifierInAQuantifierCountsItsLists() throws Exception {
        String three =
                "every(report.projectEvaluations, some(funding.rows, weight = 1) and some(indicators, weight = 2))";
        assertThat(pack(RULE.formatted(1, STAFFING, three)).ids()).hasSize(1);
        String five = "every(report.projectEvaluations, every(report.projectEvaluations, every(report.narrative.facts,"
                + " every(report.narrative.facts, every(report.attachments, number = 1)))))";
        assertThatThrownBy(() -> pack(RULE.formatted(1, STAFFING, five)))
                .hasMessage("mine.json 第 2 行：规则 r1：要穿过 5 层列表，最多 4 层。");
    }

    @Test
    void aReportThatIsMuchTooLargeIsGivenUp() throws Exception {
        String facts = IntStream.range(0, 400)
                .mapToObj(i -> "{\"section\": \"/x\", \"subject\": \"甲\", \"measure\": \"count\", \"value\": " + i
                        + ", \"text\": \"x\"}")
                .collect(Collectors.joining(","));
        String report = "{\"baseData\": {\"staffing\": {\"actual\": 1}}, \"narrative\": {\"facts\": [" + facts + "]}}";
        String cross = "every(report.narrative.facts, every(report.narrative.facts,"
                + " every(report.narrative.facts, value >= 0)))";
        RulePack pack = pack(RULE.formatted(1, STAFFING, cross) + "," + RULE.formatted(2, STAFFING, "actual = 1"));
        for (int i = 0; i < 2; i++) {
            List<Check> checks = new Verifier(List.of(pack), Language.CHINESE).verify(TruthReports.of(report));
            assertThat(checks)
                    .extracting(check -> check.id() + " " + check.status() + " " + check.message())
                    .containsExactly("r1 SKIPPED 甲：要看的数据太多，未核对", "r2 SKIPPED 甲：要看的数据太多，未核对");
        }
    }

    @Test
    void aRuleAboutTwoYearsNeedsToSaySo() throws Exception {
        String assertion = "actual = previous.baseData.staffing.actual";
        assertThatThrownBy(() -> pack(RULE.formatted(1, STAFFING, assertion))).hasMessageContaining("没有字段 previous");
        String with = RULE.replace("\"severity\"", "\"with\": \"previousYear\", \"severity\"");
        assertThat(pack(with.formatted(1, STAFFING, assertion)).ids()).hasSize(1);
        assertThatThrownBy(() -> pack(with.replace("previousYear", "nextYear").formatted(1, STAFFING, assertion)))
                .hasMessage("mine.json 第 1 行：规则 r1：with 只能是 previousYear。");
    }

    @Test
    void rowsOfVariablesHaveTheSameNames() throws Exception {
        String with =
                RULE.replace("\"severity\"", "\"for\": [{\"a\": \"actual\"}, {\"%s\": \"actual\"}], \"severity\"");
        assertThat(pack(with.formatted(1, "a", STAFFING, "$a = 1")).ids()).hasSize(1);
        assertThatThrownBy(() -> pack(with.formatted(1, "b", STAFFING, "$a = 1")))
                .hasMessageContaining("for 的每一行要有同样的变量");
    }

    private static String rules(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> RULE.formatted(i, STAFFING, "actual = 1"))
                .collect(Collectors.joining(","));
    }

    private static String scopes(int count) {
        return IntStream.range(0, count).mapToObj(i -> STAFFING).collect(Collectors.joining(",", "[", "]"));
    }

    private static RulePack pack(String rules) throws Exception {
        String json = "{\"pack\": \"mine\", \"rules\": [" + rules + "]}";
        return RulePack.load("mine.json", new ByteArrayInputStream(json.getBytes(UTF_8)));
    }
}
