package dev.annex.training.evaluate.page;

import java.util.List;

/** A table whose first column names what the others tell. */
final class PageTable {
    private final HtmlWriter html;

    /** Opens a table with these column heads. */
    PageTable(HtmlWriter html, List<String> heads) {
        this.html = html;
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        heads.forEach(head -> html.element("th", head, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
    }

    /** A row of words and figures. */
    void row(String name, String... cells) {
        html.open("tr").element("th", name, "scope", "row");
        for (String cell : cells) {
            html.element("td", cell);
        }
        html.close("tr");
    }

    /** The end of the table. */
    void close() {
        html.close("tbody").close("table").close("div");
    }
}
