package dev.annex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class DoctorCommandTest {

    @Test
    void theDefaultEngineWorksWithoutAnythingToInstall() {
        Run run = Run.annex("doctor");
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out()).contains("PP-OCRv4：可用（ONNX Runtime 1.").contains("Tesseract：");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whatIsMissingComesWithWhatToInstall() {
        String out = Run.in(Locale.ENGLISH, "doctor").out();
        assertThat(out.contains("missing: ")).isEqualTo(out.contains("sudo apt install tesseract-ocr"));
        assertThat(out).contains("PP-OCRv4: works");
    }
}
