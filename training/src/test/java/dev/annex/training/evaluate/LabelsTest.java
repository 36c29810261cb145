package dev.annex.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Compares the files themselves: a bundle would fill the gaps of one language with the words of the other. */
class LabelsTest {

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(keys("labels_zh.properties")).isEqualTo(keys("labels.properties"));
    }

    @Test
    void anyOtherLanguageIsEnglish() {
        assertThat(Labels.in(Locale.FRANCE).text("reports")).isEqualTo("Reports");
        assertThat(Labels.in(Locale.SIMPLIFIED_CHINESE).text("reports")).isEqualTo("报告数");
    }

    private static Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(Labels.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }
}
