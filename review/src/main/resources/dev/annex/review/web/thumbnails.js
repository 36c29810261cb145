/** The pages in small, each with the number of its doubts. */

/** @import { Page } from "./types.js" */
import { pictureOf } from "./api.js";
import { fill, h, within } from "./dom.js";
import { t } from "./words.js";

export class Thumbnails {
  element = h("nav.thumbnails");
  /** @type {Map<number, HTMLElement>} */
  #pages = new Map();

  /**
   * @param {import("./api.js").Id} document its id
   * @param {readonly Page[]} pages
   * @param {(page: number) => void} picked
   */
  constructor(document, pages, picked) {
    this.element.setAttribute("aria-label", t("bench.pages"));
    for (const page of pages) {
      this.#pages.set(
        page.number,
        h(
          "button.thumbnail",
          { type: "button", "data-page": page.number, "aria-label": t("page.number", page.number), tabindex: "-1" },
          h("img", { src: pictureOf(document, page.number, 200), alt: "", loading: "lazy", width: 76, height: Math.round((76 * page.height) / page.width) }),
          h("span.thumbnail-number", null, String(page.number)),
          h("span.badge.is-doubtful", { hidden: true }),
        ),
      );
    }
    fill(this.element, ...this.#pages.values());
    this.element.addEventListener("click", (event) => {
      const found = within(event, "data-page");
      if (found) picked(Number(found.dataset.page));
    });
  }

  /** @param {number} page @param {Map<number, number>} waiting how many fields wait on each page */
  show(page, waiting) {
    for (const [number, element] of this.#pages) {
      const here = number === page;
      element.tabIndex = here ? 0 : -1;
      if (here && !element.hasAttribute("aria-current")) {
        element.setAttribute("aria-current", "page");
        element.scrollIntoView({ block: "nearest" });
      } else if (!here) element.removeAttribute("aria-current");
      const badge = /** @type {HTMLElement} */ (element.lastElementChild);
      const count = waiting.get(number) ?? 0;
      badge.hidden = count === 0;
      badge.textContent = String(count);
    }
  }
}
