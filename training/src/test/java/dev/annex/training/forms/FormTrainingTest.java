package dev.annex.training.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annex.extractor.form.FormModel;
import dev.annex.extractor.form.FormWording;
import dev.annex.training.forms.FormPress.Title;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormTrainingTest {
    @Test
    void tablesAreRecognisedBetterThanByDefinitionsAlone() throws IOException {
        FormTraining measured;
        try (InputStream stored = FormModel.class.getResourceAsStream(FormModel.RESOURCE)) {
            measured = FormTraining.of(stored.readAllBytes());
        }
        measured.strata().forEach((name, stratum) -> {
            assertThat(stratum.both().macroF1())
                    .as(name)
                    .isGreaterThan(0.97)
                    .isGreaterThan(stratum.rules().macroF1());
            assertThat(stratum.both().wrongClaims(FormModel.NO_FORM)).as(name).isLessThanOrEqualTo(1);
        });
    }

    @Test
    void kindsOfOtherTablesAreTrainedOnOrHeldOut() {
        List<OtherTable> others = OtherTable.builtIn();
        Set<String> trainedOn = new HashSet<>();
        Set<String> heldOut = new HashSet<>();
        others.forEach(table -> (table.heldOut() ? heldOut : trainedOn).addAll(table.titles()));
        assertThat(trainedOn).hasSizeGreaterThan(40).doesNotContainAnyElementsOf(heldOut);
        assertThat(heldOut).hasSizeGreaterThan(20);
    }

    @Test
    void theSameSeedPrintsTheSameTable() {
        for (FormWording form : FormWording.builtIn()) {
            for (Title title : Title.values()) {
                assertThat(new FormPress(5, true).form(form, title))
                        .isEqualTo(new FormPress(5, true).form(form, title));
                assertThat(new FormPress(5, true)
                                .dressed(form.form(), title)
                                .title()
                                .isEmpty())
                        .isEqualTo(title == Title.MISSING);
            }
        }
    }

    @Test
    void countsWhatWasTakenForWhat() {
        FormFigures figures = new FormFigures(Map.of(
                "a", Map.of("a", 8, "none", 2),
                "none", Map.of("none", 9, "a", 1)));
        assertThat(figures.wrongClaims("none")).isEqualTo(1);
        assertThat(figures.tables()).isEqualTo(20);
        assertThat(figures.right()).isEqualTo(17);
        assertThat(figures.macroF1()).isEqualTo((16.0 / 19 + 18.0 / 21) / 2);
    }
}
