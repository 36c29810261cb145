/**
 * Geometry of a page on the screen. A box is in points from the top left of the upright page; a view says how large the page is
 * drawn and how far it is turned.
 */

/** @import { Box } from "./types.js" */
/** @typedef {{width: number, height: number, scale: number, turn: number}} View width, height in points; scale in pixels per point; turn in quarters, clockwise */
/** @typedef {{x: number, y: number}} Point */

/**
 * The size in pixels of the page as it is seen.
 * @param {View} view
 */
export function screenSize({ width, height, scale, turn }) {
  return turn % 2 === 0 ? { width: width * scale, height: height * scale } : { width: height * scale, height: width * scale };
}

/**
 * Where a point of the page is seen, in pixels from the top left of the page as it is seen.
 * @param {Point} point in points
 * @param {View} view
 * @returns {Point}
 */
export function toScreen({ x, y }, { width, height, scale, turn }) {
  switch (turn % 4) {
    case 1: return { x: (height - y) * scale, y: x * scale };
    case 2: return { x: (width - x) * scale, y: (height - y) * scale };
    case 3: return { x: y * scale, y: (width - x) * scale };
    default: return { x: x * scale, y: y * scale };
  }
}

/**
 * The point of the page that is seen there: the inverse of toScreen.
 * @param {Point} point in pixels
 * @param {View} view
 * @returns {Point}
 */
export function toPage({ x, y }, { width, height, scale, turn }) {
  const u = x / scale;
  const v = y / scale;
  switch (turn % 4) {
    case 1: return { x: v, y: height - u };
    case 2: return { x: width - u, y: height - v };
    case 3: return { x: width - v, y: u };
    default: return { x: u, y: v };
  }
}

/**
 * @param {Box} box
 * @param {View} view
 * @returns {{x: number, y: number, width: number, height: number}} in pixels
 */
export function screenBox([left, top, right, bottom], view) {
  const a = toScreen({ x: left, y: top }, view);
  const b = toScreen({ x: right, y: bottom }, view);
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

/**
 * The box between two corners of the page, whichever way it was drawn, cut off at the edges of the page.
 * @param {Point} a
 * @param {Point} b
 * @param {{width: number, height: number}} page
 * @returns {Box} in points, to a hundredth
 */
export function boxBetween(a, b, page) {
  const inside = (/** @type {number} */ value, /** @type {number} */ end) => Math.round(Math.min(Math.max(value, 0), end) * 100) / 100;
  return [
    inside(Math.min(a.x, b.x), page.width),
    inside(Math.min(a.y, b.y), page.height),
    inside(Math.max(a.x, b.x), page.width),
    inside(Math.max(a.y, b.y), page.height),
  ];
}

/** @param {Box} box */
export function area([left, top, right, bottom]) {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

/**
 * The smallest of the things whose box holds the point: a cell before the table around it. Among boxes alike, the next one after
 * `current` in their order, so that clicking again goes through fields that share a cell.
 * @template {{pointer: string, box: Box}} T
 * @param {readonly T[]} things
 * @param {Point} point
 * @param {string | null} [current]
 * @returns {T | undefined}
 */
export function hit(things, { x, y }, current = null) {
  const under = things.filter(({ box: [left, top, right, bottom] }) => x >= left && x <= right && y >= top && y <= bottom);
  const smallest = Math.min(...under.map((thing) => area(thing.box)));
  const alike = under.filter((thing) => area(thing.box) <= smallest * 1.01);
  return alike[(alike.findIndex((thing) => thing.pointer === current) + 1) % alike.length];
}

/**
 * How far a window must be scrolled in one direction so that a stretch is seen with some room around it; where it is seen already,
 * nothing moves.
 * @param {number} scroll where the window stands
 * @param {number} length of the window
 * @param {number} start of the stretch
 * @param {number} size of the stretch
 * @param {number} [room] in pixels
 */
export function scrolledTo(scroll, length, start, size, room = 48) {
  if (start >= scroll + room && start + size <= scroll + length - room) return scroll;
  return size + 2 * room > length ? Math.max(0, start - room) : Math.max(0, start + size / 2 - length / 2);
}
