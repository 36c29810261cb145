/** The checks of a document, seen from its fields. */

/** @import { Check, Field } from "./types.js" */

export class Rules {
  /** @type {Map<string, Check[]>} */
  #byField = new Map();
  /** @type {Set<string>} */
  #leading = new Set();

  /**
   * @param {readonly Check[]} checks
   * @param {readonly Field[]} fields
   */
  constructor(checks, fields) {
    const known = new Set(fields.map((field) => field.pointer));
    for (const check of checks) {
      for (const pointer of check.fields) this.#byField.set(pointer, [...(this.#byField.get(pointer) ?? []), check]);
      const first = check.fields.find((pointer) => known.has(pointer));
      if (first !== undefined && isOpen(check)) this.#leading.add(first);
    }
  }

  /** The checks that a field stands in. @param {string} pointer @returns {readonly Check[]} */
  of(pointer) {
    return this.#byField.get(pointer) ?? [];
  }

  /**
   * Whether a rule that failed is about this field: the figure that the others should give, which rules name first. A sum that
   * fails does not make each of its twenty operands suspect.
   * @param {string} pointer
   */
  failAt(pointer) {
    return this.#leading.has(pointer);
  }
}

/**
 * Whether a check asks somebody to look: remarks do not.
 * @param {Check} check
 */
export function isOpen(check) {
  return check.status === "failed" && check.severity !== "info";
}
