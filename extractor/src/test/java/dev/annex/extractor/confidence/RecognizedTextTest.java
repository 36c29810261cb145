package dev.annex.extractor.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Place;
import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.field.Provenance.Binding;
import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Recognition;
import dev.annex.extractor.page.Recognition.Alternative;
import dev.annex.extractor.page.Recognition.SecondOpinion;
import dev.annex.model.evidence.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecognizedTextTest {
    private final List<Glyph> cell = new ArrayList<>();

    @Test
    void isThePartOfThePlaceThatTheFieldHolds() {
        read("单", 0.9);
        read("位", 0.2);
        read("：", 0.9);
        read("局", 0.95);

        assertThat(RecognizedText.within(cell, "局").recognitions())
                .extracting(Recognition::probability)
                .containsExactly(0.95);
        assertThat(RecognizedText.within(cell, "位：局").characters()).hasSize(3);
    }

    @Test
    void isTheWholePlaceWhereTheFieldSaysSomethingElse() {
        read("1", 0.9);
        read(":", 0.4);
        read("5", 0.9);

        RecognizedText text = RecognizedText.within(cell, "1.5");

        assertThat(text.characters()).hasSize(3);
        assertThat(text.alternatives()).startsWith("1:5");
    }

    @Test
    void offersTheLikeliestOtherReadingFirst() {
        read("1", 0.9, new Alternative("7", 0.05));
        read("8", 0.5, new Alternative("6", 0.1), new Alternative("3", 0.4));

        assertThat(RecognizedText.within(cell, "18").alternatives()).containsExactly("13", "16", "78");
    }

    @Test
    void isBelievedLessWithEveryDoubtfulCharacter() {
        read("1", 0.99);
        double sure = confidence("1");
        read("8", 0.6);
        double doubtful = confidence("18");
        read("8", 0.6);

        assertThat(sure).isGreaterThan(0.99);
        assertThat(doubtful).isLessThan(0.95);
        assertThat(confidence("188")).isLessThan(doubtful);
    }

    @Test
    void isBelievedMoreWhereAnotherEngineAgreesAndLessWhereItDiffers() {
        Recognition alone = Recognition.by(0.85, List.of());
        double agreed = confidence(alone.with(SecondOpinion.AGREES));
        double differed = confidence(alone.with(SecondOpinion.DIFFERS));

        assertThat(agreed).isGreaterThan(confidence(alone));
        assertThat(differed).isLessThan(confidence(alone));
    }

    private static double confidence(Recognition recognition) {
        Glyph glyph = new Glyph("8", new Box(0, 0, 9, 9), "", 9, 0, false, Optional.of(recognition));
        return confidence(new RecognizedText("8", List.of(glyph)));
    }

    private double confidence(String text) {
        return confidence(RecognizedText.within(cell, text));
    }

    private static double confidence(RecognizedText text) {
        Place place = new Place.OfParagraph(1, Optional.empty(), Optional.empty());
        return Confidence.of(Provenance.of(text.text(), place, Binding.LABELLED), text);
    }

    private void read(String text, double probability, Alternative... alternatives) {
        cell.add(new Glyph(
                text,
                new Box(0, 0, 10, 10),
                "",
                10,
                0,
                false,
                Optional.of(Recognition.by(probability, List.of(alternatives)))));
    }
}
