/** A form being taught: which cells of a table are labels, which are values, and what the values are called. */

/** @import { Cell } from "./types.js" */
/** @typedef {{row: number, column: number}} Spot */
/** @typedef {{labels: Spot[], values: (Spot & {key: string})[]}} Lesson */

/** @type {Lesson} */
export const NOTHING = { labels: [], values: [] };

/**
 * The lesson after a click on a cell: nothing, then a label, then a value, then nothing again.
 * @param {Lesson} lesson
 * @param {Cell} cell
 * @param {readonly Cell[]} cells of the table
 * @returns {Lesson}
 */
export function clicked(lesson, cell, cells) {
  const others = { labels: lesson.labels.filter((spot) => !same(spot, cell)), values: lesson.values.filter((spot) => !same(spot, cell)) };
  const spot = { row: cell.row, column: cell.column };
  if (lesson.values.some((value) => same(value, cell))) return others;
  if (lesson.labels.some((label) => same(label, cell))) return { ...others, values: [...others.values, { ...spot, key: nameFor(spot, others.labels, cells) }] };
  return { ...others, labels: [...others.labels, spot] };
}

/**
 * What a value is called at first: its nearest label to the left, else above.
 * @param {Spot} spot
 * @param {readonly Spot[]} labels
 * @param {readonly Cell[]} cells
 */
export function nameFor(spot, labels, cells) {
  const left = labels.filter((label) => label.row === spot.row && label.column < spot.column).sort((a, b) => b.column - a.column);
  const above = labels.filter((label) => label.column === spot.column && label.row < spot.row).sort((a, b) => b.row - a.row);
  const words = [left[0], above[0]].flatMap((label) => (label ? (cells.find((cell) => same(cell, label))?.text ?? "") : []));
  return words.map((word) => word.replace(/[：:\s]+$/u, "")).filter(Boolean).join(" ");
}

/** @param {Spot} a @param {Spot} b */
function same(a, b) {
  return a.row === b.row && a.column === b.column;
}
