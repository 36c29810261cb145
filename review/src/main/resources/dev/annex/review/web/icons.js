/** The line icons, 16 by 16, drawn with the colour of the text beside them. */

const PATHS = {
  back: "M10 3 5 8l5 5",
  next: "m6 3 5 5-5 5",
  undo: "M6 4 3 7l3 3M3 7h6.5a3.5 3.5 0 0 1 0 7H7",
  redo: "m10 4 3 3-3 3m3-3H6.5a3.5 3.5 0 0 0 0 7H9",
  check: "m3 8.5 3.2 3.2L13 5",
  cross: "m4 4 8 8m0-8-8 8",
  up: "m4 10 4-4 4 4",
  down: "m4 6 4 4 4-4",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  turn: "M13 8a5 5 0 1 1-1.6-3.7M13 2.5V5h-2.5",
  fit: "M2.5 6V3.5A1 1 0 0 1 3.5 2.5H6m4 0h2.5a1 1 0 0 1 1 1V6m0 4v2.5a1 1 0 0 1-1 1H10m-4 0H3.5a1 1 0 0 1-1-1V10",
  pages: "M2.5 2.5h4v4h-4zm7 0h4v4h-4zm-7 7h4v4h-4zm7 0h4v4h-4z",
  sun: "M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6M8 1v1.4m0 11.2V15M1 8h1.4m11.2 0H15M3.1 3.1l1 1m7.8 7.8 1 1m0-9.8-1 1m-7.8 7.8-1 1",
  moon: "M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8",
  help: "M6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4m0 2.1v.1M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8",
  note: "M3 2.5h10v8l-3 3H3zm10 8h-3v3M5.5 6h5m-5 2.5h3",
  frame: "M2.5 5V2.5H5m6 0h2.5V5m0 6v2.5H11m-6 0H2.5V11M5.5 5.5h5v5h-5z",
  pen: "m3 13 .6-2.8 7-7a1.1 1.1 0 0 1 1.6 0l.6.6a1.1 1.1 0 0 1 0 1.6l-7 7zM9.5 4.3l2.2 2.2",
  alert: "M8 2.2 14.4 13.4H1.6zM8 6.5v3m0 1.9v.1",
  out: "M6 2.5H3v11h3M7 8h6.5m-2.5-2.5L13.5 8 11 10.5",
  down_to: "M8 2.5v7.5m-3-3 3 3 3-3M3 13.5h10",
  search: "M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9m3.3 7.8 3.2 3.2",
  upload: "M8 10V2.5m-3 3 3-3 3 3M3 10.5v3h10v-3",
  clock: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2m0 3v3.2l2.2 1.4",
  bin: "M3 4.5h10M6.5 4.5v-2h3v2m-5 0 .6 9h5.8l.6-9",
};

/** @typedef {keyof typeof PATHS} Icon */

/**
 * @param {Icon} name
 * @returns {SVGSVGElement} hidden from screen readers: what it means stands beside it or in the label of its button
 */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(svg.namespaceURI, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return /** @type {SVGSVGElement} */ (svg);
}
