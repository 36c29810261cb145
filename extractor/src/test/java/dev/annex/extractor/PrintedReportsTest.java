package dev.annex.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.annex.extractor.write.ExtractionJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report printed from Word to PDF gives the same report; only where its words stand is another matter. */
class PrintedReportsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {"library", "sports", "water"})
    void thePrintedSampleGivesTheSameReport(String name) throws Exception {
        Path folder = Path.of("../samples/reports", name);

        assertThat(leaves(report(folder.resolve("report.pdf"))))
                .isEqualTo(leaves(report(folder.resolve("report.docx"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed", "archive", "forest", "school", "town"})
    void thePrintedReportGivesTheSameReport(String name) throws Exception {
        Path folder = Path.of("../../shared/reports", name);
        assumeTrue(Files.isDirectory(folder), "项目旁边没有核对过的样例报告：" + name);

        assertThat(leaves(report(folder.resolve("report.pdf"))))
                .isEqualTo(leaves(report(folder.resolve("report.docx"))));
    }

    private static JsonNode report(Path file) throws Exception {
        return JSON.readTree(ExtractionJson.toBytes(Extractor.create().extract(file)))
                .get("report");
    }

    /** Every value with its path; white space within words is not told apart, as a line end in print may stand for it or not. */
    private static List<String> leaves(JsonNode report) {
        List<String> leaves = new ArrayList<>();
        collect("", report, leaves);
        return leaves;
    }

    private static void collect(String path, JsonNode node, List<String> leaves) {
        if (node.isObject()) {
            node.propertyStream().forEach(entry -> collect(path + "/" + entry.getKey(), entry.getValue(), leaves));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), leaves);
            }
        } else {
            leaves.add(path + " = " + node.asString().replaceAll("[\\s\\u3000]", ""));
        }
    }
}
