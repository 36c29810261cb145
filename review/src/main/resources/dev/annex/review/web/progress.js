/** How much is left, how much was done today, how fast. */

/** @import { Progress } from "./types.js" */
import { fill, h } from "./dom.js";
import { number, t } from "./words.js";

/**
 * @param {HTMLElement} host
 * @param {Progress} progress
 */
export function showProgress(host, progress) {
  const { left, done, today, secondsPerField, reviewers } = progress;
  const all = left.documents + done.documents;
  fill(
    host,
    figure(t("progress.left"), number(left.documents), t("progress.fields", number(left.fields))),
    figure(t("progress.done"), number(done.documents), all > 0 ? h("progress", { max: all, value: done.documents, "aria-label": t("progress.done") }) : ""),
    figure(t("progress.today"), number(today.fields), t("progress.documents", number(today.documents))),
    figure(t("progress.speed"), secondsPerField === null ? "—" : secondsPerField.toFixed(1), t("progress.secondsPerField")),
    reviewers.length > 1 &&
      h(
        "div.figure.is-people",
        null,
        h("span.figure-name", null, t("progress.people")),
        reviewers.slice(0, 4).map((one) => h("span.person", null, one.name, h("span.is-number", null, t("progress.fields", number(one.fields))))),
      ),
  );
}

/** @param {string} name @param {string} value @param {Node | string} note */
function figure(name, value, note) {
  return h("div.figure", null, h("span.figure-name", null, name), h("span.figure-value", null, value), h("span.figure-note", null, note));
}
