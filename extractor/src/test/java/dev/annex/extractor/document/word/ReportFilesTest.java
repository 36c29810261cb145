package dev.annex.extractor.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.annex.extractor.document.Document;
import dev.annex.extractor.source.Limits;
import dev.annex.extractor.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the example reports, where they are at hand. */
class ReportFilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"archive", "forest", "school", "seed", "town"})
    void readsExampleReports(String name) throws Exception {
        Path file = Path.of("../../shared/reports", name, "report.docx");
        assumeThat(file).as("the example reports are not at hand").exists();
        Document document = new DocxReader()
                .read(SourceFile.of(file, Limits.DEFAULT), Limits.DEFAULT)
                .orElseThrow();
        assertThat(document.diagnostics()).isEmpty();
        if (System.getProperty("view") != null) {
            Files.writeString(Path.of(System.getProperty("view"), name + ".txt"), View.of(document) + "\n");
        }
    }
}
