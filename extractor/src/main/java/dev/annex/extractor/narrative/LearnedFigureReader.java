package dev.annex.extractor.narrative;

import dev.annex.model.report.Fact.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Understands figures as a model was taught. */
final class LearnedFigureReader implements FigureReader {
    private final FactModel model;

    LearnedFigureReader(FactModel model) {
        this.model = model;
    }

    @Override
    public List<FigureSense> read(String sentence, List<FigureClause> clauses) {
        FigureLabels labels = model.label(sentence);
        List<FigureSense> senses = new ArrayList<>();
        int from = 0;
        for (FigureClause clause : clauses) {
            for (FigureClause.Mention mention : clause.figures()) {
                senses.add(sense(sentence, labels, from, mention));
                from = mention.to();
            }
        }
        return senses;
    }

    private static FigureSense sense(String sentence, FigureLabels labels, int from, FigureClause.Mention mention) {
        PrintedFigure figure = mention.figure();
        Optional<FigureLabels.Label> said = labels.of(figure);
        double certainty = said.map(FigureLabels.Label::probability).orElse(0.0);
        if (said.isEmpty() || said.get().isNothing()) {
            return new FigureSense(false, "", Optional.empty(), Optional.of(certainty));
        }
        Optional<FigureLabels.Label> subject =
                labels.subject(figure.end(), mention.to()).or(() -> labels.subject(from, figure.start()));
        double named = subject.map(FigureLabels.Label::probability)
                .orElseGet(() -> Math.min(
                        labels.silence(mention.from(), figure.start()), labels.silence(figure.end(), mention.to())));
        return new FigureSense(
                true,
                subject.map(label -> sentence.substring(label.start(), label.end()))
                        .orElse(""),
                Optional.of(Measure.valueOf(said.get().kind())),
                Optional.of(Math.min(certainty, named)));
    }
}
