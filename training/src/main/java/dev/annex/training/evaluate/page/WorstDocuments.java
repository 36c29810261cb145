package dev.annex.training.evaluate.page;

import dev.annex.training.evaluate.Failure;
import dev.annex.training.evaluate.Figures;
import dev.annex.training.evaluate.Labels;
import dev.annex.training.evaluate.Rounded;
import dev.annex.training.evaluate.Scored;
import dev.annex.training.evaluate.Spot;
import dev.annex.training.evaluate.TruthFolder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The documents with the most mistakes, each mistake with its place. */
final class WorstDocuments {
    /** More than a person looks at. */
    static final int MOST_DOCUMENTS = 40;

    /** Of one document; the rest is counted. */
    static final int MOST_FAILURES = 20;

    /** Documents that stand open; the others open at a click. */
    private static final int OPEN = 3;

    private final Labels labels;
    private final HtmlWriter html;
    private final TruthFolder folder;
    private final PictureAllowance allowance = new PictureAllowance();

    WorstDocuments(Labels labels, HtmlWriter html, TruthFolder folder) {
        this.labels = labels;
        this.html = html;
        this.folder = folder;
    }

    void write(List<Scored> worstFirst) {
        html.open("section").element("h2", labels.text("page.worst"));
        if (worstFirst.isEmpty()) {
            html.element("p", labels.text("page.worst.none"));
        }
        for (int i = 0; i < Math.min(MOST_DOCUMENTS, worstFirst.size()); i++) {
            document(worstFirst.get(i), i < OPEN);
        }
        more(worstFirst.size() - MOST_DOCUMENTS);
        html.close("section");
    }

    private void document(Scored scored, boolean open) {
        Figures figures = scored.tally().figures();
        html.open("details", open ? new String[] {"open", "open"} : new String[0])
                .open("summary")
                .element("b", scored.file().toString())
                .element(
                        "span",
                        labels.text(
                                "page.worst.document",
                                Rounded.share(figures.f1()),
                                Rounded.count(figures.wrong()),
                                Rounded.count(figures.missing()),
                                Rounded.count(figures.spurious())))
                .close("summary");
        List<Failure> shown = scored.failures().stream().limit(MOST_FAILURES).toList();
        Map<Spot, String> pictures = PlacePictures.of(folder.resolve(scored.file()), shown, allowance);
        shown.forEach(failure -> failure(failure, pictures));
        more(figures.wrong() + figures.missing() + figures.spurious() - shown.size());
        html.close("details");
    }

    private void more(int number) {
        if (number > 0) {
            html.element("p", labels.text("page.worst.more", Rounded.count(number)), "class", "more");
        }
    }

    private void failure(Failure failure, Map<Spot, String> pictures) {
        html.open("article", "class", failure.state().name())
                .open("h3")
                .element("em", labels.text("page.state." + failure.state().name()))
                .element("code", failure.truth().isMissingNode() ? failure.outputPointer() : failure.truthPointer())
                .close("h3")
                .open("dl");
        line(labels.text("page.truth"), shown(failure.truth()));
        line(labels.text("page.output"), shown(failure.output()));
        failure.confidence().ifPresent(confidence -> line(labels.text("page.confidence"), Rounded.share(confidence)));
        failure.spot().ifPresent(spot -> line(labels.text("page.place"), place(spot)));
        html.close("dl");
        failure.spot().ifPresent(spot -> sight(spot, Optional.ofNullable(pictures.get(spot))));
        html.close("article");
    }

    private void line(String name, String value) {
        html.element("dt", name).element("dd", value);
    }

    private String shown(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? labels.text("page.nothing") : value.asString();
    }

    private String place(Spot spot) {
        StringBuilder place = new StringBuilder();
        spot.page().ifPresent(page -> place.append(labels.text("page.place.page", page)));
        if (spot.table().isPresent() && spot.row().isPresent() && spot.column().isPresent()) {
            place.append(place.isEmpty() ? "" : labels.text("comma"))
                    .append(labels.text(
                            "page.place.table",
                            spot.table().get(),
                            spot.row().get(),
                            spot.column().get()));
        }
        spot.paragraph()
                .ifPresent(paragraph -> place.append(place.isEmpty() ? "" : labels.text("comma"))
                        .append(labels.text("page.place.paragraph", paragraph)));
        return spot.neighbour() ? place + " " + labels.text("page.place.neighbour") : place.toString();
    }

    /** What is to be seen there: its picture or, without one, its words. */
    private void sight(Spot spot, Optional<String> picture) {
        if (picture.isPresent()) {
            html.empty("img", "src", picture.get(), "alt", spot.words(), "loading", "lazy");
        } else if (!spot.words().isEmpty()) {
            html.element("blockquote", spot.words());
        }
    }
}
