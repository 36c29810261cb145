package dev.annex.training.evaluate.page;

import dev.annex.training.evaluate.Labels;
import dev.annex.training.evaluate.Promise;
import dev.annex.training.evaluate.Rounded;
import java.util.List;

/** From which confidence on fields can be taken unseen, where somebody vouches for it. */
final class PromisePart {
    private final Labels labels;
    private final HtmlWriter html;

    PromisePart(Labels labels, HtmlWriter html) {
        this.labels = labels;
        this.html = html;
    }

    void write(List<Promise> promises) {
        if (promises.isEmpty()) {
            return;
        }
        html.open("section")
                .element("h2", labels.text("page.certificates"))
                .element("p", labels.text("page.certificates.note"));
        PageTable table = new PageTable(
                html,
                List.of(
                        labels.text("page.stratum"),
                        labels.text("precision"),
                        labels.text("page.promise.threshold"),
                        labels.text("page.promise.share"),
                        labels.text("fields"),
                        labels.text("page.wrong")));
        for (Promise promise : promises) {
            table.row(
                    promise.stratum(),
                    Rounded.percent(promise.precision()),
                    promise.threshold().isPresent()
                            ? Rounded.share(promise.threshold())
                            : labels.text("page.promise.none"),
                    Rounded.percent(promise.share()),
                    Rounded.count(promise.fields()),
                    Rounded.count(promise.wrong()));
        }
        table.close();
        html.close("section");
    }
}
