/** The head of the work bench: which document, how much is left, back and forth, and the end of the work. */

/** @import { Work } from "./types.js" */
import { exportOf } from "./api.js";
import { fill, h, within } from "./dom.js";
import { open } from "./doubts.js";
import { icon } from "./icons.js";
import { t } from "./words.js";

export class BenchBar {
  #title = h("div.bench-title");
  #left = h("div.bench-left", { role: "status" });
  #saving = h("span.saving", { role: "status" });
  #undo = tool("undo", "undo", "key.undo");
  #redo = tool("redo", "redo", "key.redo");
  #export = h("a.tool", { title: t("bench.export"), "aria-label": t("bench.export"), download: true }, icon("down_to"));
  /** @type {Work | null} */
  #shown = null;
  left = 0;

  /** @param {HTMLElement} bar @param {(does: string) => void} does */
  constructor(bar, does) {
    fill(
      bar,
      h("a.tool", { href: "#/queue", title: t("bench.back"), "aria-label": t("bench.back") }, icon("back")),
      this.#title,
      this.#left,
      this.#saving,
      h("div.bar-tools", null, this.#undo, this.#redo, tool("history", "clock", "key.history"), this.#export, tool("help", "help", "key.help")),
      h("button.button", { type: "button", "data-does": "release" }, t("bench.release")),
      h("button.button", { type: "button", "data-does": "giveBack" }, t("bench.giveBack")),
      h("button.button.is-first", { type: "button", "data-does": "finish" }, t("bench.finish")),
    );
    bar.onclick = (event) => {
      const found = within(event, "data-does");
      if (found) does(String(found.dataset.does));
    };
  }

  /** @param {Work} work */
  show(work) {
    if (work === this.#shown) return;
    this.#shown = work;
    const { row } = work;
    fill(this.#title, h("h1", { title: row.title ?? row.fileName }, row.title ?? row.fileName), h("span.muted", null, row.fileName));
    const stops = open(work);
    const doubts = stops.filter((stop) => stop.reason === "doubt").length;
    const rules = stops.length - doubts;
    this.left = stops.length;
    const done = work.fields.filter((field) => field.doubtful && field.review).length;
    const meter = h("progress", { max: Math.max(1, done + stops.length), value: done, "aria-label": t("bench.progress") });
    fill(
      this.#left,
      stops.length === 0 ? h("span.is-good", null, icon("check"), t("bench.nothingLeft")) : [meter, h("span", null, t("bench.doubtsLeft", doubts)), rules > 0 && h("span", null, t("bench.rulesLeft", rules))],
    );
    this.#undo.disabled = !work.canUndo;
    this.#redo.disabled = !work.canRedo;
    this.#export.setAttribute("href", exportOf(row.id));
  }

  /** @param {number} waiting how many changes are on their way */
  saving(waiting) {
    this.#saving.textContent = waiting > 0 ? t("bench.saving") : t("bench.saved");
  }
}

/** @param {string} does @param {import("./icons.js").Icon} picture @param {import("./words.js").Word} word */
function tool(does, picture, word) {
  return h("button.tool", { type: "button", "data-does": does, title: t(word), "aria-label": t(word) }, icon(picture));
}
