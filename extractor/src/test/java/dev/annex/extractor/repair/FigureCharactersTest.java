package dev.annex.extractor.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.confidence.RecognizedText;
import dev.annex.extractor.document.Document;
import dev.annex.extractor.document.Place;
import dev.annex.extractor.page.Glyph;
import dev.annex.extractor.page.Recognition;
import dev.annex.model.Source.Content;
import dev.annex.model.evidence.Box;
import dev.annex.model.finding.Check;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FigureCharactersTest {
    private static final String FIGURE = "/report/narrative/facts/0/value";

    /** A document that says one figure with some words. */
    private record Said(String figure, RecognizedText read) implements Interpretation {
        static Said of(String figure, String words) {
            List<Glyph> glyphs = new ArrayList<>();
            for (int i = 0; i < words.length(); i++) {
                glyphs.add(new Glyph(
                        words.substring(i, i + 1),
                        new Box(i, 0, i + 1, 1),
                        "",
                        10,
                        0,
                        false,
                        Optional.of(Recognition.by(0.8, List.of()))));
            }
            return new Said(figure, new RecognizedText(words, glyphs));
        }

        Optional<Map<String, BigDecimal>> with(int at, String text) {
            return new FigureCharacters(this)
                    .with(List.of(new Rereading(read.characters().get(at), text, 1)));
        }

        @Override
        public Document document() {
            return new Document(List.of(), Optional.empty(), Content.SCANNED, List.of());
        }

        @Override
        public Set<String> pointers() {
            return Set.of(FIGURE);
        }

        @Override
        public Map<String, BigDecimal> figures() {
            return Map.of(FIGURE, new BigDecimal(figure));
        }

        @Override
        public Optional<Place> place(String pointer) {
            return Optional.empty();
        }

        @Override
        public Optional<RecognizedText> words(String pointer) {
            return pointer.equals(FIGURE) ? Optional.of(read) : Optional.empty();
        }

        @Override
        public List<Check> checks() {
            return List.of();
        }

        @Override
        public Optional<List<Check>> checksWith(Map<String, BigDecimal> others) {
            return Optional.empty();
        }
    }

    private static Map<String, BigDecimal> figure(String value) {
        return Map.of(FIGURE, new BigDecimal(value));
    }

    @Test
    void aDigitOfACellChangesItsFigure() {
        assertThat(Said.of("43.50", "43.50").with(1, "5")).contains(figure("45.50"));
        assertThat(Said.of("90", "90%").with(0, "8")).contains(figure("80"));
    }

    @Test
    void aDigitInProseChangesTheFigureThatItBelongsTo() {
        Said said = Said.of("43.50", "2023年支出43.50万元，结余1.20万元");
        assertThat(said.with(8, "5")).contains(figure("45.50"));
        assertThat(said.with(3, "8")).isEmpty();
        assertThat(said.with(17, "2")).isEmpty();
    }

    @Test
    void whatIsNoNumberAnyMoreIsNoChange() {
        assertThat(Said.of("4", "4").with(0, "四")).isEmpty();
    }

    @Test
    void onlyDigitsAndTheirSignsBelongToANumber() {
        Said said = Said.of("43.50", "支出43.50万元");
        assertThat(new FigureCharacters(said).of(FIGURE))
                .extracting(Glyph::text)
                .containsExactly("4", "3", ".", "5", "0");
        assertThat(new FigureCharacters(said).pointers(said.read().characters().get(0)))
                .containsExactly(FIGURE);
    }
}
