package dev.annex.training.corrections;

import dev.annex.extractor.learned.ModelKind;
import dev.annex.training.facts.FactFigures;
import dev.annex.training.facts.FactTrainer;
import dev.annex.training.facts.FactTraining;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains the model of figures in prose, from the grammar alone: a reviewed figure says what it is about, but not which words of its
 * sentence say so, and these are what the model learns.
 */
final class FactsTrainer implements Trainer<Void> {
    @Override
    public ModelKind<?> kind() {
        return ModelKind.FACTS;
    }

    @Override
    public String task() {
        return "the figures that prose states, and what they are about";
    }

    @Override
    public String corpus() {
        return FactTraining.corpus();
    }

    @Override
    public Map<String, String> parameters() {
        return FactTrainer.described();
    }

    @Override
    public List<Lesson<Void>> lessons(ReviewedDocument document) {
        return List.of();
    }

    @Override
    public byte[] train(List<Lesson<Void>> lessons) {
        return FactTraining.train();
    }

    @Override
    public Measured measure(byte[] model, List<Lesson<Void>> keptBack) {
        FactTraining measured = FactTraining.of(model);
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        put("f1", measured.both(), figures);
        put("f1.patternAlone", measured.pattern(), figures);
        put("f1.modelAlone", measured.alone(), figures);
        return new Measured(
                figures,
                measured.both().mistakes().stream()
                        .map(FactFigures.Mistake::toString)
                        .toList());
    }

    private static void put(String name, FactFigures found, Map<String, BigDecimal> figures) {
        figures.put(name, Measured.figure(found.whole().f1()));
        figures.put("numbers." + name, Measured.figure(found.numbers().f1()));
    }
}
