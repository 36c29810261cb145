/** A document without pages, laid out as its paragraphs and tables. Looks to the bench like a page. */

/** @import { Block, Cell, Place } from "./types.js" */
/** @import { Standing } from "./fields.js" */
import { blocks } from "./api.js";
import { fill, h, within } from "./dom.js";
import { foremost } from "./fields.js";
import { t } from "./words.js";

/** @typedef {{pointer: string, place: Place, standing: Standing}} PlacedMark */

/**
 * The name of a place, the same for a field and for what is drawn there.
 * @param {Place} place
 */
export function placeName(place) {
  return place.table !== undefined && place.table !== null ? `${place.table}:${place.row}:${place.column}` : `p${place.paragraph}`;
}

export class BlockView {
  element = h("div.page-scroll.blocks-scroll", { tabindex: "0", role: "region", "aria-label": t("page.region") });
  #paper = h("div.paper");
  /** @type {Map<string, HTMLElement>} */
  #places = new Map();
  /** @type {Map<string, string[]>} pointers by place */
  #fields = new Map();
  /** @type {string | null} */
  #selected = null;
  /** @type {PlacedMark[]} */
  #marks = [];
  #framing = false;
  #size = 100;
  #loaded;

  /**
   * @param {import("./api.js").Id} document its id
   * @param {number} page
   * @param {{picked: (pointer: string) => void, framed: (place: Place) => void}} told
   */
  constructor(document, page, { picked, framed }) {
    this.element.append(this.#paper);
    this.#loaded = blocks(document, page).then((answer) => this.#lay(answer.blocks));
    this.#paper.addEventListener("click", (event) => {
      const element = within(event, "data-place");
      if (!element) return;
      const place = placeOf(String(element.dataset.place));
      if (this.#framing) {
        if (place.table !== undefined) framed(place);
      } else {
        const here = this.#fields.get(String(element.dataset.place)) ?? [];
        const next = here[(here.indexOf(this.#selected ?? "") + 1) % here.length];
        if (next) picked(next);
      }
    });
  }

  /** @param {PlacedMark[]} marks */
  async show(marks) {
    this.#marks = marks;
    await this.#loaded;
    this.#fields.clear();
    /** @type {Map<string, Standing[]>} */
    const standings = new Map();
    for (const { pointer, place, standing } of this.#marks) {
      const name = placeName(place);
      this.#fields.set(name, [...(this.#fields.get(name) ?? []), pointer]);
      standings.set(name, [...(standings.get(name) ?? []), standing]);
    }
    for (const [name, element] of this.#places) {
      const here = standings.get(name);
      if (here) element.dataset.standing = foremost(here);
      else delete element.dataset.standing;
    }
    this.select(this.#selected);
  }

  /** @param {string | null} pointer */
  select(pointer) {
    this.#selected = pointer;
    for (const old of this.#paper.querySelectorAll(".is-chosen")) old.classList.remove("is-chosen");
    const mark = this.#marks.find((one) => one.pointer === pointer);
    const element = mark && this.#places.get(placeName(mark.place));
    element?.classList.add("is-chosen");
    element?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** @param {Place[]} places */
  light(places) {
    for (const old of this.#paper.querySelectorAll(".is-operand")) old.classList.remove("is-operand");
    for (const place of places) this.#places.get(placeName(place))?.classList.add("is-operand");
  }

  /** @param {number} factor */
  zoom(factor) {
    this.#size = Math.min(200, Math.max(60, this.#size * factor));
    this.#paper.style.fontSize = `${this.#size}%`;
  }

  fit() {
    this.#size = 100;
    this.zoom(1);
  }

  /** There is nothing to turn. */
  turn() {}

  /** @param {boolean} on */
  frame(on) {
    this.#framing = on;
    this.element.classList.toggle("is-framing", on);
  }

  get percent() {
    return Math.round(this.#size);
  }

  /** @param {Block[]} all */
  #lay(all) {
    fill(this.#paper, ...all.map((block) => (block.kind === "table" ? this.#table(block) : this.#paragraph(block))));
    for (const element of this.#paper.querySelectorAll("[data-place]")) {
      this.#places.set(String(/** @type {HTMLElement} */ (element).dataset.place), /** @type {HTMLElement} */ (element));
    }
  }

  /** @param {Extract<Block, {kind: "paragraph"}>} block */
  #paragraph(block) {
    return h("p", { class: block.heading ? "is-heading" : "", "data-place": `p${block.index}` }, block.text);
  }

  /** @param {Extract<Block, {kind: "table"}>} block */
  #table(block) {
    return h("table", null, h("tbody", null, block.rows.map((row) => h("tr", null, row.cells.map((cell) => this.#cell(block.index, cell))))));
  }

  /** @param {number} table @param {Cell} cell */
  #cell(table, cell) {
    return h(
      "td",
      {
        "data-place": `${table}:${cell.row}:${cell.column}`,
        rowspan: cell.rowSpan > 1 ? cell.rowSpan : null,
        colspan: cell.columnSpan > 1 ? cell.columnSpan : null,
        class: /^[\d,.%\-－—/]+$/.test(cell.text) ? "is-number" : "",
      },
      cell.text,
    );
  }
}

/** @param {string} name @returns {Place} */
function placeOf(name) {
  if (name.startsWith("p")) return { paragraph: Number(name.slice(1)) };
  const [table, row, column] = name.split(":").map(Number);
  return { table, row, column };
}
