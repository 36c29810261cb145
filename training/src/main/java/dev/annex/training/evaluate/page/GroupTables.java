package dev.annex.training.evaluate.page;

import dev.annex.training.evaluate.Comparison.Kind;
import dev.annex.training.evaluate.Evaluation;
import dev.annex.training.evaluate.Figures;
import dev.annex.training.evaluate.Group;
import dev.annex.training.evaluate.Grouping;
import dev.annex.training.evaluate.Labels;
import dev.annex.training.evaluate.Rounded;
import java.util.Comparator;
import java.util.List;

/** The figures of groups of fields. */
final class GroupTables {
    private final Labels labels;
    private final HtmlWriter html;

    GroupTables(Labels labels, HtmlWriter html) {
        this.labels = labels;
        this.html = html;
    }

    /** The groups of a grouping; of single fields, the ones that are read worst come first. */
    void write(Evaluation evaluation, Grouping grouping) {
        html.open("section", "class", grouping.name()).element("h2", labels.text("page.by", labels.title(grouping)));
        PageTable table = new PageTable(
                html,
                List.of(
                        labels.title(grouping),
                        labels.text("reports"),
                        labels.text("fields"),
                        "F1",
                        labels.text("precision"),
                        labels.text("recall"),
                        labels.text("page.wrong"),
                        labels.text("page.missing"),
                        labels.text("page.spurious"),
                        labels.text("page.numbers")));
        evaluation.by(grouping).stream().sorted(order(grouping)).forEach(group -> row(table, group));
        table.close();
        html.close("section");
    }

    private static Comparator<Group> order(Grouping grouping) {
        Comparator<Group> byName = Comparator.comparing(Group::name);
        return grouping == Grouping.FIELD
                ? Comparator.comparingDouble(
                                (Group group) -> rightShare(group.tally().figures()))
                        .thenComparing(byName)
                : byName;
    }

    /** Blank everywhere is as good as right. */
    private static double rightShare(Figures figures) {
        return figures.fields() + figures.spurious() == 0 ? 1 : figures.f1();
    }

    private static void row(PageTable table, Group group) {
        Figures figures = group.tally().figures();
        table.row(
                group.name(),
                Rounded.count(group.reports().size()),
                Rounded.count(figures.fields()),
                Rounded.f1(figures),
                Rounded.share(figures.precision()),
                Rounded.share(figures.recall()),
                Rounded.count(figures.wrong()),
                Rounded.count(figures.missing()),
                Rounded.count(figures.spurious()),
                Rounded.f1(group.tally().figures(Kind.NUMBER)));
    }
}
