package dev.annex.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SectionRoleComparisonTest {
    private static final JsonNode TRUTH = report("""
            {"heading": "部门基本情况", "role": "overview", "sections": [
              {"heading": "主要职能", "role": "functions"}, {"heading": null, "paragraphs": ["编制数10人。"], "role": null}]},
            {"heading": "存在的问题", "role": "problems"}, {"heading": "下一步改进措施", "role": "improvements"}""");

    @Test
    void findsSectionsAgainOnAnotherLevelAndWithMisreadHeadings() {
        Confusion roles = SectionRoleComparison.of(TRUTH, report("""
                {"heading": "部门其本情况", "role": "overview"}, {"heading": "主要职能", "role": "organization"},
                {"heading": null, "paragraphs": ["编制数10人。"], "role": null},
                {"heading": "存在的向题", "role": "problems"}, {"heading": "下一步改进措施", "role": "improvements"}"""));
        assertThat(roles.counts())
                .isEqualTo(Map.of(
                        "overview", Map.of("overview", 1),
                        "functions", Map.of("organization", 1),
                        "none", Map.of("none", 1),
                        "problems", Map.of("problems", 1),
                        "improvements", Map.of("improvements", 1)));
        assertThat(roles.macroF1().orElseThrow()).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void whatIsMissingOrMadeUpLowersItsRole() {
        Confusion roles = SectionRoleComparison.of(TRUTH, report("""
                {"heading": "部门基本情况", "role": "overview"}, {"heading": "存在的问题", "role": "problems"},
                {"heading": "附件清单目录", "role": "problems"}"""));
        assertThat(roles.count("functions", Confusion.ABSENT)).isEqualTo(1);
        assertThat(roles.count(Confusion.ABSENT, "problems")).isEqualTo(1);
        assertThat(roles.f1("problems")).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(roles.f1("functions")).isZero();
    }

    @Test
    void anOutputWithoutNarrativeHasMissedEverything() {
        Confusion roles = SectionRoleComparison.of(TRUTH, JsonMapper.shared().readTree("{\"narrative\": null}"));
        assertThat(roles.names()).contains(Confusion.ABSENT);
        assertThat(roles.macroF1().orElseThrow()).isZero();
    }

    @Test
    void ofATruthWithoutNarrativeNothingIsCompared() {
        Confusion roles = SectionRoleComparison.of(JsonMapper.shared().readTree("{\"title\": \"甲\"}"), TRUTH);
        assertThat(roles.names()).isEmpty();
        assertThat(roles.macroF1()).isEmpty();
    }

    private static JsonNode report(String sections) {
        return JsonMapper.shared().readTree("{\"narrative\": {\"sections\": [" + sections + "]}}");
    }
}
