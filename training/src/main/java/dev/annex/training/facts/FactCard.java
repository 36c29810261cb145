package dev.annex.training.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What should be known of the model: it lies beside it.
 *
 * @param task what it does
 * @param data what it learned from
 * @param parameters of the training
 * @param heldOutF1 by subject, measure, year, value and unit, on wordings that were not trained on
 * @param heldOutNumbersF1 by value and unit alone
 * @param license of model and data
 */
public record FactCard(
        String task,
        String data,
        Map<String, String> parameters,
        Map<String, BigDecimal> heldOutF1,
        Map<String, BigDecimal> heldOutNumbersF1,
        String license) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    public FactCard {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        heldOutF1 = Collections.unmodifiableMap(new LinkedHashMap<>(heldOutF1));
        heldOutNumbersF1 = Collections.unmodifiableMap(new LinkedHashMap<>(heldOutNumbersF1));
    }

    static FactCard of(FactTraining training) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("algorithm", "Apache OpenNLP name finder, maximum entropy, quasi-Newton");
        parameters.put("narratives", Integer.toString(FactTraining.TRAINED_ON));
        parameters.put("sentences, times each", Integer.toString(FactTraining.SAID));
        parameters.put("cutoff", Integer.toString(FactTrainer.CUTOFF));
        parameters.put("iterations", Integer.toString(FactTrainer.ITERATIONS));
        parameters.put("l1", Double.toString(FactTrainer.L1_COST));
        parameters.put("l2", Double.toString(FactTrainer.L2_COST));
        Map<String, FactFigures> measured = new LinkedHashMap<>();
        measured.put("pattern", training.pattern());
        measured.put("model", training.alone());
        measured.put("both", training.both());
        Map<String, BigDecimal> whole = new LinkedHashMap<>();
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        measured.forEach((name, figures) -> {
            whole.put(name, rounded(figures.whole()));
            numbers.put(name, rounded(figures.numbers()));
        });
        return new FactCard(
                "the figures that prose states, and what they are about",
                "prose of offices that do not exist, written by the grammar in dev/annex/training/corpus",
                parameters,
                whole,
                numbers,
                "Apache-2.0");
    }

    private static BigDecimal rounded(FactFigures.Count count) {
        return BigDecimal.valueOf(count.f1()).setScale(4, RoundingMode.HALF_UP);
    }

    /** As JSON. */
    public String json() {
        return JSON.writeValueAsString(this) + "\n";
    }
}
