package dev.annex.training.evaluate;

import dev.annex.training.evaluate.Comparison.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An evaluation as a table: for each file and each group, in columns for a terminal; or for each group only, in Markdown. */
public final class EvaluationTable {
    /** What an importer who looks at nothing asks for. */
    private static final double PRECISION = 0.999;

    private final Evaluation evaluation;
    private final List<Grouping> groupings;
    private final Labels labels;

    /** A table with lines for the groups of each grouping. */
    public EvaluationTable(Evaluation evaluation, List<Grouping> groupings, Labels labels) {
        this.evaluation = evaluation;
        this.groupings = List.copyOf(groupings);
        this.labels = labels;
    }

    /** One line for each file and each group, then what else was measured, for a terminal. */
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
        evaluation.scored().forEach(scored -> lines.add(line(scored.file().toString(), scored.tally())));
        groupings.forEach(grouping -> evaluation
                .by(grouping)
                .forEach(group -> lines.add(line(evaluation.all().name() + " " + group.name(), group.tally()))));
        lines.add(line(evaluation.all().name(), evaluation.all().tally()));
        lines.addAll(strata());
        return lines;
    }

    private static String line(String name, Tally tally) {
        Figures figures = tally.figures();
        Figures numbers = tally.figures(Kind.NUMBER);
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
                tally.sureButWrongNumbers(),
                name);
    }

    private List<String> strata() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%7s %7s %7s %7s %7s %7s %7s %7s %7s  %s",
                "claims",
                "ECE",
                "AUROC",
                "Brier",
                "@99%",
                "@99.5%",
                "@99.9%",
                "TEDS-S",
                "TEDS",
                "stratum"));
        Stream.concat(evaluation.byStratum().stream(), Stream.of(evaluation.all()))
                .forEach(group -> lines.add(stratum(group)));
        lines.add("");
        lines.add(labels.text("roles.macroF1") + " "
                + Rounded.share(evaluation.roles().macroF1()));
        return lines;
    }

    private static String stratum(Group group) {
        Calibration calibration = group.tally().calibration();
        return String.format(
                Locale.ROOT,
                "%7d %7.4f %7s %7.4f %s %7s %7s  %s",
                calibration.fields(),
                calibration.error(),
                Rounded.share(calibration.auroc()),
                calibration.brier(),
                calibration.accepted().values().stream()
                        .map(share -> String.format(Locale.ROOT, "%7.3f", share))
                        .collect(Collectors.joining(" ")),
                Rounded.share(group.tables().meanStructure()),
                Rounded.share(group.tables().meanText()),
                group.name());
    }

    /** One line for each group, as a Markdown table. */
    public List<String> markdown() {
        List<String> heads = List.of(
                groupings.stream().map(labels::title).collect(Collectors.joining(labels.text("comma"))),
                labels.text("reports"),
                labels.text("fields"),
                "F1",
                labels.text("precision"),
                labels.text("recall"),
                labels.text("f1.NUMBER"),
                labels.text("f1.SHORT_TEXT"),
                labels.text("f1.LONG_TEXT"),
                labels.text("sureButWrong", Score.SURE),
                labels.text("teds"),
                labels.text("acceptedAt", Rounded.percent(PRECISION)));
        List<String> lines = new ArrayList<>();
        lines.add(row(heads.stream()));
        lines.add("|---|" + "--:|".repeat(heads.size() - 1));
        groupings.forEach(grouping ->
                evaluation.by(grouping).forEach(group -> lines.add(row(group, grouping.keepsReportsWhole()))));
        lines.add(row(evaluation.all(), true));
        return lines;
    }

    private static String row(Group group, boolean ofWholeReports) {
        Tally tally = group.tally();
        Figures figures = tally.figures();
        return row(Stream.of(
                group.name(),
                Rounded.count(group.reports().size()),
                Rounded.count(figures.fields()),
                Rounded.f1(figures),
                Rounded.share(figures.precision()),
                Rounded.share(figures.recall()),
                Rounded.f1(tally.figures(Kind.NUMBER)),
                Rounded.f1(tally.figures(Kind.SHORT_TEXT)),
                Rounded.f1(tally.figures(Kind.LONG_TEXT)),
                Rounded.count(tally.sureButWrongNumbers()),
                ofWholeReports ? Rounded.share(group.tables().meanText()) : Rounded.NOTHING,
                accepted(tally.calibration())));
    }

    private static String accepted(Calibration calibration) {
        return calibration.fields() == 0
                ? Rounded.NOTHING
                : Rounded.percent(calibration.accepted().getOrDefault(PRECISION, 0.0));
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }
}
