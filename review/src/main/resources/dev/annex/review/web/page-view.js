/** A page as a picture with the boxes of its fields: seen large or small, turned, clicked, dragged over. */

/** @import { Box, Page } from "./types.js" */
/** @import { Point, View } from "./boxes.js" */
/** @import { Standing } from "./fields.js" */
import { boxBetween, hit, screenBox, screenSize, scrolledTo, toPage } from "./boxes.js";
import { h } from "./dom.js";
import { foremost } from "./fields.js";
import { picture } from "./pictures.js";
import { colour } from "./theme.js";
import { t } from "./words.js";

/** @typedef {{pointer: string, box: Box, standing: Standing}} Mark */

const SMALLEST = 0.4;
const LARGEST = 5;
/** Pixels of a canvas beyond which it is painted coarser: large ones cost more memory than they show. */
const LARGEST_CANVAS = 12_000_000;
/** Shorter drags, in pixels, are a click of an unsteady hand. */
const SHORTEST_DRAG = 6;

export class PageView {
  element = h("div.page-scroll", { tabindex: "0", role: "region", "aria-label": t("page.region") });
  #sheet = h("div.sheet");
  #image = h("img.sheet-picture", { alt: "" });
  #canvas = h("canvas.sheet-marks", { "aria-hidden": "true" });
  #hover = h("div.mark.is-hover", { hidden: true });
  #chosen = h("div.mark.is-chosen", { hidden: true });
  #drag = h("div.mark.is-drag", { hidden: true });
  /** @type {HTMLElement[]} */
  #operands = [];
  /** @type {Page} */
  #page = { number: 0, width: 595, height: 842, picture: true, doubtful: 0 };
  /** @type {Mark[]} */
  #marks = [];
  /** @type {Mark | undefined} */
  #selected;
  /** @type {number | null} */
  #scale = null;
  #turn = 0;
  #framing = false;
  #paintAsked = false;
  #document;
  #last;
  #picked;
  #framed;

  /**
   * @param {import("./api.js").Id} document its id
   * @param {number} last the number of its last page
   * @param {{picked: (pointer: string) => void, framed: (box: Box) => void}} told what the clerk clicked, what was dragged over
   */
  constructor(document, last, { picked, framed }) {
    this.#last = last;
    this.#document = document;
    this.#picked = picked;
    this.#framed = framed;
    this.#sheet.append(this.#image, this.#canvas, this.#hover, this.#chosen, this.#drag);
    this.element.append(this.#sheet);
    this.#sheet.addEventListener("pointermove", (event) => this.#moved(event));
    this.#sheet.addEventListener("pointerleave", () => (this.#hover.hidden = true));
    this.#sheet.addEventListener("pointerdown", (event) => this.#pressed(event));
    this.element.addEventListener("wheel", (event) => this.#wheeled(event), { passive: false });
    new ResizeObserver(() => this.#lay()).observe(this.element);
    addEventListener("annex:theme", () => this.#paintSoon());
  }

  get page() {
    return this.#page.number;
  }

  /**
   * @param {Page} page
   * @param {Mark[]} marks
   */
  show(page, marks) {
    const other = page.number !== this.#page.number;
    this.#page = page;
    this.#marks = marks;
    this.#selected = marks.find((mark) => mark.pointer === this.#selected?.pointer);
    this.#put(this.#chosen, this.#selected?.box);
    if (other) {
      this.#turn = 0;
      this.#image.hidden = true;
      this.select(null);
      this.light([]);
      this.#lay();
      this.element.scrollTo(0, 0);
    }
    this.#paint();
  }

  /**
   * Lights a field's place up and scrolls it in.
   * @param {string | null} pointer
   */
  select(pointer) {
    this.#selected = this.#marks.find((mark) => mark.pointer === pointer);
    this.#put(this.#chosen, this.#selected?.box);
    if (this.#selected) this.#scrollIn(this.#selected.box);
  }

  /**
   * Shows where the figures of a rule stand.
   * @param {Box[]} boxes
   */
  light(boxes) {
    for (const old of this.#operands) old.remove();
    this.#operands = boxes.map((box) => {
      const mark = h("div.mark.is-operand");
      this.#put(mark, box);
      return mark;
    });
    this.#sheet.append(...this.#operands);
  }

  /** @param {number} factor */
  zoom(factor) {
    const before = this.#view();
    this.#scale = Math.min(LARGEST, Math.max(SMALLEST, before.scale * factor));
    const centre = {
      x: this.element.scrollLeft + this.element.clientWidth / 2,
      y: this.element.scrollTop + this.element.clientHeight / 2,
    };
    this.#lay();
    const grown = this.#scale / before.scale;
    this.element.scrollTo(centre.x * grown - this.element.clientWidth / 2, centre.y * grown - this.element.clientHeight / 2);
    if (this.#selected) this.#scrollIn(this.#selected.box);
  }

  /** The page as wide as its window. */
  fit() {
    this.#scale = null;
    this.#lay();
    if (this.#selected) this.#scrollIn(this.#selected.box);
  }

  /** A quarter clockwise. */
  turn() {
    this.#turn = (this.#turn + 1) % 4;
    this.#lay();
    if (this.#selected) this.#scrollIn(this.#selected.box);
  }

  /**
   * Whether the next drag marks a region, rather than a click picking a field.
   * @param {boolean} on
   */
  frame(on) {
    this.#framing = on;
    this.element.classList.toggle("is-framing", on);
    this.#drag.hidden = true;
  }

  get percent() {
    return Math.round((this.#view().scale / (96 / 72)) * 100);
  }

  /** @returns {View} */
  #view() {
    const { width, height } = this.#page;
    const seen = this.#turn % 2 === 0 ? width : height;
    const fitting = Math.max(0.2, (this.element.clientWidth - 32) / seen);
    return { width, height, scale: this.#scale ?? fitting, turn: this.#turn };
  }

  #lay() {
    const view = this.#view();
    const size = screenSize(view);
    this.#sheet.style.width = `${size.width}px`;
    this.#sheet.style.height = `${size.height}px`;
    this.#image.style.width = `${view.width * view.scale}px`;
    this.#image.style.height = `${view.height * view.scale}px`;
    const back = ["", `translateX(${size.width}px)`, `translate(${size.width}px, ${size.height}px)`, `translateY(${size.height}px)`];
    this.#image.style.transform = `${back[view.turn]} rotate(${view.turn * 90}deg)`;
    this.#put(this.#chosen, this.#selected?.box);
    this.#hover.hidden = true;
    this.#paintSoon();
    this.#load(view);
  }

  /** @param {View} view */
  async #load(view) {
    const number = this.#page.number;
    if (!this.#page.picture || number === 0) return;
    const image = await picture(this.#document, number, view.width * view.scale * devicePixelRatio).catch(() => null);
    if (number !== this.#page.number || !image || image === this.#image) return;
    image.className = "sheet-picture";
    image.alt = "";
    image.draggable = false;
    image.hidden = false;
    for (const property of ["width", "height", "transform"]) image.style.setProperty(property, this.#image.style.getPropertyValue(property));
    this.#image.replaceWith(image);
    this.#image = image;
    this.#ahead(number + 1, view);
  }

  /** Fetches the page that is most likely turned to. @param {number} number @param {View} view */
  #ahead(number, view) {
    if (this.#last >= number) picture(this.#document, number, view.width * view.scale * devicePixelRatio).catch(() => null);
  }

  #paintSoon() {
    if (this.#paintAsked) return;
    this.#paintAsked = true;
    requestAnimationFrame(() => {
      this.#paintAsked = false;
      this.#paint();
    });
  }

  #paint() {
    const view = this.#view();
    const size = screenSize(view);
    const ratio = Math.min(devicePixelRatio, Math.sqrt(LARGEST_CANVAS / (size.width * size.height)));
    const width = Math.max(1, Math.round(size.width * ratio));
    const height = Math.max(1, Math.round(size.height * ratio));
    if (this.#canvas.width !== width || this.#canvas.height !== height) Object.assign(this.#canvas, { width, height });
    const pen = this.#canvas.getContext("2d");
    if (!pen) return;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, size.width, size.height);
    for (const [standing, boxes] of this.#boxesByStanding()) {
      if (boxes.length === 0) continue;
      pen.strokeStyle = colour(`--mark-${standing}`);
      pen.fillStyle = colour(`--mark-${standing}-fill`);
      pen.lineWidth = standing === "plain" ? 1 : 1.5;
      pen.beginPath();
      for (const box of boxes) {
        const { x, y, width: w, height: hi } = screenBox(box, view);
        pen.rect(Math.round(x) + 0.5, Math.round(y) + 0.5, Math.round(w) - 1, Math.round(hi) - 1);
      }
      pen.fill();
      pen.stroke();
    }
  }

  /** Each box once, however many fields share it; what waits is drawn last, on top. */
  #boxesByStanding() {
    /** @type {Map<string, {box: Box, standings: Standing[]}>} */
    const places = new Map();
    for (const mark of this.#marks) {
      const key = mark.box.join();
      const place = places.get(key);
      if (place) place.standings.push(mark.standing);
      else places.set(key, { box: mark.box, standings: [mark.standing] });
    }
    /** @type {Map<Standing, Box[]>} */
    const result = new Map(
      /** @type {Standing[]} */ (["plain", "confirmed", "corrected", "sourceWrong", "illegible", "failed", "doubtful"]).map((s) => [s, []]),
    );
    for (const { box, standings } of places.values()) result.get(foremost(standings))?.push(box);
    return result;
  }

  /** @param {HTMLElement} element @param {Box | undefined} box */
  #put(element, box) {
    element.hidden = !box;
    if (!box) return;
    const { x, y, width, height } = screenBox(box, this.#view());
    element.style.transform = `translate(${x}px, ${y}px)`;
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
  }

  /** @param {Box} box */
  #scrollIn(box) {
    const { x, y, width, height } = screenBox(box, this.#view());
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.element;
    const top = scrolledTo(scrollTop, clientHeight, y + this.#sheet.offsetTop, height);
    const left = scrolledTo(scrollLeft, clientWidth, x + this.#sheet.offsetLeft, width, 16);
    if (top !== scrollTop || left !== scrollLeft) this.element.scrollTo(left, top);
  }

  /** @param {PointerEvent | WheelEvent} event @returns {Point} in points of the page */
  #pointOf(event) {
    const edge = this.#sheet.getBoundingClientRect();
    return toPage({ x: event.clientX - edge.left, y: event.clientY - edge.top }, this.#view());
  }

  /** @param {PointerEvent} event */
  #moved(event) {
    if (this.#framing || event.buttons) return;
    const under = hit(this.#marks, this.#pointOf(event));
    this.#put(this.#hover, under?.box);
    this.#sheet.classList.toggle("is-over", under !== undefined);
  }

  /** @param {PointerEvent} event */
  #pressed(event) {
    if (event.button !== 0) return;
    if (this.#framing) this.#dragFrom(event);
    else {
      const found = hit(this.#marks, this.#pointOf(event), this.#selected?.pointer);
      if (found) this.#picked(found.pointer);
    }
  }

  /** @param {PointerEvent} start */
  #dragFrom(start) {
    start.preventDefault();
    const from = this.#pointOf(start);
    const over = new AbortController();
    this.#sheet.setPointerCapture(start.pointerId);
    this.#sheet.addEventListener(
      "pointermove",
      (event) => this.#put(this.#drag, boxBetween(from, this.#pointOf(event), this.#page)),
      { signal: over.signal },
    );
    for (const end of ["pointerup", "pointercancel"]) {
      this.#sheet.addEventListener(
        end,
        (event) => {
          over.abort();
          const long = Math.hypot(start.clientX - /** @type {PointerEvent} */ (event).clientX, start.clientY - /** @type {PointerEvent} */ (event).clientY);
          if (end === "pointerup" && long >= SHORTEST_DRAG) this.#framed(boxBetween(from, this.#pointOf(/** @type {PointerEvent} */ (event)), this.#page));
          else this.#drag.hidden = true;
        },
        { signal: over.signal },
      );
    }
  }

  /** @param {WheelEvent} event */
  #wheeled(event) {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.zoom(event.deltaY < 0 ? 1.1 : 1 / 1.1);
  }
}
