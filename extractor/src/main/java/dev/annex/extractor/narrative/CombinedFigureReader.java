package dev.annex.extractor.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Trusts a model where it is sure, and the form of the words where it is not. */
final class CombinedFigureReader implements FigureReader {
    /**
     * From this probability on the model is followed. It is where most figures of held-out wordings are right; between 0.6 and 0.8 they
     * hardly change.
     */
    static final double SURE = 0.7;

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
        double certainty = byModel.certainty().orElse(0.0);
        if (certainty >= SURE) {
            return byModel;
        }
        boolean agree = byPattern.states() == byModel.states() && byPattern.noun().equals(byModel.noun());
        return new FigureSense(
                byPattern.states(),
                byPattern.noun(),
                byPattern.money(),
                Optional.of(agree ? Math.max(certainty, 1 - certainty) : 1 - certainty));
    }
}
