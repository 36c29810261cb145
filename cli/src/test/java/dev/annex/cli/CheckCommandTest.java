package dev.annex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    /** Nine of ten posts are filled: 90 %, not 80 %. */
    private static final String STAFFING =
            "\"baseData\": {\"annexLabel\": null, \"title\": \"基础数据表\", \"staffing\": {\"authorized\": 10, \"actual\": 9,"
                    + " \"controlRate\": 80.00}, \"expenditure\": {\"unit\": \"万元\", \"rows\": []}, \"buildings\": [],"
                    + " \"austerityMeasures\": null, \"notes\": null, \"signature\": {\"preparedBy\": null, \"date\": null,"
                    + " \"phone\": null, \"responsible\": null}, \"otherFields\": []}";

    private static final String PROJECT =
            "{\"item\": \"项目支出\", \"code\": \"project\", \"level\": 1, \"previousFinal\": %s, \"budget\": null, \"final\": %s}";

    private static final String PACK = """
            {"pack": "mine", "rules": [{"id": "earlyYear",
              "name": {"zh": "年份", "en": "Year"},
              "severity": "error", "scope": "/report",
              "assert": "fiscalYear < 2000",
              "message": {"zh": "{fiscalYear} 年太晚", "en": "too late a year"}}]}
            """;

    private static final String TESTS = """
            {"tests": [
              {"name": "年份太大", "report": {"title": "甲", "fiscalYear": 2023}, "fails": ["earlyYear"]},
              {"name": "从前", "report": {"fiscalYear": 1999}, "fails": []}]}
            """;

    @TempDir
    private Path folder;

    private Path result;

    @BeforeEach
    void extract() throws IOException {
        Path report = Files.writeString(folder.resolve("报告.txt"), "某局2023年度部门整体支出绩效自评报告\n\n一、基本情况\n");
        assertThat(Run.annex("extract", report, "--out", folder).status()).isEqualTo(ExitStatus.OK);
        result = folder.resolve("报告.txt.annex.json");
    }

    @Test
    void whatWasWrittenIsInOrder() {
        Run run = Run.annex("check", result);
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out()).startsWith(result + "：校验");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysWhichFiguresContradictEachOther() throws IOException {
        replace("\"baseData\": null", STAFFING);
        Run run = Run.annex("check", result);
        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.out()).contains("controlRate", "90", "80", "/report/baseData/staffing/controlRate");
        assertThat(Run.annex("check", result, "--fail-on", "never").status()).isEqualTo(ExitStatus.OK);
        assertThat(Run.annex("check", result, "--lang", "en").out().lines().skip(1))
                .allMatch(line -> line.startsWith("  [error] ") || line.startsWith("      "))
                .noneMatch(line -> line.contains("应"));
    }

    @Test
    void saysWhereAResultLeavesTheSchema() throws IOException {
        replace("\"schemaVersion\"", "\"schemaversion\"");
        Run run = Run.annex("check", result);
        assertThat(run.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(run.err()).contains("不符合 JSON Schema", "schemaVersion");
    }

    @Test
    void aFileThatIsNoResultDoesNotStopTheOthers() throws IOException {
        Path broken = Files.writeString(folder.resolve("坏.annex.json"), "{\"schemaVersion\": ");
        Path deep = Files.writeString(folder.resolve("深.annex.json"), "[".repeat(100_000));
        Run run = Run.annex("check", broken, deep, folder.resolve("无.annex.json"), result);
        assertThat(run.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(run.err())
                .contains("坏.annex.json：", "深.annex.json：", "无.annex.json：")
                .doesNotContain("\tat ");
        assertThat(run.out()).contains("报告.txt.annex.json：校验");
    }

    @Test
    void appliesRulesThatUsersWrote() throws IOException {
        Path pack = Files.writeString(folder.resolve("mine.json"), PACK);
        Run run = Run.annex("check", result, "--rules", pack);
        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.out()).contains("earlyYear", "2023 年太晚");
        assertThat(Run.annex("check", result, "--rules", folder).status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(Run.annex("check", result, "--rules", pack, "--lang", "en").out())
                .contains("too late");
    }

    @Test
    void refusesAPackWithFileLineAndReason() throws IOException {
        Path pack = Files.writeString(folder.resolve("mine.json"), PACK.replace("fiscalYear <", "fiscalYears <"));
        Run run = Run.annex("check", result, "--rules", pack);
        assertThat(run.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(run.err()).contains(pack + " 第 4 行：规则 earlyYear：assert 第 1 字：没有字段 fiscalYears。");
        assertThat(Run.annex("check", result, "--rules", pack, "--lang", "en").err())
                .contains(pack + ", line 4: rule earlyYear: assert, character 1: there is no field fiscalYears.");
    }

    @Test
    void refusesARuleOfAnIdThatIsTaken() throws IOException {
        Path pack = Files.writeString(folder.resolve("mine.json"), PACK.replace("earlyYear", "controlRate"));
        Run run = Run.annex("check", result, "--rules", pack);
        assertThat(run.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(run.err()).contains("规则 controlRate 在 base-data.json 中已经有了");
    }

    @Test
    void runsTheTestsBesideAPack() throws IOException {
        Path pack = Files.writeString(folder.resolve("mine.json"), PACK);
        Path tests = folder.resolve("mine.tests.json");
        assertThat(Run.annex("check", "--test-rules", pack).status()).isEqualTo(ExitStatus.UNREAD);
        Files.writeString(tests, TESTS);
        Run good = Run.annex("check", "--test-rules", pack);
        assertThat(good.status()).isEqualTo(ExitStatus.OK);
        assertThat(good.out()).contains("测试 2 项，不通过 0 项");
        Files.writeString(tests, TESTS.replace("[\"earlyYear\"]", "[]"));
        Run bad = Run.annex("check", "--test-rules", pack);
        assertThat(bad.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(bad.out()).contains("测试“年份太大”不通过：不应报却报了：earlyYear（2023 年太晚）。");
        assertThat(Run.annex("check", "--test-rules", pack, "--lang", "en").out())
                .contains("test \"年份太大\" failed: should not have failed: earlyYear");
        Files.writeString(tests, TESTS.replace("\"title\"", "\"titel\""));
        Run broken = Run.annex("check", "--test-rules", pack);
        assertThat(broken.status()).isEqualTo(ExitStatus.UNREAD);
        assertThat(broken.err()).contains(tests + " 第 2 行：测试 年份太大：没有字段 titel。");
    }

    @Test
    void comparesAReportWithThatOfTheYearBefore() throws IOException {
        Path years = Files.createDirectory(folder.resolve("years"));
        for (int year : new int[] {2022, 2023}) {
            String expenditure = STAFFING.replace("80.00", "90.00")
                    .replace("\"rows\": []", "\"rows\": [" + PROJECT.formatted(year == 2022 ? 1 : 5, 4) + "]");
            String json = Files.readString(result)
                    .replace("\"baseData\": null", expenditure)
                    .replace("\"fiscalYear\": 2023", "\"fiscalYear\": " + year)
                    .replace("\"department\": null", "\"department\": \"某局\"");
            Files.writeString(years.resolve(year + ".annex.json"), json);
        }
        Run run = Run.annex("check", years, "--fail-on", "warning");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("2023.annex.json 与上一年的 ")
                .contains("项目支出：本年表中上年决算数为 5，上年报告的决算数为 4（万元）")
                .contains("2022.annex.json#/report/baseData/expenditure/rows/0/final");
        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
    }

    @Test
    void wantsSomethingToDo() {
        assertThat(Run.annex("check").status()).isEqualTo(ExitStatus.USAGE);
    }

    private void replace(String before, String after) throws IOException {
        String json = Files.readString(result);
        assertThat(json).contains(before);
        Files.writeString(result, json.replace(before, after));
    }
}
