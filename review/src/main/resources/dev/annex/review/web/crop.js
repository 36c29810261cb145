/** The place of a field, enlarged: what the clerk compares with. */

/** @import { Box, Page } from "./types.js" */
import { h } from "./dom.js";
import { picture } from "./pictures.js";

/** Points of the page that are shown around the place. */
const MARGIN = 8;
/** Pixels per point: beyond this, a scan shows its dots. */
const LARGEST_SCALE = 3;

export class Crop {
  element = h("canvas.crop", { "aria-hidden": "true" });
  #asked = 0;
  #page = 0;

  /**
   * @param {import("./api.js").Id} document its id
   * @param {Page | undefined} page
   * @param {Box | undefined} box
   * @param {{width: number, height: number}} room in pixels of the screen
   */
  async show(document, page, box, room) {
    const asked = ++this.#asked;
    // What stood on another page is not shown while this one is on its way.
    this.element.hidden = !page?.picture || !box || page.number !== this.#page;
    if (!page?.picture || !box) return;
    const [left, top, right, bottom] = [box[0] - MARGIN, box[1] - MARGIN, box[2] + MARGIN, box[3] + MARGIN];
    const scale = Math.min(LARGEST_SCALE, room.width / (right - left), room.height / (bottom - top));
    const width = Math.round((right - left) * scale);
    const height = Math.round((bottom - top) * scale);
    const image = await picture(document, page.number, 1400).catch(() => null);
    if (asked !== this.#asked || !image) return;
    this.#page = page.number;
    this.element.hidden = false;
    Object.assign(this.element, { width: width * devicePixelRatio, height: height * devicePixelRatio });
    this.element.style.width = `${width}px`;
    this.element.style.height = `${height}px`;
    const pen = this.element.getContext("2d");
    const ratio = image.naturalWidth / page.width;
    pen?.drawImage(image, left * ratio, top * ratio, (right - left) * ratio, (bottom - top) * ratio, 0, 0, this.element.width, this.element.height);
  }
}
