package dev.annex.training.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annex.extractor.narrative.ProseFacts;
import dev.annex.model.report.Fact.Measure;
import dev.annex.training.corpus.SectionCorpus.Prose;
import dev.annex.training.corpus.Told;
import dev.annex.training.corpus.ToldParagraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactFiguresTest {
    private static Told.Figure figure(String subject, String value) {
        return new Told.Figure(
                Optional.of(subject),
                Measure.COUNT,
                Optional.empty(),
                new BigDecimal(value),
                Optional.of("人"),
                new Told.Stretch(0, 1),
                Optional.empty(),
                Optional.empty());
    }

    private static FactFigures of(String text, Told.Figure... figures) {
        Told told = new Told(text, List.of(figures), Optional.empty());
        Prose prose = new Prose(2023, List.of(new ToldParagraph(Optional.empty(), told)));
        return FactFigures.of(ProseFacts.byPattern(), Stream.of(prose));
    }

    @Test
    void countsWhatIsRightSaidAndStated() {
        FactFigures figures = of("编制20人，在职18人。", figure("编制", "20"), figure("在岗", "18"), figure("退休", "3"));

        assertThat(figures.whole()).isEqualTo(new FactFigures.Count(1, 2, 3));
        assertThat(figures.numbers()).isEqualTo(new FactFigures.Count(2, 2, 3));
        assertThat(figures.whole().precision()).isEqualTo(0.5);
        assertThat(figures.whole().recall()).isEqualTo(1.0 / 3, within(1e-9));
        assertThat(figures.whole().f1()).isEqualTo(0.4, within(1e-9));
        assertThat(figures.mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.missed()).hasSize(2));
    }

    @Test
    void comparesNumbersByValue() {
        assertThat(of("编制20.0人。", figure("编制", "20")).whole().f1()).isEqualTo(1);
    }

    @Test
    void isPerfectWhereNothingIsToBeFound() {
        FactFigures figures = of("没有数字。");
        assertThat(figures.whole().f1()).isEqualTo(1);
        assertThat(figures.mistakes()).isEmpty();
    }
}
