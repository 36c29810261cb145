package dev.annex.training.evaluate;

import dev.annex.training.evaluate.Comparison.Kind;
import dev.annex.training.evaluate.Evaluation.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** An evaluation as a table: for each file and each group, or for each group only. */
public final class EvaluationTable {
    private static final String ALL = "all";

    private final Evaluation evaluation;
    private final List<Grouping> groupings;

    /** A table with lines for the groups of each grouping. */
    public EvaluationTable(Evaluation evaluation, List<Grouping> groupings) {
        this.evaluation = evaluation;
        this.groupings = List.copyOf(groupings);
    }

    /** One line for each file and each group, in columns, for a terminal. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%7s %7s %7s %7s %7s %7s %7s %7s %7s %7s %7s  %s",
                "F1",
                "prec.",
                "recall",
                "fields",
                "wrong",
                "missing",
                "spur.",
                "numbers",
                "right",
                "F1",
                ">" + Score.SURE,
                "file"));
        evaluation.scored().forEach(scored -> lines.add(line(scored.file().toString(), scored.score())));
        groups((name, scored) -> lines.add(line(ALL + " " + name, score(scored))));
        lines.add(line(ALL, evaluation.score()));
        return lines;
    }

    private static String line(String name, Score score) {
        Figures figures = score.figures();
        Figures numbers = score.figures(Kind.NUMBER);
        return String.format(
                Locale.ROOT,
                "%7.4f %7.4f %7.4f %7d %7d %7d %7d %7d %7d %7.4f %7d  %s",
                figures.f1(),
                figures.precision(),
                figures.recall(),
                figures.fields(),
                figures.wrong(),
                figures.missing(),
                figures.spurious(),
                numbers.fields(),
                numbers.correct(),
                numbers.f1(),
                score.sureButWrongNumbers().size(),
                name);
    }

    /** One line for each group, as a Markdown table. */
    public List<String> markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("| " + groupings.stream().map(Grouping::title).collect(Collectors.joining(", "))
                + " | Reports | Fields | F1 | Precision | Recall"
                + " | F1 of numbers | F1 of texts | F1 of long texts | Wrong numbers above " + Score.SURE + " |");
        lines.add("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        groups((name, scored) -> lines.add(row(name, scored)));
        lines.add(row(ALL, evaluation.scored()));
        return lines;
    }

    private static String row(String name, List<Scored> scored) {
        Score score = score(scored);
        Figures figures = score.figures();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %,d | %.4f | %.4f | %.4f | %.4f | %.4f | %.4f | %d |",
                name,
                scored.size(),
                figures.fields(),
                figures.f1(),
                figures.precision(),
                figures.recall(),
                score.figures(Kind.NUMBER).f1(),
                score.figures(Kind.SHORT_TEXT).f1(),
                score.figures(Kind.LONG_TEXT).f1(),
                score.sureButWrongNumbers().size());
    }

    private void groups(BiConsumer<String, List<Scored>> each) {
        groupings.forEach(grouping -> evaluation.by(grouping).forEach(each));
    }

    private static Score score(List<Scored> scored) {
        return Score.of(scored.stream().map(Scored::score));
    }
}
