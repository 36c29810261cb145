package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.page.scan.GreyImage;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PpOcrRecognizerTest {
    private final TextRecognizer recognizer = recognizer();

    @ParameterizedTest
    @ValueSource(strings = {"部门整体支出绩效自评表", "193.51万元", "71.43%", "4200次", "%", "5", "10", "年度资金总额"})
    void readsWhatIsDrawn(String text) {
        assertThat(text(recognizer.read(Drawn.line(text)))).isEqualTo(text);
    }

    @Test
    void charactersStandWhereTheyAreDrawn() {
        GreyImage line = Drawn.line("预算数");
        List<Sign> signs = recognizer.read(line);
        assertThat(signs).hasSize(3);
        for (int i = 0; i < 3; i++) {
            double middle = (i + 0.5) * line.width() / 3;
            assertThat(signs.get(i).start()).isLessThan(middle);
            assertThat(signs.get(i).end()).isGreaterThan(middle);
        }
    }

    @Test
    void longLinesAreReadInPieces() {
        String text = String.join("", Collections.nCopies(12, "贯彻落实预算管理制度"));
        GreyImage line = Drawn.line(text);
        assertThat(line.width() * PpOcrRecognizer.LINE_HEIGHT / line.height())
                .isGreaterThan(2 * PpOcrRecognizer.WIDEST);
        assertThat(text(recognizer.read(line))).isEqualTo(text);
    }

    @Test
    void anythingIsALine() {
        assertThat(recognizer.read(new GreyImage(1, 1, new byte[1]))).hasSizeLessThan(2);
        byte[] noise = new byte[300 * 40];
        new java.util.Random(7).nextBytes(noise);
        recognizer
                .read(new GreyImage(300, 40, noise))
                .forEach(sign -> assertThat(sign.start()).isBetween(0.0, sign.end()));
        assertThat(recognizer.read(new GreyImage(2, 900, new byte[1800]))).isNotNull();
        assertThat(recognizer.read(new GreyImage(5000, 1, new byte[5000]))).isNotNull();
    }

    @Test
    void threadsReadTheSame() {
        List<GreyImage> lines = List.of(Drawn.line("三公经费"), Drawn.line("0.00"), Drawn.line("≥95%"));
        List<List<Sign>> alone = lines.stream().map(recognizer::read).toList();
        List<List<List<Sign>>> together = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> lines.stream().map(recognizer::read).toList())
                .collect(Collectors.toList());
        assertThat(together).allMatch(alone::equals);
    }

    private static String text(List<Sign> signs) {
        return signs.stream().map(Sign::text).collect(Collectors.joining()).replace(" ", "");
    }

    private static TextRecognizer recognizer() {
        try {
            return PpOcrRecognizer.load();
        } catch (OcrUnavailableException e) {
            throw new AssertionError(e);
        }
    }
}
