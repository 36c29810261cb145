package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.SecondOpinion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "193.51", ".0.00", "110:58", "≥95%", "1,234.5", "l0.5", "９５％", "-3.2"})
    void looksAtWhatMayBeANumber(String text) {
        assertThat(NumberCheck.isDoubtfulNumber(signs(text, 0.9))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "4200次", "o", "2023年", "指标", "A4"})
    void leavesAloneWhatIsNone(String text) {
        assertThat(NumberCheck.isDoubtfulNumber(signs(text, 0.9))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.994, true", "0.996, false"})
    void doesNotAskWhereTheReadingIsCertain(double probability, boolean asks) {
        assertThat(NumberCheck.isDoubtfulNumber(signs("193.51", probability))).isEqualTo(asks);
    }

    @Test
    void saysWhichDigitTheOtherEngineRead() {
        assertThat(NumberCheck.compared(signs("6.730.00", 0.9), signs("6,750.00", 0.9)))
                .extracting(Sign::recognition)
                .allMatch(recognition -> recognition.secondOpinion() == SecondOpinion.DIFFERS)
                .extracting(recognition -> recognition.otherReading().orElse("-"))
                .containsExactly("-", "-", "-", "5", "-", "-", "-", "-");
    }

    @Test
    void saysNoDigitWhereTheOtherEngineReadMoreOfThem() {
        assertThat(NumberCheck.compared(signs("95.3", 0.9), signs("195.5", 0.9)))
                .allMatch(sign -> sign.recognition().secondOpinion() == SecondOpinion.DIFFERS)
                .allMatch(sign -> sign.recognition().otherReading().isEmpty());
        assertThat(NumberCheck.compared(signs("1,095.5", 0.9), signs("1095.5", 0.9)))
                .allMatch(sign -> sign.recognition().secondOpinion() == SecondOpinion.AGREES);
    }

    static List<Sign> signs(String text, double probability) {
        return text.codePoints()
                .mapToObj(character ->
                        new Sign(Character.toString(character), 0, 1, Recognition.by(probability, List.of())))
                .toList();
    }
}
