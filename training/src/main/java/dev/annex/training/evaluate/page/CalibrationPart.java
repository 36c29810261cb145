package dev.annex.training.evaluate.page;

import dev.annex.training.evaluate.Calibration;
import dev.annex.training.evaluate.Evaluation;
import dev.annex.training.evaluate.Group;
import dev.annex.training.evaluate.Labels;
import dev.annex.training.evaluate.Rounded;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How far the confidence can be trusted, for each quality of file. */
final class CalibrationPart {
    private final Labels labels;
    private final HtmlWriter html;

    CalibrationPart(Labels labels, HtmlWriter html) {
        this.labels = labels;
        this.html = html;
    }

    void write(Evaluation evaluation) {
        List<Group> groups = Stream.concat(evaluation.byStratum().stream(), Stream.of(evaluation.all()))
                .filter(group -> group.tally().calibration().fields() > 0)
                .toList();
        if (groups.isEmpty()) {
            return;
        }
        html.open("section")
                .element("h2", labels.text("page.calibration"))
                .element("p", labels.text("page.calibration.note"));
        figures(groups);
        html.open("div", "class", "diagrams");
        groups.forEach(this::diagram);
        html.close("div").close("section");
    }

    private void figures(List<Group> groups) {
        List<String> heads = new ArrayList<>(
                List.of(labels.text("page.stratum"), labels.text("page.claims"), "ECE", "AUROC", "Brier"));
        Calibration.PRECISIONS.forEach(precision -> heads.add(labels.text("acceptedAt", Rounded.percent(precision))));
        PageTable table = new PageTable(html, heads);
        for (Group group : groups) {
            Calibration calibration = group.tally().calibration();
            List<String> cells = new ArrayList<>(List.of(
                    Rounded.count(calibration.fields()),
                    Rounded.share(calibration.error()),
                    Rounded.share(calibration.auroc()),
                    Rounded.share(calibration.brier())));
            calibration.accepted().values().forEach(share -> cells.add(Rounded.percent(share)));
            table.row(group.name(), cells.toArray(String[]::new));
        }
        table.close();
    }

    private void diagram(Group group) {
        List<Calibration.Bin> bins = group.tally().calibration().bins();
        html.open("figure").element("figcaption", group.name());
        new ReliabilityDiagram(html, labels.text("page.diagram")).write(bins);
        html.open("details").element("summary", labels.text("page.bins"));
        PageTable table = new PageTable(
                html,
                List.of(labels.text("page.bin.confidence"), labels.text("page.bin.right"), labels.text("fields")));
        bins.forEach(bin ->
                table.row(Rounded.share(bin.confidence()), Rounded.share(bin.right()), Rounded.count(bin.fields())));
        table.close();
        html.close("details").close("figure");
    }
}
