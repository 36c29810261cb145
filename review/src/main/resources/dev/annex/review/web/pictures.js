/** Pictures of pages, fetched once and kept for a while; a page is turned to more often than it changes. */

import { pictureOf } from "./api.js";

/** Enough for the pages before, at and after the present one in two sizes, and their thumbnails. */
const KEPT = 24;

/** The widths that are asked for, in pixels, so that the server paints each page in few sizes. */
const WIDTHS = [200, 1400, 2400];

/** @type {Map<string, Promise<HTMLImageElement>>} in the order of use */
const kept = new Map();

/**
 * @param {import("./api.js").Id} document its id
 * @param {number} page
 * @param {number} width how wide it is seen, in pixels of the screen
 * @returns {Promise<HTMLImageElement>} decoded; the smallest that is not blurred
 */
export function picture(document, page, width) {
  const url = pictureOf(document, page, WIDTHS.find((one) => one >= width) ?? WIDTHS[WIDTHS.length - 1]);
  const found = kept.get(url) ?? load(url);
  kept.delete(url);
  kept.set(url, found);
  if (kept.size > KEPT) kept.delete(/** @type {string} */ (kept.keys().next().value));
  return found;
}

/** @param {string} url */
function load(url) {
  const image = new Image();
  image.src = url;
  const loaded = image.decode().then(() => image);
  loaded.catch(() => kept.delete(url));
  return loaded;
}
