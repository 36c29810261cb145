/** What lies on the desk: one document, the field in hand, the changes on their way. Knows nothing of elements. */

/** @import { Answer, Change, Field, Work } from "./types.js" */
import { next } from "./doubts.js";
import { foreseen, merged, standing } from "./fields.js";
import { Outbox } from "./outbox.js";
import { Rules } from "./rules.js";
import { Stopwatch } from "./stopwatch.js";

/**
 * @typedef {{
 *   change: (version: number, seconds: number, changes: Change[]) => Promise<Answer>,
 *   undo: (version: number) => Promise<Answer>,
 *   redo: (version: number) => Promise<Answer>
 * }} Server
 * @typedef {{
 *   selected: (field: Field | null) => void,
 *   changed: (fields: readonly Field[]) => void,
 *   saving: (waiting: number) => void,
 *   refused: (error: unknown) => void,
 *   stale: (pointer: string | null) => void
 * }} Told selected: another field is in hand; changed: fields and perhaps checks; stale: fetch the work anew
 */

export class Desk {
  /** @type {string | null} */
  #selected = null;
  /** @type {Map<string, number>} changes on their way by field */
  #coming = new Map();
  #watch = new Stopwatch(Date.now());
  #work;
  #rules;
  #by;
  #server;
  #told;
  /** @type {Outbox<Answer>} */
  #outbox;

  /**
   * @param {Work} work
   * @param {string} by who works
   * @param {Server} server
   * @param {Told} told
   */
  constructor(work, by, server, told) {
    this.#work = work;
    this.#rules = new Rules(work.checks, work.fields);
    this.#by = by;
    this.#server = server;
    this.#told = told;
    this.#outbox = new Outbox(work.version, (error) => told.refused(error), told.saving);
  }

  get work() {
    return this.#work;
  }

  get rules() {
    return this.#rules;
  }

  /** @returns {Field | null} */
  get field() {
    return this.#selected === null ? null : this.find(this.#selected);
  }

  /** @param {string} pointer @returns {Field | null} */
  find(pointer) {
    return this.#work.fields.find((field) => field.pointer === pointer) ?? null;
  }

  /** @param {string | null} pointer */
  select(pointer) {
    this.#watch.sign(Date.now());
    this.#selected = pointer;
    this.#told.selected(this.field);
  }

  /** To the next field that waits, or the one before. @param {1 | -1} step @returns {boolean} whether there is one */
  goToDoubt(step) {
    const pointer = next(this.#work, this.#selected, step);
    if (pointer !== null) this.select(pointer);
    else this.#told.selected(this.field);
    return pointer !== null;
  }

  /** To the neighbour in form order. @param {1 | -1} step */
  goToNeighbour(step) {
    const { fields } = this.#work;
    const at = fields.findIndex((field) => field.pointer === this.#selected);
    const to = fields[at < 0 ? 0 : at + step];
    if (to) this.select(to.pointer);
  }

  /**
   * A change of one field, seen at once and sent behind it.
   * @param {Extract<Change, {pointer: string}> | Extract<Change, {kind: "note"}>} change
   */
  change(change) {
    const field = this.find(change.pointer ?? "");
    if (!field) return;
    const seen = foreseen(field, change, this.#by, new Date().toISOString());
    const before = { fields: this.#work.fields, rules: this.#rules };
    this.#replace(seen);
    this.#coming.set(field.pointer, (this.#coming.get(field.pointer) ?? 0) + 1);
    this.#told.changed(this.#work.fields.filter((one, index) => this.#looksOther(one, before.fields[index], before.rules)));
    const seconds = this.#watch.lap(Date.now());
    this.#outbox.push(
      (version) => this.#server.change(version, seconds, [change]),
      (answer) => {
        this.#coming.set(field.pointer, (this.#coming.get(field.pointer) ?? 1) - 1);
        this.#take(answer);
      },
    );
  }

  /**
   * A change that moves rows or places: seen when the server has made it.
   * @param {Change} change
   * @param {string | null} [afterwards] the field to take in hand
   */
  rearrange(change, afterwards = this.#selected) {
    const seconds = this.#watch.lap(Date.now());
    this.#outbox.push(
      (version) => this.#server.change(version, seconds, [change]),
      (answer) => this.#take(answer, afterwards, change.kind !== "rebind"),
    );
  }

  undo() {
    if (this.#work.canUndo || this.#outbox.waiting) this.#outbox.push((version) => this.#server.undo(version), (answer) => this.#goBack(answer));
  }

  redo() {
    if (this.#work.canRedo) this.#outbox.push((version) => this.#server.redo(version), (answer) => this.#goBack(answer));
  }

  get waiting() {
    return this.#outbox.waiting;
  }

  /** @param {Answer} answer */
  #goBack(answer) {
    this.#take(answer);
    const first = answer.fields?.[0];
    if (first && !answer.reload) this.select(first.pointer);
  }

  /**
   * @param {Answer} answer
   * @param {string | null} [afterwards]
   * @param {boolean} [rows] whether rows came or went
   */
  #take(answer, afterwards = this.#selected, rows = false) {
    if (answer.reload || rows || answer.removed?.length) {
      this.#told.stale(afterwards);
      return;
    }
    const settled = answer.fields.filter((field) => !this.#coming.get(field.pointer));
    const added = settled.some((field) => !this.find(field.pointer));
    const before = { fields: this.#work.fields, rules: this.#rules };
    this.#work = merged(this.#work, { ...answer, fields: settled });
    this.#rules = new Rules(this.#work.checks, this.#work.fields);
    if (added) this.#told.stale(afterwards);
    else this.#told.changed(this.#work.fields.filter((field, index) => this.#looksOther(field, before.fields[index], before.rules)));
  }

  /** @param {Field} now @param {Field | undefined} before @param {Rules} rules before */
  #looksOther(now, before, rules) {
    return now !== before || standing(now, this.#rules) !== standing(before, rules);
  }

  /** @param {Field} seen */
  #replace(seen) {
    this.#work = { ...this.#work, canUndo: true, canRedo: false, fields: this.#work.fields.map((field) => (field.pointer === seen.pointer ? seen : field)) };
    this.#rules = new Rules(this.#work.checks, this.#work.fields);
  }
}
