package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.annex.extractor.page.Recognition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentSignTest {

    @ParameterizedTest
    @CsvSource({
        "100%, 1006, 0.6, 100%",
        "100%, 1000, 0.9, 100%",
        "100%, 100, 0.9, 100%",
        "%, '', 0, %",
        "%, a, 0.3, %",
        "1000, 1000, 0.6, 1000",
        "96, 96, 0.6, 96",
        "人, 6, 0.6, 6",
        "100%, 1006, 0.98, 1006"
    })
    void readsThePercentSignThatIsPrinted(String printed, String read, double probability, String expected) {
        List<Printed> all = Printed.all(printed);
        assumeThat(all).isNotEmpty();
        long right = all.stream()
                .filter(sign -> look(sign, printed.length(), read, probability).equals(expected))
                .count();
        assertThat(right).isGreaterThanOrEqualTo((long) Math.ceil(0.75 * all.size()));
        if (!printed.endsWith("%")) {
            assertThat(right).isEqualTo(all.size());
        }
    }

    /** Places as the recogniser tells them: evenly over the line. */
    private static String look(Printed page, int length, String read, double probability) {
        List<Sign> signs = new ArrayList<>();
        double step = (double) page.box().width() / length;
        for (int i = 0; i < read.length(); i++) {
            signs.add(new Sign(
                    read.substring(i, i + 1), i * step, (i + 1) * step, Recognition.by(probability, List.of())));
        }
        return new PercentSign(page.ink())
                .read(page.box(), signs).stream().map(Sign::text).collect(Collectors.joining());
    }
}
