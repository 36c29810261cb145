/** Who changed what, when and from what: nothing of it is ever overwritten. */

import { history } from "./api.js";
import { h, within } from "./dom.js";
import { complain, dialog } from "./notices.js";
import { moment, t } from "./words.js";

/**
 * @param {import("./api.js").Id} id of the document
 * @param {(pointer: string) => void} picked
 */
export async function showHistory(id, picked) {
  try {
    const entries = await history(id);
    const rows = entries.map((entry) =>
      h(
        "tr",
        null,
        h("td.is-number", null, moment(entry.at)),
        h("td", null, entry.by),
        h("td", null, t(/** @type {import("./words.js").Word} */ (`change.${entry.kind}`))),
        h("td", null, entry.pointer ? h("button.link", { type: "button", "data-pointer": entry.pointer }, entry.label || entry.pointer) : entry.label),
        h("td", null, entry.from !== null && h("del", null, entry.from), entry.from !== null && " → ", entry.to, entry.why && h("span.muted", null, ` ${entry.why}`)),
        h("td.is-number", null, entry.seconds === null ? "" : t("unit.seconds", Math.round(entry.seconds))),
      ),
    );
    const head = /** @type {const} */ (["history.when", "history.who", "history.what", "history.field", "history.values", "history.took"]);
    const shown = dialog(
      t("history.title"),
      entries.length === 0
        ? h("p.muted", null, t("history.none"))
        : h("div.table-scroll", { tabindex: "0" }, h("table.table", null, h("thead", null, h("tr", null, head.map((word) => h("th", { scope: "col" }, t(word))))), h("tbody", null, rows))),
    );
    shown.classList.add("is-wide");
    shown.addEventListener("click", (event) => {
      const found = within(event, "data-pointer");
      if (!found) return;
      shown.close();
      picked(String(found.dataset.pointer));
    });
  } catch (error) {
    complain(error);
  }
}
