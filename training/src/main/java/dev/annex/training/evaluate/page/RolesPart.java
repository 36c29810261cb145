package dev.annex.training.evaluate.page;

import dev.annex.training.evaluate.Confusion;
import dev.annex.training.evaluate.Labels;
import dev.annex.training.evaluate.Rounded;

/** Which roles sections were taken for. */
final class RolesPart {
    private final Labels labels;
    private final HtmlWriter html;

    RolesPart(Labels labels, HtmlWriter html) {
        this.labels = labels;
        this.html = html;
    }

    void write(Confusion roles) {
        if (roles.names().isEmpty()) {
            return;
        }
        html.open("section")
                .element("h2", labels.text("page.roles"))
                .element("p", labels.text("page.roles.note", Rounded.share(roles.macroF1())))
                .open("div", "class", "scroll")
                .open("table", "class", "confusion")
                .open("thead")
                .open("tr")
                .element("th", "");
        roles.names().forEach(name -> html.element("th", shown(name), "scope", "col"));
        html.element("th", "F1", "scope", "col").close("tr").close("thead").open("tbody");
        roles.names().forEach(name -> row(roles, name));
        html.close("tbody").close("table").close("div").close("section");
    }

    private void row(Confusion roles, String truth) {
        html.open("tr").element("th", shown(truth), "scope", "row");
        for (String said : roles.names()) {
            int count = roles.count(truth, said);
            String look = count == 0 ? "nothing" : truth.equals(said) ? "right" : "wrong";
            html.element("td", count == 0 ? "·" : Rounded.count(count), "class", look);
        }
        html.element("td", truth.equals(Confusion.ABSENT) ? Rounded.NOTHING : Rounded.share(roles.f1(truth)))
                .close("tr");
    }

    private String shown(String name) {
        return name.equals(Confusion.NONE) || name.equals(Confusion.ABSENT) ? labels.text("page.roles." + name) : name;
    }
}
