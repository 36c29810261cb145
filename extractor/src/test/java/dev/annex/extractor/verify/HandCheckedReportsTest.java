package dev.annex.extractor.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.annex.extractor.write.ExtractionJson;
import dev.annex.model.finding.Check;
import dev.annex.model.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the rules find in reports whose values were read by people: all that does not pass is listed here. */
class HandCheckedReportsTest {

    private static final Map<String, List<String>> FINDINGS = Map.of(
            "seed",
            List.of(
                    "areaControlRate SKIPPED 规模控制率：除数为零，未核对",
                    "investmentControlRate SKIPPED 投资概算控制率：除数为零，未核对",
                    "level1Weight FAILED 效益指标分值：10 + 5 + 5 = 20，表中为 30",
                    "weightsTotal FAILED 分值合计：指标 80 + 预算执行 10 = 90，表中总分为 100",
                    "scoresTotal FAILED 得分合计：指标 80 + 预算执行 10 = 90，表中总分为 100",
                    "headingAgainstBody FAILED “社会保险基金预算支出情况”一节的正文没有提到社会保险，说的却是国有资本",
                    "projectWithinDepartment FAILED 年初预算数：项目为 53.0，不应超过部门的 0.0（万元）",
                    "zeroInitialBudget FAILED 部门年初预算数为 0.0，正文或基础数据表的预算数却是 121.15（万元）"),
            "forest",
            List.of(
                    "executionRate FAILED 年度资金总额执行率：3824.26 ÷ 4753.66 × 100 = 80.45，表中为 100",
                    "scoreByExecution FAILED 年度资金总额得分 10：按执行数 3824.26 ÷ 预算数 4753.66，执行率为 80.45%，分值 10 应得 8.04"),
            "town",
            List.of(
                    "executionRate SKIPPED 执行率：除数为零，未核对",
                    "executionRate SKIPPED 执行率：执行率为空，未核对",
                    "fundingSources FAILED 年初预算数：其中各项合计 90，总额为 0",
                    "fundingSources FAILED 全年预算数：其中各项合计 89.974，总额为 0",
                    "fundingSources FAILED 全年执行数：其中各项合计 89.974，总额为 0",
                    "goalAmounts FAILED 实际完成情况：其中各项合计 89.99，超过 89.97"),
            "archive",
            List.of(),
            "school",
            List.of());

    private static final Map<String, Long> PASSED =
            Map.of("seed", 73L, "forest", 51L, "town", 48L, "archive", 1L, "school", 70L);

    @ParameterizedTest
    @ValueSource(strings = {"seed", "forest", "town", "archive", "school"})
    void holdNoMistakeButThoseThatPeopleSee(String name) throws IOException {
        List<Check> checks = new Verifier().verify(report(name));
        assertThat(checks.stream()
                        .filter(check -> check.status() != Check.Status.PASSED)
                        .map(check -> check.id() + " " + check.status() + " " + check.message()))
                .containsExactlyElementsOf(FINDINGS.get(name));
        assertThat(checks.stream()
                        .filter(check -> check.status() == Check.Status.PASSED)
                        .count())
                .isEqualTo(PASSED.get(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed", "forest", "town", "school"})
    void arePointedAtWhereTheOutputHasAValue(String name) throws IOException {
        Report report = report(name);
        var output = JsonNodeFactory.instance.objectNode();
        output.set("report", ExtractionJson.toTree(report));
        for (Check check : new Verifier().verify(report)) {
            assertThat(check.fields())
                    .as(check.id())
                    .isNotEmpty()
                    .allSatisfy(pointer ->
                            assertThat(output.at(pointer).isMissingNode()).isFalse());
        }
    }

    private static Report report(String name) throws IOException {
        Path truth = TruthReports.folder().resolve(name).resolve("truth.json");
        assumeThat(Files.exists(truth))
                .as("hand-checked reports lie at " + truth)
                .isTrue();
        return TruthReports.read(truth);
    }
}
