/** Short messages at the edge of the page, and questions that wait for an answer. */

import { fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./words.js";

/** How long a message stays, in milliseconds: long enough to read two lines. */
const STAYS = 6000;

/**
 * @param {string} text
 * @param {"plain" | "good" | "bad"} [tone]
 */
export function notice(text, tone = "plain") {
  const element = h("div.notice", { class: `is-${tone}` }, text);
  document.getElementById("notices")?.append(element);
  setTimeout(() => element.remove(), STAYS);
}

/**
 * Tells of a refusal or a fault.
 * @param {unknown} error
 */
export function complain(error) {
  const offline = error instanceof Error && "status" in error && error.status === 0;
  notice(offline ? t("error.offline") : error instanceof Error ? error.message : String(error), "bad");
}

/**
 * A dialog over the page.
 * @param {string} title
 * @param {(import("./dom.js").Child | import("./dom.js").Child[])[]} children
 * @returns {HTMLDialogElement} shown; removed when it closes
 */
export function dialog(title, ...children) {
  const heading = h("h2", { id: "dialog-title" }, title);
  const close = h("button.tool.dialog-close", { type: "button", "aria-label": t("dialog.close"), title: t("dialog.close") }, icon("cross"));
  const element = h("dialog.dialog", { "aria-labelledby": "dialog-title" }, heading, ...children, close);
  close.addEventListener("click", () => element.close());
  document.body.append(element);
  element.addEventListener("close", () => element.remove());
  element.addEventListener("click", (event) => event.target === element && element.close());
  element.showModal();
  return element;
}

/**
 * Asks for a text.
 * @param {string} title
 * @param {{text?: string, accept: string, hint?: string, needed?: boolean}} wanted
 * @returns {Promise<string | null>} null where the question was closed
 */
export function ask(title, { text = "", accept, hint = "", needed = false }) {
  return new Promise((resolve) => {
    const box = h("textarea.input", { rows: 3, "aria-label": title, required: needed });
    box.value = text;
    const form = h(
      "form.stack",
      { method: "dialog" },
      hint && h("p.muted", null, hint),
      box,
      h(
        "div.dialog-end",
        null,
        h("button.button", { type: "button", "data-close": true }, t("dialog.cancel")),
        h("button.button.is-first", { type: "submit" }, accept),
      ),
    );
    const shown = dialog(title, form);
    let answer = /** @type {string | null} */ (null);
    form.addEventListener("submit", () => (answer = box.value.trim()));
    form.querySelector("[data-close]")?.addEventListener("click", () => shown.close());
    box.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        form.requestSubmit();
      }
    });
    shown.addEventListener("close", () => resolve(answer));
    box.focus();
    box.select();
  });
}

/**
 * Asks yes or no.
 * @param {string} title
 * @param {{text: string, accept: string}} question
 * @returns {Promise<boolean>}
 */
export function sure(title, { text, accept }) {
  return new Promise((resolve) => {
    let answer = false;
    const no = h("button.button", { type: "button" }, t("dialog.cancel"));
    const yes = h("button.button.is-first", { type: "button" }, accept);
    const shown = dialog(title, h("p", null, text), h("div.dialog-end", null, no, yes));
    no.addEventListener("click", () => shown.close());
    yes.addEventListener("click", () => {
      answer = true;
      shown.close();
    });
    shown.addEventListener("close", () => resolve(answer));
    yes.focus();
  });
}

/**
 * Shows that something is under way.
 * @param {HTMLElement} element
 */
export function waitIn(element) {
  fill(element, h("p.waiting", { role: "status" }, t("page.loading")));
}
