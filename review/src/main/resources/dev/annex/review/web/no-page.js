/** Stands where a page would, for a document whose source is gone: its fields can still be checked. */

import { h } from "./dom.js";
import { t } from "./words.js";

export class NoPage {
  element;
  percent = 100;

  /** @param {string | null | undefined} message why there is none */
  constructor(message) {
    this.element = h("div.page-scroll", { role: "region", "aria-label": t("page.region") }, h("p.waiting", null, message || t("page.none")));
  }

  select() {}

  zoom() {}

  fit() {}

  turn() {}

  frame() {}
}
