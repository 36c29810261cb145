/** Teaching a form: an unknown table is shown, its labels and values are clicked, the definition is tried and kept. */

/** @import { Block, Cell, FormDraft } from "./types.js" */
/** @import { Lesson } from "./teaching.js" */
import * as api from "./api.js";
import { fill, h, within } from "./dom.js";
import { complain, notice } from "./notices.js";
import { clicked, NOTHING } from "./teaching.js";
import { t } from "./words.js";

/** @typedef {Extract<Block, {kind: "table"}>} Table */

/**
 * @param {HTMLElement} host
 * @param {string} id of a document, or empty
 */
export async function openTeach(host, id) {
  const { documents } = await api.documents({ order: "newest", page: 1, size: 200 });
  const choice = h("select", { "aria-label": t("teach.document") }, h("option", { value: "" }, t("teach.choose")), documents.map((row) => h("option", { value: row.id }, row.title ?? row.fileName)));
  choice.value = id;
  choice.addEventListener("change", () => (location.hash = `#/teach/${encodeURIComponent(choice.value)}`));
  const body = h("div.stack");
  fill(host, h("div.sheet-page", null, h("header.page-head", null, h("h1", null, t("nav.teach")), h("p.muted", null, t("teach.about")), choice), body));
  if (!id) return;
  const work = await api.work(id);
  const layouts = await Promise.all(work.pages.map((page) => api.blocks(id, page.number).catch(() => ({ blocks: [] }))));
  const tables = new Map(layouts.flatMap((layout) => layout.blocks.flatMap((block) => (block.kind === "table" ? [/** @type {[number, Table]} */ ([block.index, block])] : []))));
  if (tables.size === 0) fill(body, h("p.waiting", null, t("teach.noTable")));
  else new Lessons(body, id, [...tables.values()]);
}

class Lessons {
  #id;
  #tables;
  #table;
  /** @type {Lesson} */
  #lesson = NOTHING;
  #grid = h("div.panel.teach-table");
  #list = h("div.teach-values");
  #result = h("div.stack", { role: "status" });
  #name = h("input.input", { required: true, "aria-label": t("teach.name"), placeholder: t("teach.name") });

  /** @param {HTMLElement} host @param {string} id @param {Table[]} tables */
  constructor(host, id, tables) {
    this.#id = id;
    this.#tables = tables;
    this.#table = tables[0];
    const which = h("select", { "aria-label": t("teach.table") }, tables.map((table) => h("option", { value: table.index }, t("teach.tableNumber", table.index, firstWords(table)))));
    which.addEventListener("change", () => {
      this.#table = this.#tables.find((table) => table.index === Number(which.value)) ?? this.#table;
      this.#lesson = NOTHING;
      this.#show();
    });
    const try_ = h("button.button.is-first", { type: "submit" }, t("teach.try"));
    const form = h(
      "form.panel.stack",
      null,
      h("h2", null, t("teach.form")),
      h("label.stack", null, t("teach.table"), which),
      h("label.stack", null, t("teach.name"), this.#name),
      h("p.muted", null, t("teach.how")),
      this.#list,
      try_,
      this.#result,
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#try();
    });
    this.#grid.addEventListener("click", (event) => {
      const element = within(event, "data-row");
      const cell = element && cellsOf(this.#table).find((one) => `${one.row}:${one.column}` === element.dataset.row);
      if (!cell) return;
      this.#lesson = clicked(this.#lesson, cell, cellsOf(this.#table));
      this.#show();
      /** @type {HTMLElement | null} */ (this.#grid.querySelector(`[data-row="${element.dataset.row}"]`))?.focus();
    });
    this.#list.addEventListener("input", (event) => {
      const box = /** @type {HTMLInputElement} */ (event.target);
      const index = Number(box.dataset.index);
      this.#lesson = { ...this.#lesson, values: this.#lesson.values.map((value, at) => (at === index ? { ...value, key: box.value } : value)) };
    });
    fill(host, h("div.teach", null, this.#grid, form));
    this.#show();
  }

  #show() {
    const cells = cellsOf(this.#table);
    const role = (/** @type {Cell} */ cell) =>
      this.#lesson.labels.some((spot) => at(spot, cell)) ? "label" : this.#lesson.values.some((spot) => at(spot, cell)) ? "value" : "";
    fill(
      this.#grid,
      h(
        "table",
        null,
        h(
          "tbody",
          null,
          this.#table.rows.map((row) =>
            h(
              "tr",
              null,
              row.cells.map((cell) =>
                h(
                  "td",
                  { rowspan: cell.rowSpan > 1 ? cell.rowSpan : null, colspan: cell.columnSpan > 1 ? cell.columnSpan : null, "data-role": role(cell) || null },
                  h("button", { type: "button", "data-row": `${cell.row}:${cell.column}`, "aria-label": cell.text || t("bench.blank"), "aria-description": role(cell) ? t(role(cell) === "label" ? "teach.label" : "teach.value") : null }, cell.text || "　"),
                ),
              ),
            ),
          ),
        ),
      ),
    );
    fill(
      this.#list,
      h("p", null, t("teach.counts", this.#lesson.labels.length, this.#lesson.values.length)),
      this.#lesson.values.map((value, index) =>
        h(
          "label.teach-value",
          null,
          h("span.muted", null, cells.find((cell) => at(value, cell))?.text || t("bench.blank")),
          h("input.input", { "data-index": index, value: value.key, "aria-label": t("teach.key") }),
        ),
      ),
    );
  }

  async #try() {
    try {
      const draft = /** @type {FormDraft} */ (
        await api.draftForm({ document: this.#id, table: this.#table.index, name: this.#name.value.trim(), ...this.#lesson })
      );
      const keep = h("button.button", { type: "button" }, t("teach.keep"));
      keep.addEventListener("click", async () => {
        try {
          await api.keepForm(draft.definition);
          notice(t("teach.kept"), "good");
        } catch (error) {
          complain(error);
        }
      });
      fill(
        this.#result,
        h("p", null, t("teach.tested", draft.tested.bound, draft.tested.unbound)),
        draft.others?.length > 0 && h("p", null, t("teach.others", draft.others.length)),
        h("pre.definition", { tabindex: "0" }, typeof draft.definition === "string" ? draft.definition : JSON.stringify(draft.definition, null, 2)),
        keep,
      );
    } catch (error) {
      complain(error);
    }
  }
}

/** @param {Table} table */
function cellsOf(table) {
  return table.rows.flatMap((row) => row.cells);
}

/** @param {Table} table */
function firstWords(table) {
  return (cellsOf(table).find((cell) => cell.text)?.text ?? "").slice(0, 16);
}

/** @param {import("./teaching.js").Spot} spot @param {Cell} cell */
function at(spot, cell) {
  return spot.row === cell.row && spot.column === cell.column;
}
