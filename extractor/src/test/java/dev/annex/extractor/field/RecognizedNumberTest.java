package dev.annex.extractor.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.Alternative;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognizedNumberTest {
    private static final Predicate<String> NUMBER = text -> PrintedNumber.parse(text)
            .filter(number -> number.suffix().isEmpty())
            .isPresent();

    @ParameterizedTest
    @CsvSource({
        "110:58, 110.58",
        ".0.00, 0.00",
        "1o, 10",
        "'218.500.00', '218,500.00'",
        "l2, 12",
        "5。2, 5.2",
        "S0, 50",
        "'12,345,', '12,345'"
    })
    void readsASignForTheOneThatLooksLikeIt(String read, String number) {
        assertThat(RecognizedNumber.likeliest(line(read), NUMBER)).contains(number);
    }

    @Test
    void takesTheLikeliestAlternativeThatMakesANumber() {
        List<Glyph> characters = new ArrayList<>(line("3"));
        characters.add(
                glyph("囗", 0.5, new Alternative("口", 0.3), new Alternative("0", 0.1), new Alternative("8", 0.05)));

        assertThat(RecognizedNumber.likeliest(characters, NUMBER)).contains("30");
    }

    @Test
    void dropsWhatTheRecogniserTookForPerhapsNothing() {
        List<Glyph> characters = new ArrayList<>(line("7"));
        characters.add(glyph("（", 0.4, new Alternative("", 0.3)));

        assertThat(RecognizedNumber.likeliest(characters, NUMBER)).contains("7");
    }

    @Test
    void inventsNoDigitThatTheRecogniserDidNotOffer() {
        List<Glyph> characters = new ArrayList<>(line("3"));
        characters.add(glyph("囗", 0.5, new Alternative("口", 0.3)));

        assertThat(RecognizedNumber.likeliest(characters, NUMBER)).isEmpty();
    }

    @Test
    void findsNoNumberInWordsWithoutDigits() {
        assertThat(RecognizedNumber.likeliest(line("lo"), NUMBER)).isEmpty();
        assertThat(RecognizedNumber.likeliest(List.of(), NUMBER)).isEmpty();
    }

    @Test
    void givesUpOnLongWords() {
        assertThat(RecognizedNumber.likeliest(line("1:".repeat(13)), NUMBER)).isEmpty();
    }

    private static List<Glyph> line(String text) {
        return text.chars().mapToObj(c -> glyph(String.valueOf((char) c), 0.9)).toList();
    }

    private static Glyph glyph(String text, double probability, Alternative... alternatives) {
        return new Glyph(
                text,
                new Box(0, 0, 10, 10),
                "",
                10,
                0,
                false,
                Optional.of(Recognition.by(probability, List.of(alternatives))));
    }
}
