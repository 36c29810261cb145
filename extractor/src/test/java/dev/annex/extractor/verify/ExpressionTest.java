package dev.annex.extractor.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    private static final String REPORT = """
            {"fiscalYear": 2023,
             "title": "2023年4月 乙“三公” 经费",
             "attachments": [{"number": 1, "name": "甲", "present": true}, {"number": 2, "name": "乙", "present": false}],
             "baseData": {
               "staffing": {"authorized": 7, "actual": 5, "controlRate": 71.43},
               "expenditure": {"unit": "元", "rows": [
                 {"item": "甲", "code": "project", "level": 1, "budget": 100, "final": 30.10},
                 {"item": "乙", "code": "project.operations", "level": 2, "budget": 60, "final": 10.05},
                 {"item": "丙", "code": "project.specialFunds", "level": 2, "budget": null, "final": null},
                 {"item": "丁", "code": null, "level": 3, "budget": 25, "final": 20.05},
                 {"item": "戊", "code": null, "level": 3, "budget": 15, "final": null},
                 {"item": "己", "code": "procurement", "level": 1, "budget": 7, "final": 7}]}},
             "departmentEvaluation": {"funding": {"unit": "万元"}, "total": {"weight": 100, "score": null}}}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1 + 2 * 3 = 7 | YES",
                "(1 + 2) * 3 = 7 | NO",
                "10 - 2 - 3 = 5 | YES",
                "8 / 2 / 2 = 2 | YES",
                "1 = 1 and 1 = 2 | NO",
                "1 = 1 or 1 = 2 and 1 = 2 | YES",
                "not 1 = 2 | YES",
                "not (1 = 1 or 1 = 2) | NO",
                "1 != 2 | YES",
                "2 >= 2 and 2 <= 2 and 1 < 2 and 2 > 1 | YES",
                "report.baseData.staffing.controlRate = report.baseData.staffing.actual / report.baseData.staffing.authorized * 100 | YES",
                "rows[code = 'project'].final = 30.1 | YES",
                "rows[code = 'project'].final = 30.12 | NO",
                "rows[code = 'project' and level = 1].item = '甲' | YES",
                "rows[code != 'project'].item = '甲' | NO",
                "unit = '元' | YES",
                "unit != '万元' | YES",
                "sum(rows.budget) = 207 | YES",
                "sum(rows[level = 3].final) = 20.05 | YES",
                "sum(parts(rows[code = 'project'].budget)) = 100 | YES",
                "sum(parts(rows[code = 'project'].final)) = rows[code = 'project'].final | YES",
                "count(rows.final) = 4 | YES",
                "count(parts(rows[code = 'procurement'].final)) = 0 | YES",
                "max(rows.budget) = 100 and min(rows.budget) = 7 | YES",
                "min(rows[code = 'project'].budget, 40) = 40 | YES",
                "max(1, 2, 3) = 3 | YES",
                "blank(rows[code = 'project.specialFunds'].budget) | YES",
                "blank(rows[code = 'project'].budget) | NO",
                "present(rows[code = 'nowhere'].budget) or blank(rows[code = 'nowhere'].budget) | NO",
                "default(rows[code = 'project.specialFunds'].budget, 9) = 9 | YES",
                "default(rows[code = 'project'].budget, 9) = 100 | YES",
                "orZero(rows[code = 'nowhere'].budget) = 0 | YES",
                "rows[code = 'project.specialFunds'].budget = 40 | UNKNOWN",
                "rows[code = 'nowhere'].budget = 40 | UNKNOWN",
                "rows[level = 3].budget = 40 | UNKNOWN",
                "rows[code = 'nowhere'].budget = 40 or 1 = 1 | YES",
                "rows[code = 'nowhere'].budget = 40 and 1 = 2 | NO",
                "1 / (rows[code = 'project'].budget - 100) = 1 | UNKNOWN",
                "rows[code = 'project'].budget = 99 | NO",
                "rounded(rows[code = 'project'].budget) = 99.5 | YES",
                "rows[code = 'project'].budget = about(99, 1) | YES",
                "rows[code = 'project'].budget = about(98, 1) | NO",
                "convert(rows[code = 'project'].budget, unit, report.departmentEvaluation.funding.unit) = 0.01 | YES",
                "convert(rows[code = 'project'].budget, unit, '公斤') = 0.01 | UNKNOWN",
                "rows[budget = scope.rows[item = '乙'].budget].item = '乙' | YES",
                "rows[level = 3 and final > 0].budget = 25 | YES",
                "$double = 200 | YES",
                "rows[budget * 2 = $double].item = '甲' | YES",
                "sum($all) = 207 | YES",
                "rows[code = 'project'].$column = 100 | YES",
                "rows[item = $word].budget = 100 | YES",
                "every(rows, level >= 1) | YES",
                "every(rows, level = 1) | NO",
                "every(rows[item = '庚'], level = 9) | YES",
                "every(rows, budget > 5) | UNKNOWN",
                "some(rows, level = 3 and final > 20) | YES",
                "some(rows, level = 4) | NO",
                "none(rows, level = 4) | YES",
                "none(rows[item = '庚'], level = 9) | YES",
                "every(rows[level = 1], some(scope.rows, budget >= 7)) | YES",
                "sum(rows[level = 1], budget * 2) = 214 | YES",
                "sum(rows[level = 3], final / budget) = 0.802 | YES",
                "sum(rows[code = 'project.specialFunds'], budget) = 0 | UNKNOWN",
                "mentions(rows.item, '无', '戊') | YES",
                "mentions(rows.item, '无') | NO",
                "mentions(report.title, '三公经费') | YES",
                "mentions(report.title, rows[level = 2 and budget = 60].item) | YES",
                "oneOf(unit, '万元', '元') | YES",
                "oneOf(report.title, '三公') | NO",
                "ends(report.title, '乙“三公”经费') | YES",
                "year(report.title) = 2023 | YES",
                "year(unit) = 2023 | UNKNOWN",
                "month(report.title) = 4 | YES",
                "some(report.attachments, present) | YES",
                "every(report.attachments, not present) | NO",
            })
    void hasTheValueThatTheManualSays(String text, Truth truth) throws ExpressionException {
        Subject root = subject();
        Scope scope = Scope.parse("/report/baseData/expenditure");
        Vocabulary bare = vocabulary();
        Vocabulary vocabulary = bare.defining(Map.of(
                "double", ExpressionParser.definition("rows[code = 'project'].budget * 2", bare),
                "all", ExpressionParser.definition("rows.budget", bare)));
        Spot here = scope.select(root).get(0);
        Condition condition = ExpressionParser.condition(text, vocabulary);
        assertThat(condition.truth(Evaluation.withIntervals(root, here, List.of(here)), here))
                .isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "unit = 3 | 6 | 这里两边都要是数",
                "every(unit, 1 = 1) | 1 | 第 1 个参数要是一列行",
                "every(rows) | 1 | 第 1 个参数要是一列行",
                "some(rows, level) | 1 | 判断对错",
                "some(rows, depth = 1) | 12 | 没有字段 depth",
                "sum(rows, item) = 1 | 1 | 第 2 个参数要是数",
                "mentions(unit) | 1 | 至少要 2 个参数",
                "mentions(rows.budget, '甲') | 1 | 第 1 个参数要是一个文字字段",
                "year(rows.item) = 1 | 1 | 一个",
                "previous.title = '甲' | 1 | 没有字段 previous",
                "rows.budget = 3 | 1 | 这里有多个值",
                "sum(rows.amount) = 3 | 10 | 没有字段 amount",
                "sum(rows.item) = 3 | 1 | 要是数",
                "total(rows.budget) = 3 | 1 | 没有函数 total",
                "default(1) = 1 | 1 | 要 2 个参数，这里有 1 个",
                "convert(1, 2, 3) = 1 | 1 | 第 2 个参数要是文字",
                "parts(unit) = 1 | 1 | 要是数",
                "sum(parts(report.baseData.staffing.actual)) = 1 | 5 | 带层级的行",
                "rounded(rows.budget) = 1 | 1 | 一个数字字段",
                "1 + 2 | 1 | 判断对错",
                "1 = 1 and 2 | 11 | 判断对错",
                "1 / 0 = 1 | 3 | 除以零",
                "1 / 0.00 = 1 | 3 | 除以零",
                "unit < '元' | 6 | 只能用 = 或 !=",
                "unit[1 = 1] = '元' | 6 | 只有列表",
                "rows[level].budget = 1 | 6 | 判断对错",
                "rows[level = 1.budget = 1 | 15 | 应是 ]",
                "(1 = 1 | 7 | 应是 )，却是 结尾",
                "1 = 1) | 6 | 不该是 )",
                "1 = | 4 | 不该是 结尾",
                "1 = 2 3 | 7 | 不该是 3",
                "not not 1 = 1 | 9 | not not",
                "$nothing = 1 | 1 | 没有定义 $nothing",
                "rows[code = 'a'].$nothing = 1 | 18 | 没有定义 $nothing",
                "level = 1 | 1 | 没有字段 level",
                "group.level = 1 | 1 | 没有字段 group",
                "1 ≤ 2 | 3 | 看不懂 ≤",
                "unit = '元 | 8 | 看不懂 '",
                "rows..budget = 1 | 6 | 应是字段名",
                "'a' = unit.name | 12 | 没有字段 name",
            })
    void isRefusedWithThePlaceOfTheMistake(String text, int character, String reason) throws ExpressionException {
        Vocabulary vocabulary = vocabulary();
        assertThatThrownBy(() -> ExpressionParser.condition(text, vocabulary))
                .isInstanceOf(ExpressionException.class)
                .hasMessageContaining(reason)
                .extracting(e -> ((ExpressionException) e).at() + 1)
                .isEqualTo(character);
    }

    @Test
    void mayBeNestedTwentyDeepButNotWithoutEnd() throws ExpressionException {
        Vocabulary vocabulary = vocabulary();
        assertThat(ExpressionParser.condition("(".repeat(39) + "1 = 1" + ")".repeat(39), vocabulary))
                .isNotNull();
        assertThatThrownBy(() -> ExpressionParser.condition("(".repeat(40) + "1 = 1" + ")".repeat(40), vocabulary))
                .hasMessageContaining("括号嵌套超过 40 层");
    }

    @Test
    void mayBeTwoThousandCharactersLong() throws ExpressionException {
        Vocabulary vocabulary = vocabulary();
        String sum = "1+".repeat(997) + "1 =  1";
        assertThat(ExpressionParser.condition(sum, vocabulary).size()).isEqualTo(1_997);
        assertThatThrownBy(() -> ExpressionParser.condition(sum + " ", vocabulary))
                .hasMessageContaining("式子有 2001 字，最多 2000 字");
    }

    @Test
    void isReadInOnePassHoweverCallsAreNested() throws ExpressionException {
        String nested = "1";
        for (int i = 0; i < 19; i++) {
            nested = "max(report.baseData.expenditure.rows[budget = " + nested + "].budget)";
        }
        assertThat(ExpressionParser.condition(nested + " = 1", vocabulary()).lists())
                .isEqualTo(19);
    }

    @Test
    void isReadOrRefusedWhateverItsCharacters() throws ExpressionException {
        Vocabulary vocabulary = vocabulary();
        List<String> words = List.of(
                "rows",
                "[",
                "]",
                "code",
                "=",
                "'project'",
                ".",
                "budget",
                "sum",
                "(",
                ")",
                ",",
                "1",
                "0.5",
                "and",
                "or",
                "not",
                "$column",
                "$x",
                "+",
                "-",
                "*",
                "/",
                "<=",
                "parts",
                "blank",
                "unit",
                "scope",
                "report",
                " ",
                "，");
        Random random = new Random(7);
        for (int i = 0; i < 30_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(14); length >= 0; length--) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextBoolean() ? " " : "");
            }
            Throwable thrown = catchThrowable(() -> ExpressionParser.expression(text.toString(), vocabulary));
            assertThat(thrown == null || thrown instanceof ExpressionException)
                    .as(text.toString())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999", "12345678901234567890123456789012345678901"})
    void doesNotComputeWithNumbersBeyondReason(String number) throws ExpressionException {
        Subject root = subject(REPORT.replace("\"budget\": 100", "\"budget\": " + number));
        Scope scope = Scope.parse("/report/baseData/expenditure");
        Spot here = scope.select(root).get(0);
        Evaluation evaluation = Evaluation.withIntervals(root, here, List.of(here));
        Condition condition = ExpressionParser.condition("sum(rows.budget) = 1", vocabulary());
        condition.truth(evaluation, here);
        assertThat(evaluation.obstacle().map(obstacle -> obstacle.in(Language.CHINESE)))
                .contains("本年预算数位数过多");
    }

    @Test
    void computesWithFortyDigits() throws ExpressionException {
        Subject root = subject(REPORT.replace("\"budget\": 100", "\"budget\": " + "1234567890".repeat(4)));
        Scope scope = Scope.parse("/report/baseData/expenditure");
        Spot here = scope.select(root).get(0);
        Evaluation evaluation = Evaluation.withIntervals(root, here, List.of(here));
        assertThat(ExpressionParser.condition("sum(rows.budget) > 1", vocabulary())
                        .truth(evaluation, here))
                .isEqualTo(Truth.YES);
        assertThat(evaluation.obstacle()).isEmpty();
    }

    private static Vocabulary vocabulary() throws ExpressionException {
        return new Vocabulary(
                Scope.parse("/report/baseData/expenditure").shape(),
                false,
                false,
                Map.of("column", "budget", "word", "'甲'"),
                Map.of());
    }

    private static Subject subject() {
        return subject(REPORT);
    }

    private static Subject subject(String report) {
        return Subject.of(TruthReports.of(report));
    }
}
