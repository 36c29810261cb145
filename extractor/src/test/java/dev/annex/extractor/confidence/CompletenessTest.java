package dev.annex.extractor.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompletenessTest {
    private static final RatedField SCORE = RatedFields.number("projectEvaluations/0/indicators/0/score", "10");

    private static JsonNode report(String indicator) {
        return JsonMapper.shared().readTree("{\"projectEvaluations\": [{\"indicators\": [" + indicator + "]}]}");
    }

    @Test
    void missingColumnsTellOfAFormThatWasMixedUp() {
        Completeness half = new Completeness(report("""
                {"level3": null, "target": {"text": "8"}, "actual": {"text": null}, "weight": null, "score": 10}
                """));
        assertThat(half.of(SCORE)).isEqualTo(0.4);
        assertThat(half.of(RatedFields.text("projectEvaluations/0/title", "自评表")))
                .isEqualTo(1);
    }

    @Test
    void aFormWithAllOfThemIsWhole() {
        assertThat(new Completeness(report("""
                {"level3": "数", "target": {"text": "8"}, "actual": {"text": "8"}, "weight": 10, "score": 10}
                """)).of(SCORE)).isEqualTo(1);
    }
}
