package dev.annex.training.roles;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What should be known of a model: it lies beside it.
 *
 * @param task what it does
 * @param data what it learned from
 * @param parameters of the training
 * @param heldOutMacroF1 of wordings alone, of the model alone and of both, on wordings that were not trained on
 * @param license of model and data
 */
public record ModelCard(
        String task,
        String data,
        Map<String, String> parameters,
        Map<String, BigDecimal> heldOutMacroF1,
        String license) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    public ModelCard {
        parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        heldOutMacroF1 = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(heldOutMacroF1));
    }

    static ModelCard of(RoleTraining training) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("algorithm", "Apache OpenNLP document categoriser, maximum entropy, quasi-Newton");
        parameters.put("narratives", Integer.toString(RoleTraining.TRAINED_ON));
        parameters.put("cutoff", Integer.toString(RoleTrainer.CUTOFF));
        parameters.put("iterations", Integer.toString(RoleTrainer.ITERATIONS));
        parameters.put("l1", Double.toString(RoleTrainer.L1_COST));
        parameters.put("l2", Double.toString(RoleTrainer.L2_COST));
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        figures.put("wording", rounded(training.wording()));
        figures.put("model", rounded(training.alone()));
        figures.put("both", rounded(training.both()));
        return new ModelCard(
                "the role of a section of a narrative",
                "narratives of offices that do not exist, written by the grammar in dev/annex/training/corpus",
                parameters,
                figures,
                "Apache-2.0");
    }

    private static BigDecimal rounded(RoleFigures figures) {
        return BigDecimal.valueOf(figures.macroF1()).setScale(4, RoundingMode.HALF_UP);
    }

    /** As JSON. */
    public String json() {
        return JSON.writeValueAsString(this) + "\n";
    }
}
