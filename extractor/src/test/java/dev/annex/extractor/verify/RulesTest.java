package dev.annex.extractor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.model.finding.Check;
import dev.annex.model.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Each rule of Annex on a sound report, and on the same report with one figure changed. */
class RulesTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final String SOUND = """
            {"fiscalYear": 2023,
             "baseData": {
               "staffing": {"authorized": 30, "actual": 28, "controlRate": 93.33},
               "expenditure": {"unit": "万元", "rows": [
                 {"item": "三公经费", "code": "threePublic", "level": 1, "previousFinal": 12.1, "budget": 20, "final": 11},
                 {"item": "1、公务用车", "code": "threePublic.vehicles", "level": 2, "previousFinal": 9.6, "budget": 15, "final": 9},
                 {"item": "其中：购置", "code": "threePublic.vehicles.purchase", "level": 3, "previousFinal": 0, "budget": 0, "final": 0},
                 {"item": "运行维护", "code": "threePublic.vehicles.operation", "level": 3, "previousFinal": 9.6, "budget": 15, "final": 9},
                 {"item": "2、出国", "code": "threePublic.overseas", "level": 2, "previousFinal": 0, "budget": 0, "final": 0},
                 {"item": "3、接待", "code": "threePublic.reception", "level": 2, "previousFinal": 2.5, "budget": 5, "final": 2},
                 {"item": "项目支出", "code": "project", "level": 1, "previousFinal": 90, "budget": 100.5, "final": 98.5},
                 {"item": "1、业务", "code": "project.operations", "level": 2, "previousFinal": 40, "budget": 50.5, "final": 48.5},
                 {"item": "2、运维", "code": "project.maintenance", "level": 2, "previousFinal": 20, "budget": 20, "final": 20},
                 {"item": "3、专项", "code": "project.specialFunds", "level": 2, "previousFinal": 30, "budget": 30, "final": 30},
                 {"item": "（1）甲", "code": null, "level": 3, "previousFinal": 10, "budget": 12, "final": 11},
                 {"item": "（2）乙", "code": null, "level": 3, "previousFinal": 20, "budget": 18, "final": 19},
                 {"item": "公用经费", "code": "publicOperating", "level": 1, "previousFinal": 30, "budget": 31, "final": 29},
                 {"item": "其中：办公", "code": "publicOperating.office", "level": 2, "previousFinal": 9, "budget": 10, "final": 9},
                 {"item": "水电", "code": "publicOperating.utilitiesTravel", "level": 2, "previousFinal": 6, "budget": 7, "final": 6},
                 {"item": "基本支出", "code": "basicAdjustment", "level": 1, "previousFinal": null, "budget": 200, "final": 210.25}]},
               "buildings": [{"approvedArea": 1200, "actualArea": 1150, "areaControlRate": 95.83,
                              "budgetInvestment": 800, "actualInvestment": 792.4, "investmentControlRate": 99.05}]},
             "departmentEvaluation": {
               "funding": {"unit": "万元",
                 "rows": [{"item": "总额", "code": "total", "initialBudget": 300.5, "adjustedBudget": 312.00, "executed": 308.75,
                           "weight": 10, "executionRate": 98.96, "score": 9.9}],
                 "byRevenue": [{"item": "一般", "code": "generalPublicBudget", "amount": 300}, {"item": "其他", "code": "other", "amount": 12}],
                 "byExpenditure": [{"item": "基本", "code": "basic", "amount": 210.25}, {"item": "项目", "code": "project", "amount": 98.5}]},
               "indicators": [
                 {"level1": "产出指标", "level1Weight": 50, "weight": 30, "score": 28.5},
                 {"level1": "产出指标", "level1Weight": 50, "weight": 20, "score": 20},
                 {"level1": "效益指标", "level1Weight": 40, "weight": 40, "score": 40}],
               "total": {"weight": 100, "score": 98.4}},
             "projectEvaluations": [{
               "funding": {"unit": "元",
                 "rows": [
                   {"item": "总额", "code": "total", "initialBudget": 500000, "adjustedBudget": 505000, "executed": 485000,
                    "weight": 10, "executionRate": 96.04, "score": 9.6},
                   {"item": "拨款", "code": "currentYearAppropriation", "initialBudget": 500000, "adjustedBudget": 500000, "executed": 480000},
                   {"item": "结转", "code": "carryover", "initialBudget": 0, "adjustedBudget": 5000, "executed": 5000},
                   {"item": "其他", "code": "other", "initialBudget": 0, "adjustedBudget": 0, "executed": 0}]},
               "indicators": [{"level1": "产出", "weight": 90, "score": 88}],
               "total": {"weight": 100, "score": 97.6}}],
             "narrative": {"facts": [
               {"section": "/report/narrative/sections/0", "subject": "项目支出", "measure": "final", "year": 2023, "value": 98.50, "unit": "万元", "text": "98.50万元"},
               {"section": "/report/narrative/sections/0", "subject": "项目支出", "measure": "budget", "year": 2023, "value": 101, "unit": "万元", "text": "约101万元"},
               {"section": "/report/narrative/sections/0", "subject": "基本支出", "measure": "final", "year": 2023, "value": 2102500, "unit": "元", "text": "2102500元"},
               {"section": "/report/narrative/sections/0", "subject": "三公经费", "measure": "final", "year": 2023, "value": 11, "unit": "万元", "text": "11万元"}]}}""";

    @Test
    void findNothingInASoundReport() {
        List<Check> checks = new Verifier().verify(TruthReports.of(SOUND));
        assertThat(checks.stream().filter(check -> check.status() != Check.Status.PASSED))
                .isEmpty();
        List<String> all =
                Verifier.builtIn().stream().flatMap(pack -> pack.ids().stream()).toList();
        assertThat(all.stream()
                        .filter(id ->
                                checks.stream().noneMatch(check -> check.id().equals(id))))
                .as("rules about sums, rates and marks that had nothing to say")
                .contains("fundingSourcesComplete", "previousFinal")
                .doesNotContain("controlRate", "executionRate", "level1Weight", "scoresTotal", "projectInProse");
    }

    @ParameterizedTest
    @CsvSource({
        "/baseData/staffing/controlRate, 93.43, controlRate",
        "/baseData/staffing/actual, 29, controlRate",
        "/baseData/buildings/0/areaControlRate, 59.83, areaControlRate",
        "/baseData/buildings/0/actualInvestment, 892.4, investmentControlRate",
        "/baseData/expenditure/rows/0/budget, 21, threePublicParts",
        "/baseData/expenditure/rows/0/previousFinal, 12.5, threePublicParts",
        "/baseData/expenditure/rows/5/previousFinal, 2.9, threePublicParts",
        "/baseData/expenditure/rows/3/final, 8, vehicleParts",
        "/baseData/expenditure/rows/7/previousFinal, 50, projectParts",
        "/baseData/expenditure/rows/11/budget, 81, specialFundsParts",
        "/baseData/expenditure/rows/13/final, 92, publicOperatingParts",
        "/departmentEvaluation/funding/rows/0/executionRate, 99.86, executionRate",
        "/departmentEvaluation/funding/byRevenue/1/amount, 21, byRevenue",
        "/departmentEvaluation/indicators/1/weight, 25, level1Weight weightsTotal",
        "/departmentEvaluation/indicators/2/score, 38, scoresTotal",
        "/departmentEvaluation/total/score, 98.9, scoresTotal",
        "/departmentEvaluation/total/weight, 110, weightsTotal",
        "/departmentEvaluation/funding/rows/0/score, 7, scoresTotal fundingScore",
        "/projectEvaluations/0/indicators/0/score, 91, scoresTotal scoreWithinWeight",
        "/projectEvaluations/0/funding/rows/1/executed, 450000, fundingSources",
        "/projectEvaluations/0/funding/rows/0/initialBudget, 400000, fundingSources",
        "/departmentEvaluation/funding/rows/0/initialBudget, 0.00, projectWithinDepartment zeroInitialBudget",
        "/narrative/facts/0/value, 98.05, projectInProse",
        "/narrative/facts/1/value, 110, projectInProse",
        "/narrative/facts/2/value, 2102800, basicInProse",
        "/narrative/facts/3/value, 12.8, threePublicInProse",
    })
    void findAFigureThatContradictsOthers(String pointer, String value, String rules) {
        assertThat(failures(pointer, value)).containsExactly(rules.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "/baseData/staffing/controlRate, 0.93, a ratio instead of percent",
        "/baseData/staffing/controlRate, 93, rounded to whole percents",
        "/baseData/expenditure/rows/4/budget, null, a part left blank",
        "/baseData/expenditure/rows/9/final, null, a heading above named rows",
        "/baseData/expenditure/rows/15/final, 10.25, only the adjustment is entered",
        "/departmentEvaluation/funding/rows/0/executionRate, 98.9, cut to one decimal",
        "/departmentEvaluation/funding/rows/0/executionRate, 0.99, a ratio instead of percent",
        "/projectEvaluations/0/funding/rows/0/executed, null, a total left blank",
        "/projectEvaluations/0/funding/rows/0/weight, null, no weight for budget execution",
        "/projectEvaluations/0/funding/rows/0/score, null, no mark for budget execution",
        "/narrative/facts/1/value, 100, prose cut to whole numbers",
        "/narrative/facts/0/year, 2021, prose about another year",
        "/narrative/facts/2/unit, null, prose without a unit",
    })
    void findNothingWhereNothingIsWrong(String pointer, String value, String why) {
        assertThat(failures(pointer, value)).as(why).isEmpty();
    }

    @Test
    void takeTheInitialBudgetWhereThatOfTheYearIsBlank() {
        String rows = """
                {"projectEvaluations":[{"funding":{"rows":[
                  {"code":"total","initialBudget":80,"adjustedBudget":null,"executed":60,"executionRate":75}]}}]}""";
        assertThat(new Verifier().verify(TruthReports.of(rows)))
                .filteredOn(check -> check.id().equals("executionRate"))
                .extracting(Check::status)
                .containsExactly(Check.Status.PASSED);
    }

    @Test
    void warnOfSourcesThatAreNotFilledIn() {
        List<Check> checks = new Verifier().verify(changed("/projectEvaluations/0/funding/rows/2/executed", "null"));
        assertThat(checks.stream().filter(check -> check.status() == Check.Status.FAILED))
                .extracting(Check::message)
                .containsExactly("全年执行数：已填的各项合计 480000 + 0 = 480000，比总额 485000 少，有来源未填");
    }

    @Test
    void takeRowsOfOneFirstLevelThatFollowEachOtherTogether() {
        String twoBlocks = """
                {"projectEvaluations":[{"indicators":[
                  {"level1":"产出","level1Weight":50,"weight":50},{"level1":"效益","level1Weight":30,"weight":30},
                  {"level1":"产出","level1Weight":50,"weight":20},{"level1":"产出","level1Weight":50,"weight":30}]},
                 {"indicators":[{"level1":"产出","level1Weight":50,"weight":50}]}]}""";
        assertThat(new Verifier().verify(TruthReports.of(twoBlocks)))
                .filteredOn(check -> check.id().equals("level1Weight"))
                .extracting(Check::status)
                .containsExactly(Check.Status.PASSED, Check.Status.PASSED, Check.Status.PASSED, Check.Status.PASSED);
    }

    private static List<String> failures(String pointer, String value) {
        return new Verifier()
                .verify(changed(pointer, value)).stream()
                        .filter(check -> check.status() == Check.Status.FAILED)
                        .map(Check::id)
                        .distinct()
                        .toList();
    }

    private static Report changed(String pointer, String value) {
        ObjectNode report = (ObjectNode) MAPPER.readTree(SOUND);
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = report.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        assertThat(parent.has(name)).as(pointer).isTrue();
        ((ObjectNode) parent).set(name, MAPPER.readTree(value));
        return TruthReports.of(report.toString());
    }
}
