/** The checks of a document, seen from its fields. */

/** @import { Check, Field } from "./types.js" */

export class Rules {
  /** @type {Map<string, Check[]>} */
  #byField = new Map();
  /** @type {Set<string>} */
  #failing = new Set();

  /**
   * @param {readonly Check[]} checks
   * @param {readonly Field[]} fields
   */
  constructor(checks, fields) {
    const waiting = new Set(fields.filter((field) => !field.review).map((field) => field.pointer));
    for (const check of checks) {
      for (const pointer of check.fields) this.#byField.set(pointer, [...(this.#byField.get(pointer) ?? []), check]);
      const first = isOpen(check) ? check.fields.find((pointer) => waiting.has(pointer)) : undefined;
      if (first !== undefined) this.#failing.add(first);
    }
  }

  /** The checks that a field stands in. @param {string} pointer @returns {readonly Check[]} */
  of(pointer) {
    return this.#byField.get(pointer) ?? [];
  }

  /**
   * Whether a failed rule waits for a word on this field: the first of its figures that nobody has looked at, which is the one that
   * the others should give. A sum that fails does not make each of its twenty operands suspect.
   * @param {string} pointer
   */
  failAt(pointer) {
    return this.#failing.has(pointer);
  }
}

/**
 * Whether a check waits for a person; a mistake of the author does not.
 * @param {Check} check
 */
export function isOpen(check) {
  return check.status === "failed" && check.unanswered;
}
