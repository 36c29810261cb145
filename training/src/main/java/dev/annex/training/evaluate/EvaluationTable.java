package dev.annex.training.evaluate;

import dev.annex.training.evaluate.Comparison.Kind;
import dev.annex.training.evaluate.Evaluation.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An evaluation as a table: for each file and each format, or for each format only. */
public final class EvaluationTable {
    private static final String ALL = "all";

    private final Evaluation evaluation;

    public EvaluationTable(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** One line for each file and each format, in columns, for a terminal. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%7s %7s %7s %7s %7s %7s %7s  %s",
                "F1",
                "prec.",
                "recall",
                "fields",
                "wrong",
                "missing",
                "spur.",
                "file"));
        evaluation.scored().forEach(scored -> lines.add(line(scored.file().toString(), scored.score())));
        byFormat().forEach((format, scored) -> lines.add(line(ALL + " ." + format, score(scored))));
        lines.add(line(ALL, evaluation.score()));
        return lines;
    }

    private static String line(String name, Score score) {
        Figures figures = score.figures();
        return String.format(
                Locale.ROOT,
                "%7.4f %7.4f %7.4f %7d %7d %7d %7d  %s",
                figures.f1(),
                figures.precision(),
                figures.recall(),
                figures.fields(),
                figures.wrong(),
                figures.missing(),
                figures.spurious(),
                name);
    }

    /** One line for each format, as a Markdown table. */
    public List<String> markdown() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "| Format | Reports | Fields | F1 | Precision | Recall | F1 of numbers | F1 of texts | F1 of long texts |");
        lines.add("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        byFormat().forEach((format, scored) -> lines.add(row("." + format, scored)));
        lines.add(row(ALL, evaluation.scored()));
        return lines;
    }

    private static String row(String name, List<Scored> scored) {
        Score score = score(scored);
        Figures figures = score.figures();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %,d | %.4f | %.4f | %.4f | %.4f | %.4f | %.4f |",
                name,
                scored.size(),
                figures.fields(),
                figures.f1(),
                figures.precision(),
                figures.recall(),
                score.figures(Kind.NUMBER).f1(),
                score.figures(Kind.SHORT_TEXT).f1(),
                score.figures(Kind.LONG_TEXT).f1());
    }

    private Map<String, List<Scored>> byFormat() {
        return evaluation.scored().stream()
                .collect(Collectors.groupingBy(Scored::format, TreeMap::new, Collectors.toList()));
    }

    private static Score score(List<Scored> scored) {
        return Score.of(scored.stream().map(Scored::score));
    }
}
