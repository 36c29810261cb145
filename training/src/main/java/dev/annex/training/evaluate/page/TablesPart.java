package dev.annex.training.evaluate.page;

import dev.annex.training.evaluate.Evaluation;
import dev.annex.training.evaluate.Group;
import dev.annex.training.evaluate.Grouping;
import dev.annex.training.evaluate.Labels;
import dev.annex.training.evaluate.Rounded;
import dev.annex.training.evaluate.TableFigures;
import java.util.List;
import java.util.stream.Stream;

/** How well tables were seen, by format and by tier. */
final class TablesPart {
    private final Labels labels;
    private final HtmlWriter html;

    TablesPart(Labels labels, HtmlWriter html) {
        this.labels = labels;
        this.html = html;
    }

    void write(Evaluation evaluation) {
        List<Group> groups = Stream.of(Grouping.FORMAT, Grouping.TIER)
                .flatMap(grouping -> evaluation.by(grouping).stream())
                .filter(group -> group.tables().tables() > 0)
                .toList();
        if (groups.isEmpty()) {
            return;
        }
        html.open("section").element("h2", labels.text("page.tables")).element("p", labels.text("page.tables.note"));
        PageTable table = new PageTable(
                html,
                List.of(
                        labels.title(Grouping.FORMAT) + labels.text("comma") + labels.title(Grouping.TIER),
                        labels.text("page.tables.count"),
                        labels.text("page.tables.structure"),
                        labels.text("page.tables.text"),
                        labels.text("page.tables.missing"),
                        labels.text("page.tables.extra"),
                        labels.text("page.tables.tooLarge")));
        groups.forEach(group -> row(table, group.name(), group.tables()));
        table.close();
        html.close("section");
    }

    private static void row(PageTable table, String name, TableFigures figures) {
        table.row(
                name,
                Rounded.count(figures.tables()),
                Rounded.share(figures.meanStructure()),
                Rounded.share(figures.meanText()),
                Rounded.count(figures.missing()),
                Rounded.count(figures.extra()),
                Rounded.count(figures.tooLarge()));
    }
}
