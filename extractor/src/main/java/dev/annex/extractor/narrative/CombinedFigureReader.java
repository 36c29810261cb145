package dev.annex.extractor.narrative;

import dev.annex.model.report.Fact.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Goes by the form of the words, and asks a model where the form says too little: where the words name nothing, or so much that the
 * subject must be a part of it. Whether both agree says how certain the reading is.
 */
final class CombinedFigureReader implements FigureReader {
    /** From this probability on the model is followed where the form is in doubt; held-out wordings gain nothing below 0.8. */
    static final double SURE = 0.9;
    /** Characters of a subject; 99 of 100 subjects of the corpus have no more. A longer one holds other words. */
    static final int LONGEST_SUBJECT = 12;

    private static final Set<Measure> KINDS_OF_MONEY = Set.of(Measure.BUDGET, Measure.FINAL, Measure.OTHER);

    private final FigureReader pattern;
    private final FigureReader learned;

    CombinedFigureReader(FigureReader pattern, FigureReader learned) {
        this.pattern = pattern;
        this.learned = learned;
    }

    @Override
    public List<FigureSense> read(String sentence, List<FigureClause> clauses) {
        List<FigureSense> byPattern = pattern.read(sentence, clauses);
        List<FigureSense> byModel = learned.read(sentence, clauses);
        List<FigureSense> senses = new ArrayList<>();
        for (int i = 0; i < byPattern.size(); i++) {
            senses.add(one(byPattern.get(i), byModel.get(i)));
        }
        return senses;
    }

    private static FigureSense one(FigureSense byPattern, FigureSense byModel) {
        double probability = byModel.certainty().orElse(0.0);
        boolean sure = byModel.states() && probability >= SURE;
        boolean isTooLong = byPattern.noun().length() > LONGEST_SUBJECT
                && !byModel.noun().isEmpty()
                && byPattern.noun().endsWith(byModel.noun());
        String noun = sure && isTooLong ? byModel.noun() : byPattern.noun();
        boolean agree = byPattern.states() == byModel.states() && noun.equals(byModel.noun());
        return new FigureSense(
                byPattern.states(),
                noun,
                byPattern.money().or(() -> sure ? byModel.money().filter(KINDS_OF_MONEY::contains) : Optional.empty()),
                Optional.of(agree ? probability : 1 - probability));
    }
}
