package dev.annex.extractor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SchemaCheckTest {
    private final SchemaCheck schema = new SchemaCheck();

    @Test
    void acceptsACompleteOutput() {
        assertThat(schema.check(TruthReports.output("{\"projectEvaluations\":[{\"indicators\":[{\"weight\":1.50}]}]}")))
                .isEmpty();
    }

    @Test
    void acceptsKeysOfLaterVersions() {
        ObjectNode output = TruthReports.output("{}");
        output.put("certificate", 1);
        ((ObjectNode) output.path("report")).put("region", "某省");
        assertThat(schema.check(output)).isEmpty();
    }

    @Test
    void namesThePlaceOfEachDeviation() {
        ObjectNode output = TruthReports.output("{\"projectEvaluations\":[{},{\"total\":{\"weight\":1}}]}");
        ((ObjectNode) output.at("/report/projectEvaluations/1/total")).put("weight", "一百");
        ((ObjectNode) output.at("/report")).remove("narrative");
        ((ObjectNode) output.at("/source")).put("content", "paper");
        assertThat(schema.check(output))
                .extracting(SchemaCheck.Violation::pointer)
                .containsExactly("/report", "/report/projectEvaluations/1/total/weight", "/source/content");
        assertThat(schema.check(output).get(0).message()).contains("narrative");
    }

    @Test
    void refusesWhatIsNoObject() {
        JsonNode list = JsonMapper.shared().readTree("[]");
        assertThat(schema.check(list))
                .extracting(SchemaCheck.Violation::pointer)
                .containsExactly("");
    }
}
