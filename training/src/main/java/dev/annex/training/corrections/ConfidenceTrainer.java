package dev.annex.training.corrections;

import dev.annex.extractor.learned.ModelKind;
import dev.annex.training.confidence.ConfidenceFigures;
import dev.annex.training.confidence.ConfidenceTraining;
import dev.annex.training.confidence.ExampleRecipe;
import dev.annex.training.confidence.Examples;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains the confidence from the examples that are kept, and from nothing else: reviewers look at what is doubtful, so that what they
 * settled is no sample of what is accepted unseen.
 */
final class ConfidenceTrainer implements Trainer<Void> {
    @Override
    public ModelKind<?> kind() {
        return ModelKind.CONFIDENCE;
    }

    @Override
    public String task() {
        return "how far a value of a report can be trusted, and what can be promised of it";
    }

    @Override
    public String corpus() {
        return ExampleRecipe.builtIn().description();
    }

    @Override
    public Map<String, String> parameters() {
        return ConfidenceTraining.described();
    }

    @Override
    public List<Lesson<Void>> lessons(ReviewedDocument document) {
        return List.of();
    }

    @Override
    public byte[] train(List<Lesson<Void>> lessons) {
        return ConfidenceTraining.run(Examples.builtIn()).json().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Measured measure(byte[] model, List<Lesson<Void>> keptBack) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        ConfidenceFigures.of(model, Examples.builtIn())
                .forEach((name, value) -> figures.put(name, Measured.figure(value)));
        return new Measured(figures, List.of());
    }
}
