package dev.annex.extractor.narrative;

import dev.annex.model.report.Fact.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Goes by the form of the words, which is right more often, and asks a model where the form is in doubt: where the words before a figure
 * are so many that its subject must be a part of them, and where they do not say of which kind an amount is. A model costs several times
 * as much as the rest, so that sentences without doubt are not put to it.
 */
final class CombinedFigureReader implements FigureReader {
    /** From this probability on the model is followed: alone it is wrong too often to be followed when it hesitates. */
    static final double SURE = 0.9;
    /** Characters of a subject; nearly all subjects of the corpus have no more. A longer one holds other words. */
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
        List<FigureClause.Mention> mentions =
                clauses.stream().flatMap(clause -> clause.figures().stream()).toList();
        if (IntStream.range(0, mentions.size()).noneMatch(i -> inDoubt(byPattern.get(i), mentions.get(i)))) {
            return byPattern;
        }
        List<FigureSense> byModel = learned.read(sentence, clauses);
        List<FigureSense> senses = new ArrayList<>();
        for (int i = 0; i < byPattern.size(); i++) {
            senses.add(one(byPattern.get(i), byModel.get(i)));
        }
        return senses;
    }

    private static boolean inDoubt(FigureSense sense, FigureClause.Mention mention) {
        boolean isUnknownMoney = mention.figure().isMoney()
                && sense.money().isEmpty()
                && !mention.words().areOfChange();
        return sense.states() && (sense.noun().length() > LONGEST_SUBJECT || isUnknownMoney);
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
