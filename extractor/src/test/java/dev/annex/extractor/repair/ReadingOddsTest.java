package dev.annex.extractor.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.Alternative;
import dev.annex.extractor.page.Recognition.SecondOpinion;
import dev.annex.model.evidence.Box;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingOddsTest {

    @ParameterizedTest
    @CsvSource({"3, 5, 31", "1, 4, 7", "5, 3, 0.0078", "4, 1, 0.0588", "6, 8, 0.2195"})
    void confusionsHaveADirection(String read, String offered, double odds) {
        assertThat(ReadingOdds.others(digit(read, offering(offered))))
                .singleElement()
                .satisfies(other -> {
                    assertThat(other.text()).isEqualTo(offered);
                    assertThat(other.odds()).isCloseTo(odds, offset(0.0001));
                });
    }

    @Test
    void theSecondEngineSpeaksForWhatItRead() {
        double alone = ReadingOdds.others(digit("3", offering("5"))).get(0).odds();

        assertThat(ReadingOdds.others(digit("3", offering("5").butOtherwise("5")))
                        .get(0)
                        .odds())
                .isEqualTo(alone * ReadingOdds.NAMED_BY_SECOND);
        assertThat(ReadingOdds.others(digit("3", offering("5").with(SecondOpinion.AGREES)))
                        .get(0)
                        .odds())
                .isEqualTo(alone * ReadingOdds.CONTRADICTED);
    }

    @Test
    void whatOnlyTheSecondEngineReadIsOfferedToo() {
        assertThat(ReadingOdds.others(digit("3", Recognition.by(0.99, List.of()).butOtherwise("5"))))
                .extracting(Rereading::text)
                .containsExactly("5");
    }

    @Test
    void nothingIsOfferedForACharacterThatTheFileItselfSays() {
        Glyph glyph = new Glyph("3", new Box(0, 0, 1, 1), "", 10, 0, false, Optional.empty());

        assertThat(ReadingOdds.others(glyph)).isEmpty();
        assertThat(ReadingOdds.doubt(glyph)).isZero();
    }

    @Test
    void theFirstReadingStaysAmongTheAlternatives() {
        Glyph changed = ReadingOdds.others(digit("3", offering("5").butOtherwise("5")))
                .get(0)
                .accepted(0.9995, "改读");

        assertThat(changed.text()).isEqualTo("5");
        Recognition recognition = changed.recognition().orElseThrow();
        assertThat(recognition.alternatives()).extracting(Alternative::text).containsExactly("3");
        assertThat(recognition.secondOpinion()).isEqualTo(SecondOpinion.AGREES);
        assertThat(recognition.notes()).containsExactly("改读");
    }

    private static Recognition offering(String text) {
        return Recognition.by(0.8, List.of(new Alternative(text, 0.15)));
    }

    private static Glyph digit(String text, Recognition recognition) {
        return new Glyph(text, new Box(0, 0, 1, 1), "", 10, 0, false, Optional.of(recognition));
    }
}
