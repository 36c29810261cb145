/** The half of the bench that shows the document: thumbnails, the page, its tools; as a picture where there is one, else laid out. */

/** @import { Box, Field, Place, Work } from "./types.js" */
import { BlockView } from "./block-view.js";
import { h, within } from "./dom.js";
import { open } from "./doubts.js";
import { standing } from "./fields.js";
import { icon } from "./icons.js";
import { NoPage } from "./no-page.js";
import { PageView } from "./page-view.js";
import { Rules } from "./rules.js";
import { Thumbnails } from "./thumbnails.js";
import { t } from "./words.js";

export class PagePane {
  element = h("div.page-pane");
  #percent = h("span.percent");
  #number = h("span.page-number");
  #hint = h("p.frame-hint", { hidden: true }, icon("frame"), t("frame.hint"));
  #page = 1;
  /** @type {Work} */
  #work;
  #rules = new Rules([], []);
  /** @type {PageView | null} */
  #pictures = null;
  /** @type {BlockView | null} */
  #blocks = null;
  #nothing;
  #thumbnails;

  /**
   * @param {Work} work
   * @param {{picked: (pointer: string) => void, framed: (place: Place) => void, does: (what: string) => void}} told
   */
  constructor(work, told) {
    this.#work = work;
    this.#page = work.pages[0]?.number ?? 1;
    const id = work.row.id;
    if (work.pages.some((page) => page.picture)) {
      this.#pictures = new PageView(id, work.pages[work.pages.length - 1].number, {
        picked: told.picked,
        framed: (/** @type {Box} */ box) => told.framed({ page: this.#page, box }),
      });
    } else if (work.pages.length > 0) this.#blocks = new BlockView(id, this.#page, told);
    this.#nothing = new NoPage(work.pagesMessage);
    this.#thumbnails = new Thumbnails(id, this.#pictures ? work.pages : [], (page) => this.turnTo(page));
    this.#thumbnails.element.hidden = !this.#pictures || work.pages.length < 2;
    this.element.append(this.#thumbnails.element, h("div.page-stage", null, this.#view.element, this.#hint, this.#tools()));
    this.element.addEventListener("click", (event) => {
      const does = within(event, "data-does");
      if (does) told.does(String(does.dataset.does));
    });
  }

  get #view() {
    return /** @type {{element: HTMLElement, percent: number, select(pointer: string | null): void, zoom(factor: number): void, fit(): void, turn(): void, frame(on: boolean): void}} */ (
      this.#pictures ?? this.#blocks ?? this.#nothing
    );
  }

  /**
   * Draws the fields as they stand now.
   * @param {Work} work
   * @param {Rules} rules
   */
  show(work, rules) {
    this.#work = work;
    this.#rules = rules;
    this.#draw();
  }

  /** @param {number} number */
  turnTo(number) {
    if (!this.#work.pages.some((page) => page.number === number)) return;
    this.#page = number;
    this.#draw();
  }

  /** @param {1 | -1} step */
  turn(step) {
    this.turnTo(this.#page + step);
  }

  /**
   * Turns to a field's page and lights its place up.
   * @param {Field | null} field
   */
  select(field) {
    const page = field?.place?.page;
    if (page && page !== this.#page) this.turnTo(page);
    this.#view.select(field?.pointer ?? null);
  }

  /**
   * Shows where the figures of rules stand.
   * @param {readonly Field[]} fields
   */
  light(fields) {
    const places = fields.map((field) => field.place).filter((place) => place !== null);
    this.#pictures?.light(/** @type {Box[]} */ (places.filter((place) => place.page === this.#page && place.box).map((place) => place.box)));
    this.#blocks?.light(places);
  }

  /** @param {boolean} on */
  frame(on) {
    this.#view.frame(on);
    this.#hint.hidden = !on;
  }

  /** @param {"zoomIn" | "zoomOut" | "fit" | "turn"} how */
  look(how) {
    if (how === "fit") this.#view.fit();
    else if (how === "turn") this.#view.turn();
    else this.#view.zoom(how === "zoomIn" ? 1.25 : 0.8);
    this.#tell();
  }

  toggleThumbnails() {
    this.#thumbnails.element.hidden = !this.#thumbnails.element.hidden;
  }

  #draw() {
    if (this.#pictures) {
      const page = this.#work.pages.find((one) => one.number === this.#page);
      const marks = this.#work.fields
        .filter((field) => field.place?.page === this.#page && field.place.box)
        .map((field) => ({ pointer: field.pointer, box: /** @type {Box} */ (field.place?.box), standing: standing(field, this.#rules) }));
      if (page) this.#pictures.show(page, marks);
    } else {
      this.#blocks?.show(
        this.#work.fields
          .filter((field) => field.place)
          .map((field) => ({ pointer: field.pointer, place: /** @type {Place} */ (field.place), standing: standing(field, this.#rules) })),
      );
    }
    this.#thumbnails.show(this.#page, this.#waiting());
    this.#tell();
  }

  /** How many fields wait for a person on each page. */
  #waiting() {
    const byPointer = new Map(this.#work.fields.map((field) => [field.pointer, field]));
    /** @type {Map<number, number>} */
    const result = new Map();
    for (const { pointer } of open(this.#work, this.#rules)) {
      const page = byPointer.get(pointer)?.place?.page;
      if (page) result.set(page, (result.get(page) ?? 0) + 1);
    }
    return result;
  }

  #tell() {
    this.#percent.textContent = `${this.#view.percent}%`;
    this.#number.textContent = t("page.of", this.#page, this.#work.pages.length);
  }

  #tools() {
    const tool = (/** @type {string} */ does, /** @type {import("./icons.js").Icon} */ picture, /** @type {import("./words.js").Word} */ word) =>
      h("button.tool", { type: "button", "data-does": does, title: t(word), "aria-label": t(word) }, icon(picture));
    return h(
      "div.page-tools",
      { role: "toolbar", "aria-label": t("page.tools") },
      this.#pictures && [tool("thumbnails", "pages", "key.thumbnails"), tool("previousPage", "back", "key.previousPage"), this.#number, tool("nextPage", "next", "key.nextPage"), h("span.divider")],
      tool("zoomOut", "minus", "key.zoomOut"),
      this.#percent,
      tool("zoomIn", "plus", "key.zoomIn"),
      tool("fit", "fit", "key.fit"),
      this.#pictures && tool("turn", "turn", "key.turn"),
    );
  }
}
