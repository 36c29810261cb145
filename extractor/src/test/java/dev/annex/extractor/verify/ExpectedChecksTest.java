package dev.annex.extractor.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.annex.extractor.Extractor;
import dev.annex.model.Extraction;
import dev.annex.model.finding.Attribution;
import dev.annex.model.finding.Check;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The checks that have to fail on real files, from the file to the rule, and that no other does. */
class ExpectedChecksTest {
    private static final Extractor EXTRACTOR = Extractor.create();
    private static final Path SAMPLES = Path.of("").toAbsolutePath().resolveSibling("samples/reports");

    @ParameterizedTest
    @ValueSource(strings = {"library", "sports", "water"})
    void failOnTheSamples(String name) throws Exception {
        JsonNode expected = JsonMapper.shared().readTree(Files.readString(SAMPLES.resolve("expected-checks.json")));
        compare(SAMPLES.resolve(name).resolve("report.docx"), expected.at("/reports/" + name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed", "forest", "town", "archive", "school"})
    void failOnHandCheckedReports(String name) throws Exception {
        Path file = TruthReports.folder().resolve(name).resolve("report.docx");
        assumeThat(Files.exists(file)).as("hand-checked reports lie at " + file).isTrue();
        try (var in = ExpectedChecksTest.class.getResourceAsStream("expected-checks.json")) {
            compare(file, JsonMapper.shared().readTree(in).at("/reports/" + name));
        }
    }

    private static void compare(Path file, JsonNode expected) throws Exception {
        assertThat(expected.isArray()).isTrue();
        Extraction extraction = EXTRACTOR.extract(file);
        List<Check> failed = new ArrayList<>(extraction.checks().stream()
                .filter(check -> check.status() == Check.Status.FAILED)
                .toList());
        assertThat(failed)
                .as("a text layer, so the author's")
                .allMatch(check ->
                        check.attribution().filter(Attribution.SOURCE::equals).isPresent());
        for (JsonNode each : expected) {
            String field = each.at("/fields/0").asString();
            assertThat(failed.removeIf(
                            check -> check.id().equals(each.path("id").asString())
                                    && check.fields().contains(field)))
                    .as(each.toString())
                    .isTrue();
        }
        assertThat(failed).as("false alarms").isEmpty();
    }
}
