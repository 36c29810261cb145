/** The fields in form order, each a cell with its caption; the rows of a table one below the other. Edited in place. */

/** @import { Field, Work } from "./types.js" */
/** @import { Row, Section } from "./fields.js" */
/** @import { Rules } from "./rules.js" */
import { fill, h, within } from "./dom.js";
import { sections, standing } from "./fields.js";
import { icon } from "./icons.js";
import { t } from "./words.js";

/** Texts longer than this take the whole width; numbers and short words stand side by side. */
const LONG_TEXT = 26;
const MIDDLE_TEXT = 8;

export class FieldList {
  element = h("div.fields", { role: "region", tabindex: "0" });
  /** @type {Map<string, HTMLElement>} */
  #cells = new Map();
  /** @type {HTMLElement | null} */
  #selected = null;
  #told;

  /**
   * @param {{
   *   picked: (pointer: string) => void,
   *   opened: (pointer: string) => void,
   *   entered: (pointer: string, text: string, go: 0 | 1 | -1 | "doubt") => void,
   *   row: (action: "insert" | "delete" | "up" | "down", row: string) => void
   * }} told
   */
  constructor(told) {
    this.#told = told;
    this.element.setAttribute("aria-label", t("bench.fields"));
    this.element.addEventListener("click", (event) => {
      const tool = within(event, "data-row-tool");
      const cell = within(event, "data-pointer");
      if (tool) told.row(/** @type {any} */ (tool.dataset.rowTool), String(tool.closest("[data-row]")?.getAttribute("data-row")));
      else if (cell) told.picked(String(cell.dataset.pointer));
    });
    this.element.addEventListener("dblclick", (event) => {
      const cell = within(event, "data-pointer");
      if (cell) told.opened(String(cell.dataset.pointer));
    });
  }

  /**
   * @param {Work} work
   * @param {Rules} rules
   */
  lay(work, rules) {
    this.#cells.clear();
    this.#selected = null;
    fill(this.element, ...sections(work).map((section) => this.#section(section, rules)));
  }

  /**
   * Fields that changed where they are.
   * @param {readonly Field[]} fields
   * @param {Rules} rules
   */
  update(fields, rules) {
    for (const field of fields) {
      const cell = this.#cells.get(field.pointer);
      if (cell) dress(cell, field, rules);
    }
  }

  /** @param {string | null} pointer */
  select(pointer) {
    this.#selected?.classList.remove("is-selected");
    this.#selected?.firstElementChild?.removeAttribute("aria-current");
    this.#selected = this.#cells.get(pointer ?? "") ?? null;
    if (!this.#selected) return;
    this.#selected.classList.add("is-selected");
    this.#selected.firstElementChild?.setAttribute("aria-current", "true");
    this.#selected.scrollIntoView({ block: "nearest" });
  }

  /**
   * Opens a field for typing.
   * @param {Field} field
   */
  edit(field) {
    const { pointer } = field;
    const cell = this.#cells.get(pointer);
    if (!cell || cell.classList.contains("is-edited")) return;
    const before = field.text ?? "";
    /** @type {HTMLSelectElement | HTMLTextAreaElement} */
    const box = field.allowed?.length
      ? h("select.cell-input", { "aria-label": field.label }, ["", ...field.allowed].map((word) => h("option", { value: word }, word || t("bench.blank"))))
      : h("textarea.cell-input", { rows: 1, spellcheck: "false", autocomplete: "off", "aria-label": field.label });
    box.value = before;
    const grow = () => {
      if (box instanceof HTMLSelectElement) return;
      box.style.height = "auto";
      box.style.height = `${box.scrollHeight + 2}px`;
    };
    const close = () => {
      box.remove();
      cell.classList.remove("is-edited");
    };
    /** @param {0 | 1 | -1 | "doubt"} go */
    const enter = (go) => {
      close();
      this.#told.entered(pointer, box.value.trim(), go);
    };
    box.addEventListener("input", grow);
    /** @type {HTMLElement} */ (box).addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Enter" && !event.shiftKey && !event.ctrlKey) enter("doubt");
      else if (event.key === "Tab") enter(event.shiftKey ? -1 : 1);
      else if (event.key === "Escape") {
        close();
        this.element.focus({ preventScroll: true });
      } else return;
      event.preventDefault();
      event.stopPropagation();
    });
    box.addEventListener("blur", () => {
      if (!box.isConnected) return;
      if (box.value.trim() === before) close();
      else enter(0);
    });
    cell.classList.add("is-edited");
    cell.append(box);
    grow();
    box.focus();
    if (box instanceof HTMLTextAreaElement) box.select();
  }

  /**
   * Shows only cells that hold the word in caption or value, or that wait for a person.
   * @param {{word: string, waiting: boolean}} wanted
   */
  filter({ word, waiting }) {
    for (const cell of this.#cells.values()) {
      const text = `${cell.dataset.text ?? ""} ${cell.getAttribute("data-label")}`;
      const fits = text.includes(word) && (!waiting || ["doubtful", "failed"].includes(cell.dataset.standing ?? ""));
      cell.hidden = !fits;
    }
    for (const part of this.element.querySelectorAll(".row, .section")) {
      /** @type {HTMLElement} */ (part).hidden = !part.querySelector(".cell:not([hidden])");
    }
  }

  /** @param {Section} section @param {Rules} rules */
  #section({ group, items }, rules) {
    /** @type {HTMLElement[]} */
    const parts = [];
    for (const item of items) {
      if (item.kind === "row") parts.push(this.#row(item, rules));
      else {
        const last = parts.at(-1);
        const cells = last?.classList.contains("cells") ? last : h("div.cells");
        if (cells !== last) parts.push(cells);
        cells.append(this.#cell(item.field, item.field.column ?? item.field.label, rules));
      }
    }
    return h("section.section", { "data-group": group.pointer }, h("h2.section-title", null, group.title), parts);
  }

  /** @param {Row} row @param {Rules} rules */
  #row(row, rules) {
    const tool = (/** @type {string} */ name, /** @type {import("./icons.js").Icon} */ picture, /** @type {import("./words.js").Word} */ word) =>
      h("button.tool", { type: "button", "data-row-tool": name, title: t(word), "aria-label": t(word), tabindex: "-1" }, icon(picture));
    return h(
      "div.row",
      { "data-row": row.row },
      h(
        "div.row-head",
        null,
        h("span.row-number", null, String(row.index + 1)),
        h(
          "span.row-tools",
          null,
          tool("insert", "plus", "row.insert"),
          tool("up", "up", "row.up"),
          tool("down", "down", "row.down"),
          tool("delete", "bin", "row.delete"),
        ),
      ),
      h("div.cells", null, row.fields.map((field) => this.#cell(field, field.column ?? field.label, rules))),
    );
  }

  /** @param {Field} field @param {string} caption @param {Rules} rules */
  #cell(field, caption, rules) {
    const cell = h(
      "div.cell",
      { "data-pointer": field.pointer, "data-label": field.label },
      h("button.cell-face", { type: "button", tabindex: "-1" }, h("span.cell-caption", null, caption), h("span.cell-value")),
    );
    this.#cells.set(field.pointer, cell);
    dress(cell, field, rules);
    return cell;
  }
}

/** @param {HTMLElement} cell @param {Field} field @param {Rules} rules */
function dress(cell, field, rules) {
  const text = field.text ?? "";
  const now = standing(field, rules);
  const value = /** @type {HTMLElement} */ (cell.querySelector(".cell-value"));
  cell.dataset.text = text;
  cell.dataset.standing = now;
  cell.classList.toggle("is-wide", text.length > LONG_TEXT);
  cell.classList.toggle("is-half", text.length > MIDDLE_TEXT && text.length <= LONG_TEXT);
  cell.classList.toggle("is-number", field.type === "number" || field.type === "integer");
  cell.classList.toggle("has-note", Boolean(field.note));
  value.textContent = text || "—";
  value.classList.toggle("is-blank", !text);
  cell.firstElementChild?.setAttribute("aria-description", now === "plain" ? "" : t(`standing.${now}`));
}
