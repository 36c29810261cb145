/** The way of a clerk through a document: first what was read with doubt, in form order, then the rules that failed. */

/** @import { Work } from "./types.js" */
import { standing } from "./fields.js";
import { Rules } from "./rules.js";

/**
 * The fields that wait for a person, in the order in which they are visited. A failed rule is visited at the figure that it is
 * about and is settled when somebody said a word on that one.
 * @param {Work} work
 * @param {Rules} [rules]
 * @returns {{pointer: string, reason: "doubt" | "rule"}[]}
 */
export function open(work, rules = new Rules(work.checks, work.fields)) {
  const stops = (/** @type {"doubtful" | "failed"} */ wanted, /** @type {"doubt" | "rule"} */ reason) =>
    work.fields.filter((field) => standing(field, rules) === wanted).map((field) => ({ pointer: field.pointer, reason }));
  return [...stops("doubtful", "doubt"), ...stops("failed", "rule")];
}

/**
 * The next field that waits. From one that waits itself, the next in order and from the last the first; from any other, the nearest
 * beyond it, where rules are not looked at while there are doubts.
 * @param {Work} work
 * @param {string | null} from
 * @param {1 | -1} [step]
 * @returns {string | null} null where none waits
 */
export function next(work, from, step = 1) {
  const stops = open(work);
  if (stops.length === 0) return null;
  const at = stops.findIndex((stop) => stop.pointer === from);
  if (at >= 0) return stops[(at + step + stops.length) % stops.length].pointer;
  const order = new Map(work.fields.map((field, index) => [field.pointer, index]));
  const place = (/** @type {string | null} */ pointer) => order.get(pointer ?? "") ?? -1;
  const nearest = stops.filter((stop) => stop.reason === stops[0].reason);
  const beyond =
    step === 1
      ? nearest.find((stop) => place(stop.pointer) > place(from))
      : nearest.findLast((stop) => place(stop.pointer) < place(from));
  return (beyond ?? nearest[step === 1 ? 0 : nearest.length - 1]).pointer;
}
