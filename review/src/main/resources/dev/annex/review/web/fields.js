/** A document's fields as a form is laid out: groups in form order, in them single fields and the rows of tables. */

/** @import { Answer, Field, Group, Work } from "./types.js" */
/** @import { Rules } from "./rules.js" */
/** @typedef {{kind: "field", field: Field}} Single */
/** @typedef {{kind: "row", row: string, list: string, index: number, fields: Field[]}} Row */
/** @typedef {{group: Group, items: (Single | Row)[]}} Section */
/** @typedef {"corrected" | "illegible" | "sourceWrong" | "confirmed" | "doubtful" | "failed" | "plain"} Standing */

/** @type {readonly Standing[]} */
const FOREMOST = ["doubtful", "failed", "illegible", "sourceWrong", "corrected", "confirmed", "plain"];

/**
 * @param {Work} work
 * @returns {Section[]} groups without fields are left out
 */
export function sections(work) {
  /** @type {Map<string, Section>} */
  const byGroup = new Map(work.groups.map((group) => [group.pointer, { group, items: [] }]));
  for (const field of work.fields) {
    const section = byGroup.get(field.group) ?? { group: { pointer: field.group, title: field.group, kind: "" }, items: [] };
    byGroup.set(field.group, section);
    const last = section.items.at(-1);
    if (!field.row) section.items.push({ kind: "field", field });
    else if (last?.kind === "row" && last.row === field.row) last.fields.push(field);
    else section.items.push({ kind: "row", row: field.row, ...rowOf(field.row), fields: [field] });
  }
  return [...byGroup.values()].filter((section) => section.items.length > 0);
}

/**
 * The list that a row stands in and its place there, counted from 0.
 * @param {string} row a JSON pointer that ends with a number
 */
export function rowOf(row) {
  const slash = row.lastIndexOf("/");
  return { list: row.slice(0, slash), index: Number(row.slice(slash + 1)) };
}

/**
 * The work after the server's answer: changed fields in their old places, removed ones gone.
 * @param {Work} work
 * @param {Answer} answer
 * @returns {Work}
 */
export function merged(work, answer) {
  const changed = new Map(answer.fields.map((field) => [field.pointer, field]));
  const removed = new Set(answer.removed);
  return {
    ...work,
    row: answer.row ?? work.row,
    version: answer.version,
    canUndo: answer.canUndo,
    canRedo: answer.canRedo,
    checks: answer.checks ?? work.checks,
    notes: answer.notes ?? work.notes,
    fields: work.fields.filter((field) => !removed.has(field.pointer)).map((field) => changed.get(field.pointer) ?? field),
  };
}

/**
 * What a field will be once the server has agreed, so that the clerk need not wait for it.
 * @param {Field} field
 * @param {import("./types.js").Change} change one that keeps the field where it is
 * @param {string} by
 * @param {string} at
 * @returns {Field}
 */
export function foreseen(field, change, by, at) {
  switch (change.kind) {
    case "confirm": return { ...field, review: { action: "confirmed", by, at } };
    case "illegible": return { ...field, review: { action: "illegible", by, at } };
    case "sourceWrong": return { ...field, review: { action: "sourceWrong", by, at } };
    case "correct": return { ...field, text: change.value, value: change.value, review: { action: "corrected", by, at, from: field.text } };
    case "note": return { ...field, note: change.text || null };
    default: return field;
  }
}

/**
 * What a field shows at a glance. A person's word stands before the program's doubt.
 * @param {Field} field
 * @param {Rules} rules
 * @returns {Standing}
 */
export function standing(field, rules) {
  if (field.review) return field.review.action;
  if (field.doubtful) return "doubtful";
  return rules.failAt(field.pointer) ? "failed" : "plain";
}

/**
 * The one to be shown where several fields share a place: what is still to be done before what is done.
 * @param {readonly Standing[]} standings
 * @returns {Standing}
 */
export function foremost(standings) {
  return FOREMOST.find((standing) => standings.includes(standing)) ?? "plain";
}
