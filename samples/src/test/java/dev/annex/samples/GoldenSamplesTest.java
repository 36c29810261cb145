package dev.annex.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.annex.extractor.Extractor;
import dev.annex.extractor.source.UnreadableException;
import dev.annex.extractor.write.ExtractionJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes out for each sample, byte for byte; {@code -Dgolden.update=true} takes what comes out for right. */
class GoldenSamplesTest {
    private static final Extractor EXTRACTOR = Extractor.create();

    static List<CommittedSample> samples() {
        return CommittedSample.ALL;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void outputIsAsBefore(CommittedSample sample) throws IOException, UnreadableException {
        Path file = Path.of("reports", sample.name(), "report.docx");
        Path golden = file.resolveSibling("report.docx.annex.json");
        byte[] output = ExtractionJson.toBytes(EXTRACTOR.extract(file));
        if (Boolean.getBoolean("golden.update")) {
            Files.write(golden, output);
        }
        assumeTrue(Files.exists(golden), () -> golden + " is not there yet; -Dgolden.update=true writes it");

        assertThat(new String(output, StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
    }
}
