package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.annex.extractor.Extractor;
import dev.annex.model.report.Fact;
import dev.annex.model.report.Narrative;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of a real report, read by hand from its prose. */
class SeedFactsTest {
    @ParameterizedTest
    @ValueSource(strings = {"report.docx", "report.doc", "report.pdf"})
    void findsEveryFigureAndNoOther(String name) throws Exception {
        Path file = Path.of("../../shared/reports/seed", name);
        assumeTrue(Files.exists(file), () -> "without " + file);

        Narrative narrative =
                Extractor.create().extract(file).report().narrative().orElseThrow();

        assertThat(narrative.facts().stream().map(SeedFactsTest::line)).containsExactlyElementsOf(expected());
    }

    private static List<String> expected() throws IOException {
        try (InputStream in = SeedFactsTest.class.getResourceAsStream("known-facts.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static String line(Fact fact) {
        return String.join(
                " ",
                fact.subject().orElse("-"),
                fact.measure().name().toLowerCase(java.util.Locale.ROOT),
                fact.year().map(String::valueOf).orElse("-"),
                fact.value().toPlainString(),
                fact.unit().orElse("-"));
    }
}
