package dev.annex.training.confidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annex.model.Resources;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ConfidenceTrainingTest {

    @Test
    void theCalibrationThatComesWithAnnexIsWhatItsExamplesTeach() throws IOException {
        try (InputStream resource = Resources.calibration()) {
            assertThat(ConfidenceTraining.run(Examples.builtIn()).json())
                    .isEqualTo(new String(resource.readAllBytes(), UTF_8));
        }
    }

    @Test
    void examplesAreReadAsTheyWereWritten() throws IOException {
        Examples examples = Examples.builtIn();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        examples.write(out);
        assertThat(Examples.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(examples);
    }

    @Test
    void refusesExamplesWithOtherSignals() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(out)) {
            zipped.write("document\tstratum\n".getBytes(UTF_8));
        }
        assertThatThrownBy(() -> Examples.read(new ByteArrayInputStream(out.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("other signals");
    }
}
