package dev.annex.training.evaluate.page;

import dev.annex.training.evaluate.Comparison.Kind;
import dev.annex.training.evaluate.Evaluation;
import dev.annex.training.evaluate.Figures;
import dev.annex.training.evaluate.Grouping;
import dev.annex.training.evaluate.Labels;
import dev.annex.training.evaluate.Promise;
import dev.annex.training.evaluate.Rounded;
import dev.annex.training.evaluate.Tally;
import dev.annex.training.evaluate.TruthFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * An evaluation as a page: figures by group, calibration, tables, roles, and the worst documents with a picture of each error's
 * place. It is written as it is made, so that only one document is open at a time.
 */
public final class EvaluationPage {
    private final Evaluation evaluation;
    private final List<Grouping> groupings;
    private final List<Promise> promises;
    private final TruthFolder folder;
    private final Labels labels;

    /**
     * @param groupings the groups whose figures are shown
     * @param promises what can be promised of files like these; perhaps nothing
     * @param folder where the reports lie of which pictures are made
     */
    public EvaluationPage(
            Evaluation evaluation,
            List<Grouping> groupings,
            List<Promise> promises,
            TruthFolder folder,
            Labels labels) {
        this.evaluation = evaluation;
        this.groupings = List.copyOf(groupings);
        this.promises = List.copyOf(promises);
        this.folder = folder;
        this.labels = labels;
    }

    /**
     * Writes the page.
     *
     * @param out stays open
     * @throws IOException if it can not be written to
     */
    public void write(OutputStream out) throws IOException {
        try (HtmlWriter html = new HtmlWriter(out)) {
            html.open("html", "lang", labels.language());
            head(html);
            html.open("body").open("main");
            summary(html);
            unread(html);
            GroupTables groups = new GroupTables(labels, html);
            groupings.forEach(grouping -> groups.write(evaluation, grouping));
            new CalibrationPart(labels, html).write(evaluation);
            new PromisePart(labels, html).write(promises);
            new TablesPart(labels, html).write(evaluation);
            new RolesPart(labels, html).write(evaluation.roles());
            new WorstDocuments(labels, html, folder).write(evaluation.worstFirst());
            html.close("main").close("body").close("html");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void head(HtmlWriter html) {
        html.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "color-scheme", "content", "light dark")
                .element("title", labels.text("page.title"))
                .element("style", style())
                .close("head");
    }

    private static String style() {
        try (InputStream style = EvaluationPage.class.getResourceAsStream("evaluation.css")) {
            return new String(Objects.requireNonNull(style).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void summary(HtmlWriter html) {
        Tally tally = evaluation.all().tally();
        Figures figures = tally.figures();
        html.open("header")
                .element("h1", labels.text("page.title"))
                .element(
                        "p",
                        labels.text(
                                "page.summary",
                                Rounded.count(evaluation.scored().size()),
                                Rounded.count(figures.fields()),
                                Rounded.count(figures.correct())))
                .open("dl", "class", "cards");
        card(html, "F1", Rounded.f1(figures));
        card(html, labels.text("precision"), Rounded.share(figures.precision()));
        card(html, labels.text("recall"), Rounded.share(figures.recall()));
        card(html, labels.text("f1.NUMBER"), Rounded.f1(tally.figures(Kind.NUMBER)));
        card(html, "ECE", Rounded.share(tally.calibration().error()));
        card(html, labels.text("teds"), Rounded.share(evaluation.all().tables().meanText()));
        html.close("dl").close("header");
    }

    private static void card(HtmlWriter html, String name, String figure) {
        html.open("div").element("dt", name).element("dd", figure).close("div");
    }

    private void unread(HtmlWriter html) {
        if (evaluation.unread().isEmpty()) {
            return;
        }
        html.open("section").element("h2", labels.text("page.unread"));
        PageTable table = new PageTable(html, List.of(labels.text("page.file"), labels.text("page.reason")));
        evaluation.unread().forEach(unread -> table.row(unread.file().toString(), unread.reason()));
        table.close();
        html.close("section");
    }
}
