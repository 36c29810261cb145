package dev.annex.extractor.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.model.report.Fact.Measure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CombinedFigureReaderTest {
    private static final String SENTENCE = "工程款5万元。";

    private static FigureReader saying(String noun, Optional<Measure> money, Optional<Double> certainty) {
        return (sentence, clauses) -> List.of(new FigureSense(true, noun, money, certainty));
    }

    private static FigureSense read(FigureReader pattern, FigureReader learned) {
        return new CombinedFigureReader(pattern, learned)
                .read(SENTENCE, FigureClause.of(SENTENCE))
                .get(0);
    }

    private static FigureSense read(String byPattern, double certainty) {
        return read(
                saying(byPattern, Optional.of(Measure.FINAL), Optional.empty()),
                saying("工程款", Optional.of(Measure.OTHER), Optional.of(certainty)));
    }

    @Test
    void followsASureModelWhereTheSubjectIsTooLong() {
        assertThat(read("甲乙丙丁戊己庚辛壬癸工程款", 0.9).noun()).isEqualTo("工程款");
        assertThat(read("甲乙丙丁戊己庚辛壬癸工程款", 0.9).money()).contains(Measure.FINAL);
        assertThat(read("甲乙丙丁戊己庚辛壬癸工程款", 0.89).noun()).isEqualTo("甲乙丙丁戊己庚辛壬癸工程款");
        assertThat(read("乙丙丁戊己庚辛壬癸工程款", 0.99).noun()).isEqualTo("乙丙丁戊己庚辛壬癸工程款");
    }

    @Test
    void takesFromTheModelOfWhichKindAnAmountIs() {
        FigureReader pattern = saying("工程款", Optional.empty(), Optional.empty());
        assertThat(read(pattern, saying("工程款", Optional.of(Measure.FINAL), Optional.of(0.95)))
                        .money())
                .contains(Measure.FINAL);
        assertThat(read(pattern, saying("工程款", Optional.of(Measure.COUNT), Optional.of(0.95)))
                        .money())
                .isEmpty();
    }

    @Test
    void saysHowCertainItIsWhereAModelWasAsked() {
        FigureReader pattern = saying("工程款", Optional.empty(), Optional.empty());
        assertThat(read(pattern, saying("工程款", Optional.empty(), Optional.of(0.75)))
                        .certainty())
                .contains(0.75);
        assertThat(read(pattern, saying("款", Optional.empty(), Optional.of(0.75)))
                        .certainty())
                .contains(0.25);
    }

    @Test
    void asksNoModelWhereThereIsNoDoubt() {
        FigureReader refusing = (sentence, clauses) -> {
            throw new AssertionError("asked");
        };
        assertThat(read(saying("工程款", Optional.of(Measure.FINAL), Optional.empty()), refusing)
                        .certainty())
                .isEmpty();
    }
}
