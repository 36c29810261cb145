package dev.annex.extractor.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.document.Place;
import dev.annex.extractor.field.Field;
import dev.annex.extractor.field.Provenance;
import dev.annex.extractor.field.Provenance.Binding;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorsTest {
    @ParameterizedTest
    @CsvSource({
        "产出指标（50分）, 50",
        "产出指标(权重：50), 50",
        "产出指标50分, 50",
        "产出指标（50分, 50",
        "产出指标（50分！, 50",
        "产出指标150分！, 50",
        "产出指标100分, 100",
        "产出指标5分, 5",
    })
    void takesTheWeightFromTheNameOfALevel(String printed, String weight) {
        Field.Struct indicator = Indicators.assemble(new Field.Struct().put("level1", text(printed)));

        assertThat(((Field.Text) indicator.get("level1")).value()).isEqualTo("产出指标");
        assertThat(((Field.Number) indicator.get("level1Weight")).value()).isEqualTo(weight);
    }

    @ParameterizedTest
    @ValueSource(strings = {"产出指标", "产出指标（数量）", "满意度得分", "服务对象满意度指标2023年"})
    void leavesOtherNamesAsTheyAre(String printed) {
        Field.Struct indicator = Indicators.assemble(new Field.Struct().put("level1", text(printed)));

        assertThat(((Field.Text) indicator.get("level1")).value()).isEqualTo(printed);
        assertThat(indicator.get("level1Weight")).isInstanceOf(Field.Blank.class);
    }

    private static Field.Text text(String printed) {
        Place place = new Place.OfParagraph(1, Optional.empty(), Optional.empty());
        return new Field.Text(printed, Provenance.of(printed, place, Binding.LABELLED));
    }
}
