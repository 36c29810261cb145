/** The work bench: one document, its page on one side and its fields on the other, and what the keys do. */

/** @import { Field, User, Work } from "./types.js" */
import * as api from "./api.js";
import { BENCH_KEYS } from "./bench-keys.js";
import { BenchBar } from "./bench-bar.js";
import { Desk } from "./desk.js";
import { fill, h } from "./dom.js";
import { rowOf } from "./fields.js";
import { FieldList } from "./field-list.js";
import { showHistory } from "./history.js";
import { icon } from "./icons.js";
import { Inspector } from "./inspector.js";
import { chord, meaning } from "./keys.js";
import { ask, complain, notice, waitIn } from "./notices.js";
import { finish, giveBack, release } from "./leaving.js";
import { PagePane } from "./page-pane.js";
import { Rebinding } from "./rebinding.js";
import { isOpen } from "./rules.js";
import { showShortcuts } from "./shortcut-sheet.js";
import { switchTheme } from "./theme.js";
import { t } from "./words.js";

/**
 * Opens a document. Whoever opens it takes it, unless a colleague has it.
 * @param {HTMLElement} host
 * @param {HTMLElement} bar
 * @param {string} id of the document
 * @param {User} user
 * @returns {Promise<() => void>} closes it
 */
export async function openBench(host, bar, id, user) {
  waitIn(host);
  let work = await api.work(id);
  if (!work.row.claimedBy && ["toReview", "returned"].includes(work.row.state)) {
    const row = await api.claim(id).catch(complain);
    if (row) work = { ...work, row };
  }
  const bench = new Bench(host, bar, work, user);
  return () => bench.close();
}

class Bench {
  #host;
  #id;
  #user;
  #closed = new AbortController();
  #moved = false;
  #paintAsked = false;
  /** @type {Set<string>} fields that look other than they are drawn */
  #stale = new Set();
  /** @type {Desk} */
  #desk;
  /** @type {PagePane} */
  #pages;
  #rebinding;
  #list;
  #inspector;
  #bar;
  #word = h("input.input.is-search", { type: "search", placeholder: t("bench.filter"), "aria-label": t("bench.filter") });
  #waitingOnly = h("input", { type: "checkbox" });

  /** @param {HTMLElement} host @param {HTMLElement} bar @param {Work} work @param {User} user */
  constructor(host, bar, work, user) {
    this.#host = host;
    this.#id = work.row.id;
    this.#user = user;
    this.#bar = new BenchBar(bar, (does) => this.#do(does));
    this.#list = new FieldList({
      picked: (pointer) => this.#pick(pointer),
      opened: (pointer) => {
        const field = this.#desk.find(pointer);
        if (field) this.#list.edit(field);
      },
      entered: (pointer, text, go) => this.#entered(pointer, text, go),
      row: (action, row) => this.#row(action, row),
    });
    this.#inspector = new Inspector(this.#id, {
      does: (what) => this.#do(what),
      alternative: (index) => this.#takeAlternative(index),
      operand: (pointer) => this.#pick(pointer),
    });
    this.#desk = this.#deskFor(work);
    this.#pages = this.#paneFor(work);
    this.#rebinding = new Rebinding((field, place) => api.read(this.#id, { ...place, pointer: field.pointer }), {
      marking: (on) => this.#pages.frame(on),
      offered: (offer) => this.#inspector.offer(offer.field, offer.reading),
      failed: (error) => {
        complain(error);
        this.#selected();
      },
    });
    for (const box of [this.#word, this.#waitingOnly]) box.addEventListener("input", () => this.#filter());
    addEventListener("keydown", (event) => this.#pressed(event), { signal: this.#closed.signal });
    addEventListener("beforeunload", (event) => this.#desk.waiting && event.preventDefault(), { signal: this.#closed.signal });
    this.#lay();
    if (!this.#desk.goToDoubt(1)) this.#desk.goToNeighbour(1);
    this.#focus();
  }

  close() {
    this.#closed.abort();
  }

  /** @param {Work} work */
  #deskFor(work) {
    return new Desk(
      work,
      this.#user.displayName,
      {
        change: (version, seconds, changes) => api.change(this.#id, version, seconds, changes),
        undo: (version) => api.undo(this.#id, version),
        redo: (version) => api.redo(this.#id, version),
      },
      {
        selected: () => this.#selected(),
        changed: (fields) => this.#changed(fields),
        saving: (waiting) => this.#bar.saving(waiting),
        refused: (error) => this.#refused(error),
        stale: (pointer) => this.#fetchAgain(pointer),
      },
    );
  }

  /** @param {Work} work */
  #paneFor(work) {
    return new PagePane(work, {
      picked: (pointer) => this.#pick(pointer),
      framed: (place) => void (this.#desk.field && this.#rebinding.mark(this.#desk.field, place)),
      does: (what) => this.#do(what),
    });
  }

  #lay() {
    const { work, rules } = this.#desk;
    const remarks = work.notes.filter((note) => !note.pointer);
    fill(
      this.#host,
      h(
        "div.bench",
        null,
        this.#pages.element,
        h(
          "div.side",
          null,
          h("div.side-tools", null, this.#word, h("label.check-label", null, this.#waitingOnly, t("bench.waitingOnly"))),
          h("div.side-notes", { hidden: remarks.length === 0 }, remarks.map((note) => h("p.note", null, icon("note"), h("span", null, `${note.by}　${note.text}`)))),
          this.#list.element,
          this.#inspector.element,
        ),
      ),
    );
    this.#list.lay(work, rules);
    this.#pages.show(work, rules);
    this.#bar.show(work);
  }

  /** Another field is in hand, or the same again. */
  #selected() {
    this.#rebinding.end();
    this.#moved = true;
    this.#paintSoon();
  }

  /** @param {readonly Field[]} fields */
  #changed(fields) {
    for (const field of fields) this.#stale.add(field.pointer);
    this.#paintSoon();
  }

  /** However much happens for one key, it is drawn once, before the next frame. */
  #paintSoon() {
    if (this.#paintAsked) return;
    this.#paintAsked = true;
    requestAnimationFrame(() => {
      this.#paintAsked = false;
      if (!this.#closed.signal.aborted) this.#paint();
    });
  }

  #paint() {
    const { work, rules, field } = this.#desk;
    if (this.#stale.size > 0) {
      this.#list.update(work.fields.filter((one) => this.#stale.has(one.pointer)), rules);
      this.#pages.show(work, rules);
    }
    this.#bar.show(work);
    if (this.#moved) {
      this.#list.select(field?.pointer ?? null);
      this.#pages.select(field);
    }
    if (!this.#rebinding.offer) {
      const group = work.groups.find((one) => one.pointer === field?.group)?.title ?? "";
      this.#inspector.show(field, rules, work.pages.find((page) => page.number === field?.place?.page), group);
      const operands = rules.of(field?.pointer ?? "").filter(isOpen).flatMap((check) => check.fields);
      this.#pages.light(operands.filter((one) => one !== field?.pointer).flatMap((one) => this.#desk.find(one) ?? []));
    }
    this.#stale.clear();
    this.#moved = false;
  }

  /** @param {string} pointer */
  #pick(pointer) {
    this.#desk.select(pointer);
    this.#focus();
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    if (document.querySelector("dialog[open]")) return;
    const onButton = event.target instanceof HTMLButtonElement || event.target instanceof HTMLAnchorElement;
    const does = meaning(BENCH_KEYS, event);
    // A button that was reached with Tab is pressed by Enter and Space as everywhere.
    if (!does || (onButton && ["Enter", " "].includes(event.key) && !event.target.matches("[data-pointer] *"))) return;
    event.preventDefault();
    this.#do(does, chord(event));
  }

  /** @param {string} does @param {string} [key] */
  #do(does, key = "") {
    const field = this.#desk.field;
    switch (does) {
      case "nextDoubt": return this.#toDoubt(1);
      case "previousDoubt": return this.#toDoubt(-1);
      case "nextField": return this.#desk.goToNeighbour(1);
      case "previousField": return this.#desk.goToNeighbour(-1);
      case "nextPage": return this.#pages.turn(1);
      case "previousPage": return this.#pages.turn(-1);
      case "search": return this.#word.focus();
      case "confirm": return this.#confirm();
      case "edit": return field ? this.#list.edit(field) : undefined;
      case "alternative": return this.#takeAlternative(Number(key) - 1);
      case "illegible":
      case "sourceWrong": return this.#judge(does);
      case "frame": return field ? this.#rebinding.begin() : undefined;
      case "note": return void this.#note();
      case "undo": return this.#desk.undo();
      case "redo": return this.#desk.redo();
      case "insertRow": return field?.row ? this.#row("insert", field.row) : undefined;
      case "deleteRow": return field?.row ? this.#row("delete", field.row) : undefined;
      case "rowUp": return field?.row ? this.#row("up", field.row) : undefined;
      case "rowDown": return field?.row ? this.#row("down", field.row) : undefined;
      case "zoomIn":
      case "zoomOut":
      case "fit":
      case "turn": return this.#pages.look(does);
      case "thumbnails": return this.#pages.toggleThumbnails();
      case "theme": return switchTheme();
      case "finish": return void finish(this.#id, this.#bar.left);
      case "giveBack": return void giveBack(this.#id);
      case "release": return void release(this.#id);
      case "history": return void showHistory(this.#id, (pointer) => this.#pick(pointer));
      case "help": return showShortcuts(BENCH_KEYS);
      case "escape": return this.#escape();
    }
  }

  /** @param {1 | -1} step */
  #toDoubt(step) {
    if (!this.#desk.goToDoubt(step)) notice(t("bench.allDone"), "good");
  }

  #confirm() {
    const field = this.#desk.field;
    if (!field) return;
    const offer = this.#rebinding.offer;
    if (offer?.reading) this.#rebind(offer.reading.text);
    else if (!offer) {
      this.#desk.change({ kind: "confirm", pointer: field.pointer });
      this.#toDoubt(1);
    }
  }

  /** @param {"illegible" | "sourceWrong"} kind */
  #judge(kind) {
    const field = this.#desk.field;
    if (!field) return;
    this.#desk.change({ kind, pointer: field.pointer });
    this.#toDoubt(1);
  }

  /** @param {string} pointer @param {string} text @param {0 | 1 | -1 | "doubt"} go */
  #entered(pointer, text, go) {
    const field = this.#desk.find(pointer);
    if (!field) return;
    if (text !== (field.text ?? "")) this.#desk.change({ kind: "correct", pointer, value: text || null });
    else if (go !== 0) this.#desk.change({ kind: "confirm", pointer });
    if (go === 0) return;
    if (go === "doubt") this.#toDoubt(1);
    else this.#desk.goToNeighbour(go);
    this.#focus();
    if (go !== "doubt" && this.#desk.field) this.#list.edit(this.#desk.field);
  }

  /** @param {number} index */
  #takeAlternative(index) {
    const field = this.#desk.field;
    const other = (this.#rebinding.offer?.reading ?? field)?.alternatives[index];
    if (!field || !other) return;
    if (this.#rebinding.offer) this.#rebind(other.text);
    else {
      this.#desk.change({ kind: "correct", pointer: field.pointer, value: other.text });
      this.#toDoubt(1);
      this.#focus();
    }
  }

  async #note() {
    const field = this.#desk.field;
    if (!field) return;
    const text = await ask(t("note.title", field.label), { text: field.note ?? "", accept: t("dialog.keep"), hint: t("note.hint") });
    if (text !== null && text !== (field.note ?? "")) this.#desk.change({ kind: "note", pointer: field.pointer, text });
    this.#focus();
  }

  /** @param {string} value */
  #rebind(value) {
    const offer = this.#rebinding.offer;
    if (!offer) return;
    this.#rebinding.end();
    this.#desk.rearrange({ kind: "rebind", pointer: offer.field.pointer, value: value || null, ...offer.place });
  }

  /** @param {"insert" | "delete" | "up" | "down"} action @param {string} row */
  #row(action, row) {
    const { list, index } = rowOf(row);
    const to = index + (action === "up" ? -1 : 1);
    const rest = this.#desk.field?.row === row ? this.#desk.field.pointer.slice(row.length) : "";
    if (action === "insert") this.#desk.rearrange({ kind: "insertRow", rows: list, at: index + 1 }, `${list}/${index + 1}`);
    else if (action === "delete") this.#desk.rearrange({ kind: "deleteRow", row }, `${list}/${Math.max(0, index - 1)}`);
    else if (to >= 0) this.#desk.rearrange({ kind: "moveRow", row, to }, `${list}/${to}${rest}`);
  }

  #escape() {
    if (this.#rebinding.isOpen) {
      this.#selected();
    } else if (this.#word.value || this.#waitingOnly.checked) {
      this.#word.value = "";
      this.#waitingOnly.checked = false;
      this.#filter();
    }
    this.#focus();
  }

  #filter() {
    this.#list.filter({ word: this.#word.value.trim(), waiting: this.#waitingOnly.checked });
  }

  #focus() {
    this.#list.element.focus({ preventScroll: true });
  }

  /** @param {unknown} error */
  async #refused(error) {
    if (error instanceof api.Refusal && error.status === 409 && error.body.by) notice(t("error.conflict", String(error.body.by)), "bad");
    else complain(error);
    if (!(error instanceof api.Refusal) || error.status !== 0) await this.#fetchAgain(this.#desk.field?.pointer ?? null);
  }

  /** @param {string | null} pointer of the field, or the row, to be taken in hand */
  async #fetchAgain(pointer) {
    try {
      const work = await api.work(this.#id);
      const scroll = this.#list.element.scrollTop;
      this.#desk = this.#deskFor(work);
      this.#list.lay(work, this.#desk.rules);
      this.#list.element.scrollTop = scroll;
      this.#pages.show(work, this.#desk.rules);
      this.#bar.show(work);
      const inHand = work.fields.find((field) => pointer !== null && (field.pointer === pointer || field.row === pointer));
      this.#desk.select((inHand ?? work.fields[0])?.pointer ?? null);
    } catch (error) {
      complain(error);
    }
  }
}
