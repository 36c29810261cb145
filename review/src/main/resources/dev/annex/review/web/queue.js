/** The documents that wait: by state, by doubt, by what failed; found, taken, handed over, taken away again. */

/** @import { DocumentRow, Queue, State, User } from "./types.js" */
import * as api from "./api.js";
import { fill, h, within } from "./dom.js";
import { icon } from "./icons.js";
import { meaning } from "./keys.js";
import { complain, dialog, notice } from "./notices.js";
import { showProgress } from "./progress.js";
import { showShortcuts } from "./shortcut-sheet.js";
import { switchTheme } from "./theme.js";
import { isWord, moment, number, t } from "./words.js";

/** @type {readonly State[]} */
const STATES = ["toReview", "inWork", "done", "returned"];
const ORDERS = /** @type {const} */ (["doubt", "failed", "newest", "name"]);
const SIZE = 50;
/** Milliseconds without a key after which a search is sent. */
const TYPING_PAUSE = 200;

/** @type {readonly import("./keys.js").Binding[]} */
const QUEUE_KEYS = [
  { part: "part.go", keys: ["ArrowDown", "j"], does: "next", word: "queue.key.next" },
  { part: "part.go", keys: ["ArrowUp", "k"], does: "previous", word: "queue.key.previous" },
  { part: "part.go", keys: ["Enter"], does: "open", word: "queue.key.open" },
  { part: "part.go", keys: ["/"], does: "search", word: "queue.key.search" },
  { part: "part.end", keys: ["c"], does: "claim", word: "queue.key.claim" },
  { part: "part.end", keys: ["d"], does: "theme", word: "key.theme" },
  { part: "part.end", keys: ["?"], does: "help", word: "key.help" },
];

/** What is wanted is kept while other pages are looked at. */
const wanted = { state: /** @type {State | ""} */ ("toReview"), form: "", department: "", year: "", q: "", order: "doubt", page: 1, size: SIZE };

/**
 * @param {HTMLElement} host
 * @param {User} user
 */
export async function openQueue(host, user) {
  const queue = new QueuePage(host, user);
  await queue.fetch();
  return () => queue.close();
}

class QueuePage {
  #closed = new AbortController();
  #progress = h("div.progress-strip");
  #tabs = h("div.tabs", { role: "group" });
  #facets = h("div.facets");
  #search = h("input.input.is-search", { type: "search", placeholder: t("queue.search"), "aria-label": t("queue.search") });
  #rows = h("tbody");
  #foot = h("div.queue-foot");
  #files = h("input", { type: "file", multiple: true, hidden: true, tabindex: "-1", "aria-label": t("queue.upload") });
  #asked = 0;
  #at = 0;
  #user;
  /** @type {DocumentRow[]} */
  #documents = [];

  /** @param {HTMLElement} host @param {User} user */
  constructor(host, user) {
    this.#user = user;
    this.#tabs.setAttribute("aria-label", t("queue.states"));
    this.#search.value = wanted.q;
    const head = /** @type {const} */ ([
      ["queue.document", ""], ["queue.year", "is-number"], ["queue.forms", ""], ["queue.doubts", ""], ["queue.failed", "is-number"], ["queue.state", ""], ["queue.changed", "is-number"],
    ]);
    const upload = h("button.button", { type: "button" }, icon("upload"), t("queue.upload"));
    const take = h("button.button", { type: "button" }, icon("down_to"), t("queue.export"));
    fill(
      host,
      h(
        "div.queue",
        null,
        h("h1.visually-hidden", null, t("nav.queue")),
        this.#progress,
        h("div.queue-tools", null, this.#tabs, h("div.queue-actions", null, upload, take, this.#files)),
        h("div.queue-tools", null, this.#search, this.#facets),
        h("div.queue-table", null, h("table.table", null, h("thead", null, h("tr", null, head.map(([word, style]) => h("th", { scope: "col", class: style }, t(word))))), this.#rows)),
        this.#foot,
      ),
    );
    const { signal } = this.#closed;
    upload.addEventListener("click", () => this.#files.click());
    take.addEventListener("click", () => this.#export());
    this.#files.addEventListener("change", () => this.#upload([...(this.#files.files ?? [])]));
    host.addEventListener("dragover", (event) => event.preventDefault(), { signal });
    host.addEventListener(
      "drop",
      (event) => {
        event.preventDefault();
        this.#upload([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    addEventListener("keydown", (event) => this.#pressed(event), { signal });
    host.addEventListener("click", (event) => this.#clicked(event), { signal });
    this.#facets.addEventListener("change", (event) => {
      const box = /** @type {HTMLSelectElement} */ (event.target);
      this.#want({ [box.name]: box.value });
    });
    let typing = 0;
    this.#search.addEventListener("input", () => {
      clearTimeout(typing);
      typing = setTimeout(() => this.#want({ q: this.#search.value.trim() }), TYPING_PAUSE);
    });
  }

  close() {
    this.#closed.abort();
  }

  async fetch() {
    const asked = ++this.#asked;
    try {
      const [queue, progress] = await Promise.all([api.documents(wanted), api.progress()]);
      if (asked !== this.#asked) return;
      this.#show(queue);
      showProgress(this.#progress, progress);
    } catch (error) {
      complain(error);
    }
  }

  /** @param {Partial<typeof wanted>} change */
  #want(change) {
    Object.assign(wanted, { page: 1 }, change);
    this.#at = 0;
    void this.fetch();
  }

  /** @param {Queue} queue */
  #show(queue) {
    this.#documents = queue.documents;
    fill(
      this.#tabs,
      STATES.map((state) =>
        h("button.tab", { type: "button", "data-state": state, "aria-pressed": String(wanted.state === state) }, t(`state.${state}`), h("span.badge", null, number(queue.counts[state] ?? 0))),
      ),
      h("button.tab", { type: "button", "data-state": "", "aria-pressed": String(wanted.state === "") }, t("queue.all")),
    );
    fill(
      this.#facets,
      select("form", t("queue.anyForm"), queue.facets.forms.map((form) => [form, formName(form)])),
      select("department", t("queue.anyDepartment"), queue.facets.departments.map((one) => [one, one])),
      select("year", t("queue.anyYear"), queue.facets.years.map((year) => [String(year), String(year)])),
      select("order", "", ORDERS.map((order) => [order, t(`order.${order}`)])),
    );
    fill(this.#rows, queue.documents.map((row, index) => this.#row(row, index)));
    if (queue.documents.length === 0) fill(this.#rows, h("tr", null, h("td.waiting", { colspan: 7 }, t(wanted.q ? "queue.noneFound" : "queue.none"))));
    const pages = Math.max(1, Math.ceil(queue.total / queue.size));
    fill(
      this.#foot,
      h("span.muted", null, t("queue.total", number(queue.total))),
      h("span.grow"),
      h("button.tool", { type: "button", "data-turn": "-1", disabled: queue.page <= 1, "aria-label": t("key.previousPage") }, icon("back")),
      h("span.page-number", null, t("page.of", queue.page, pages)),
      h("button.tool", { type: "button", "data-turn": "1", disabled: queue.page >= pages, "aria-label": t("key.nextPage") }, icon("next")),
    );
    this.#mark();
  }

  /** @param {DocumentRow} row @param {number} index */
  #row(row, index) {
    const blocks = row.state === "done" ? [] : row.blocks;
    return h(
      "tr",
      { "data-index": index },
      h(
        "td.queue-name",
        null,
        h("a", { href: `#/work/${encodeURIComponent(row.id)}` }, row.title ?? row.fileName),
        h("span.muted", null, [row.department !== null && !row.title?.includes(row.department) ? row.department : "", row.fileName].filter(Boolean).join("　")),
        blocks.length > 0 && h("span.blocks", null, blocks.map((block) => block.message).join("；")),
      ),
      h("td.is-number", null, row.fiscalYear),
      h("td", null, h("span.forms", null, row.forms.map((form) => h("span.badge", null, formName(form))))),
      h(
        "td",
        null,
        row.doubtful > 0
          ? h("span.doubts", null, h("progress", { max: row.doubtful, value: row.doubtful - row.doubtfulLeft, "aria-label": t("bench.progress") }), h("span", null, `${row.doubtfulLeft} / ${row.doubtful}`))
          : h("span.muted", null, t("queue.noDoubt")),
      ),
      h("td.is-number", null, row.failedChecks > 0 ? h("span.badge.is-failed", null, String(row.failedChecks)) : h("span.muted", null, "—")),
      h("td", null, h("span.badge", { class: row.state === "done" ? "is-good" : row.state === "returned" ? "is-failed" : row.state === "inWork" ? "is-doubtful" : "" }, t(`state.${row.state}`)), row.claimedBy && h("span.muted", null, ` ${row.claimedBy}`)),
      h("td.is-number.muted", null, moment(row.changedAt)),
    );
  }

  /** @param {MouseEvent} event */
  #clicked(event) {
    const tab = within(event, "data-state");
    const turn = within(event, "data-turn");
    const row = within(event, "data-index");
    if (tab) this.#want({ state: /** @type {State | ""} */ (tab.dataset.state) });
    else if (turn) this.#want({ page: wanted.page + Number(turn.dataset.turn) });
    else if (row && !(event.target instanceof HTMLAnchorElement)) this.#open(Number(row.dataset.index));
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    if (document.querySelector("dialog[open]") || (event.key === "Enter" && event.target instanceof Element && event.target.matches("a, button"))) return;
    const does = meaning(QUEUE_KEYS, event);
    if (!does) return;
    event.preventDefault();
    if (does === "search") this.#search.focus();
    else if (does === "theme") switchTheme();
    else if (does === "help") showShortcuts(QUEUE_KEYS);
    else if (does === "open") this.#open(this.#at);
    else if (does === "claim") void this.#claim();
    else {
      this.#at = Math.min(this.#documents.length - 1, Math.max(0, this.#at + (does === "next" ? 1 : -1)));
      this.#mark();
    }
  }

  #mark() {
    for (const [index, row] of [...this.#rows.children].entries()) {
      row.classList.toggle("is-current", index === this.#at);
      if (index === this.#at) row.scrollIntoView({ block: "nearest" });
    }
  }

  /** @param {number} index */
  #open(index) {
    const row = this.#documents[index];
    if (row) location.hash = `#/work/${encodeURIComponent(row.id)}`;
  }

  async #claim() {
    const row = this.#documents[this.#at];
    if (!row) return;
    try {
      await (row.claimedBy === this.#user.displayName || row.claimedBy === this.#user.name ? api.release(row.id) : api.claim(row.id));
      await this.fetch();
    } catch (error) {
      complain(error);
    }
  }

  /** @param {File[]} files */
  async #upload(files) {
    if (files.length === 0) return;
    notice(t("queue.uploading", files.length));
    try {
      const { accepted, refused } = await api.upload(files);
      if (accepted.length > 0) notice(t("queue.uploaded", accepted.length), "good");
      if (refused.length > 0) dialog(t("queue.refused"), h("ul.stack", null, refused.map((one) => h("li", null, h("strong", null, one.fileName), " ", one.message))));
    } catch (error) {
      complain(error);
    }
    this.#files.value = "";
    await this.fetch();
  }

  async #export() {
    try {
      const url = URL.createObjectURL(await api.exportMany(wanted.state ? { state: wanted.state } : { ids: this.#documents.map((row) => row.id) }));
      h("a", { href: url, download: "annex.zip" }).click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    } catch (error) {
      complain(error);
    }
  }
}

/** @param {string} form */
export function formName(form) {
  const word = `form.${form}`;
  return isWord(word) ? t(word) : form;
}

/** @param {"form" | "department" | "year" | "order"} name @param {string} any @param {(readonly [string, string])[]} options */
function select(name, any, options) {
  const box = h("select", { name, "aria-label": t(`queue.by.${name}`) }, any && h("option", { value: "" }, any), options.map(([value, text]) => h("option", { value }, text)));
  box.value = String(wanted[name]);
  return box;
}
