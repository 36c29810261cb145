/** Line charts as SVG: shares over days, with a band or without. */

/** @typedef {{name: string, style: string, points: {day: string, share: number | null}[]}} Line */

const NAMESPACE = "http://www.w3.org/2000/svg";
const WIDTH = 560;
const HEIGHT = 190;
const EDGE = { left: 46, right: 12, top: 12, bottom: 24 };

/**
 * The lowest share of the axis: a round figure below the smallest value, so that 98 % and 99 % can be told apart.
 * @param {readonly number[]} shares
 */
export function lowest(shares) {
  const least = Math.min(1, ...shares);
  const step = least > 0.97 ? 0.01 : least > 0.9 ? 0.02 : least > 0.5 ? 0.1 : 0.25;
  return Math.max(0, Math.floor((least - 1e-9) / step) * step);
}

/**
 * The least round figure that all shares are below.
 * @param {readonly number[]} shares
 */
export function highest(shares) {
  const most = Math.max(0.01, ...shares);
  const step = most < 0.05 ? 0.01 : most < 0.25 ? 0.05 : 0.25;
  return Math.min(1, Math.ceil((most - 1e-9) / step) * step);
}

/**
 * @param {string} title read out in place of the picture
 * @param {readonly Line[]} lines
 * @param {{from: number, to: number}} axis
 * @returns {SVGElement}
 */
export function lineChart(title, lines, { from, to }) {
  const days = [...new Set(lines.flatMap((line) => line.points.map((point) => point.day)))].sort();
  const x = (/** @type {string} */ day) => EDGE.left + ((WIDTH - EDGE.left - EDGE.right) * days.indexOf(day)) / Math.max(1, days.length - 1);
  const y = (/** @type {number} */ share) => EDGE.top + ((HEIGHT - EDGE.top - EDGE.bottom) * (to - share)) / Math.max(1e-9, to - from);
  const levels = [0, 1, 2, 3, 4].map((index) => from + ((to - from) * index) / 4);
  const digits = levels.every((level) => Math.abs(level * 100 - Math.round(level * 100)) < 1e-6) ? 0 : 1;
  const shown = days.filter((_, index) => index % Math.max(1, Math.ceil(days.length / 8)) === 0);
  return s(
    "svg",
    { class: "chart", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": title },
    ...levels.flatMap((level) => [
      s("line", { class: "chart-level", x1: EDGE.left, x2: WIDTH - EDGE.right, y1: y(level), y2: y(level) }),
      s("text", { class: "chart-text is-end", x: EDGE.left - 8, y: y(level) + 4 }, `${(level * 100).toFixed(digits)}%`),
    ]),
    ...shown.map((day) => s("text", { class: "chart-text is-middle", x: x(day), y: HEIGHT - 6 }, day.slice(5).replace("-", "/"))),
    ...lines.flatMap((line) => {
      const points = line.points.filter((point) => point.share !== null).map((point) => ({ x: x(point.day), y: y(Number(point.share)) }));
      return [
        s("polyline", { class: `chart-line ${line.style}`, points: points.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join(" ") }),
        ...points.map((point) => s("circle", { class: `chart-dot ${line.style}`, cx: point.x, cy: point.y, r: 2.5 })),
      ];
    }),
  );
}

/** @param {string} name @param {Record<string, string | number>} attributes @param {...(Element | string)} children @returns {SVGElement} */
function s(name, attributes, ...children) {
  const element = /** @type {SVGElement} */ (document.createElementNS(NAMESPACE, name));
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}
