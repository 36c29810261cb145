/** The sheet of shortcuts, made from the table that the keys are read with. */

/** @import { Binding } from "./keys.js" */
import { h } from "./dom.js";
import { keyCaps } from "./keys.js";
import { dialog } from "./notices.js";
import { t } from "./words.js";

/** @param {readonly Binding[]} bindings */
export function showShortcuts(bindings) {
  const parts = [...new Set(bindings.map((binding) => binding.part))];
  const shown = dialog(
    t("help.title"),
    h(
      "div.shortcuts",
      null,
      parts.map((part) =>
        h(
          "section",
          null,
          h("h3", null, t(part)),
          h("dl", null, bindings.filter((one) => one.part === part).map((one) => h("div", null, h("dt", null, t(one.word)), h("dd", null, caps(one))))),
        ),
      ),
    ),
    h("p.muted", null, t("help.more")),
  );
  shown.classList.add("is-wide");
}

/** @param {Binding} binding */
function caps({ keys }) {
  const shown = keys.length > 4 ? [`${keys[0]}–${keys[keys.length - 1]}`] : keys.slice(0, 2);
  return shown.map((key) => h("span.caps", null, keyCaps(key).map((cap) => h("kbd", null, cap))));
}
