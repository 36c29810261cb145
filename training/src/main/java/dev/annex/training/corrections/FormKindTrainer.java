package dev.annex.training.corrections;

import dev.annex.extractor.form.FormModel;
import dev.annex.extractor.learned.ModelKind;
import dev.annex.training.forms.FormFigures;
import dev.annex.training.forms.FormTraining;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains the model that says which form a table is, from the definitions and invented tables alone: results do not keep the words of
 * the labels, from which the model learns.
 */
final class FormKindTrainer implements Trainer<Void> {
    @Override
    public ModelKind<?> kind() {
        return ModelKind.FORM_KINDS;
    }

    @Override
    public String task() {
        return "which known form a table is, from its words";
    }

    @Override
    public String corpus() {
        return FormTraining.corpus();
    }

    @Override
    public Map<String, String> parameters() {
        return FormTraining.parameters();
    }

    @Override
    public List<Lesson<Void>> lessons(ReviewedDocument document) {
        return List.of();
    }

    @Override
    public byte[] train(List<Lesson<Void>> lessons) {
        return FormTraining.train();
    }

    @Override
    public Measured measure(byte[] model, List<Lesson<Void>> keptBack) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        FormTraining.of(model).strata().forEach((title, stratum) -> {
            put("macroF1." + title, "rightClaims." + title, stratum.both(), figures);
            put("macroF1.rulesAlone." + title, "rightClaims.rulesAlone." + title, stratum.rules(), figures);
            put("macroF1.modelAlone." + title, "rightClaims.modelAlone." + title, stratum.alone(), figures);
        });
        return new Measured(figures, List.of());
    }

    private static void put(String macroF1, String claims, FormFigures said, Map<String, BigDecimal> figures) {
        figures.put(macroF1, Measured.figure(said.macroF1()));
        figures.put(claims, Measured.figure(1 - (double) said.wrongClaims(FormModel.NO_FORM) / said.tables()));
    }
}
