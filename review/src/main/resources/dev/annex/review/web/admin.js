/** Who may do what, and who did what. */

/** @import { Account, AuditEntry } from "./types.js" */
import * as api from "./api.js";
import { fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { complain, dialog, notice } from "./notices.js";
import { isWord, moment, t } from "./words.js";

/** Entries of the log that the server gives at once. */
const LOG_PAGE = 100;
const ROLES = /** @type {const} */ (["reviewer", "lead", "admin"]);

/** @param {HTMLElement} host */
export async function openAdmin(host) {
  const users = h("tbody");
  const log = h("tbody");
  const turn = h("div.queue-foot");
  let page = 1;
  const showUsers = async () => fill(users, (await api.users()).map((/** @type {Account} */ one) => account(one, showUsers)));
  const showLog = async () => {
    const answer = await api.audit(page);
    fill(log, answer.entries.map(entry));
    const pages = answer.entries.length < LOG_PAGE ? page : page + 1;
    const step = (/** @type {number} */ by, /** @type {import("./icons.js").Icon} */ picture, /** @type {import("./words.js").Word} */ word) => {
      const button = h("button.tool", { type: "button", disabled: page + by < 1 || page + by > pages, "aria-label": t(word) }, icon(picture));
      button.addEventListener("click", () => {
        page += by;
        showLog().catch(complain);
      });
      return button;
    };
    fill(turn, h("span.grow"), step(-1, "back", "key.previousPage"), h("span.page-number", null, t("page.number", page)), step(1, "next", "key.nextPage"));
  };
  const add = h("button.button.is-first", { type: "button" }, icon("plus"), t("admin.add"));
  add.addEventListener("click", () => addUser(showUsers));
  const userHead = /** @type {const} */ (["admin.name", "admin.displayName", "admin.role", "admin.active", "admin.password"]);
  const logHead = /** @type {const} */ (["admin.at", "admin.name", "admin.action", "admin.detail", "admin.address"]);
  const head = (/** @type {readonly import("./words.js").Word[]} */ words) => h("thead", null, h("tr", null, words.map((word) => h("th", { scope: "col" }, t(word)))));
  fill(
    host,
    h(
      "div.sheet-page",
      null,
      h("header.page-head", null, h("h1", null, t("nav.admin")), h("p.muted", null, t("admin.about")), add),
      h("section.panel", null, h("h2", null, t("admin.users")), h("table.table", null, head(userHead), users)),
      h("section.panel", null, h("h2", null, t("admin.log")), h("table.table", null, head(logHead), log), turn),
    ),
  );
  await Promise.all([showUsers(), showLog()]);
}

/** @param {Account} one @param {() => Promise<void>} again */
function account(one, again) {
  const role = h("select", { "aria-label": t("admin.role") }, ROLES.map((name) => h("option", { value: name }, t(`role.${name}`))));
  role.value = one.role;
  const active = h("input", { type: "checkbox", "aria-label": t("admin.active") });
  active.checked = one.active;
  const password = h("button.button", { type: "button" }, t("admin.newPassword"));
  const change = (/** @type {object} */ what) => api.changeUser({ name: one.name, ...what }).then(again, (error) => { complain(error); return again(); });
  role.addEventListener("change", () => change({ role: role.value }));
  active.addEventListener("change", () => change({ active: active.checked }));
  password.addEventListener("click", () => askPassword(one.name));
  return h("tr", null, h("td", null, one.name), h("td", null, one.displayName), h("td", null, role), h("td", null, active), h("td", null, password));
}

/** @param {AuditEntry} one */
function entry(one) {
  const event = `audit.${one.event}`;
  return h("tr", null, h("td.muted", null, moment(one.at)), h("td", null, one.who), h("td", null, isWord(event) ? t(event) : one.event), h("td", null, one.detail), h("td.muted", null, one.address));
}

/** @param {() => Promise<void>} again */
function addUser(again) {
  const name = input("admin.name", { autocomplete: "off", required: true });
  const displayName = input("admin.displayName", { autocomplete: "off", required: true });
  const password = input("admin.password", { type: "password", autocomplete: "new-password", required: true, minlength: 10 });
  const role = h("select", null, ROLES.map((one) => h("option", { value: one }, t(`role.${one}`))));
  const form = formOf([name.label, displayName.label, password.label, h("label.stack", null, t("admin.role"), role)], t("admin.add"));
  const shown = dialog(t("admin.add"), form);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      await api.addUser({ name: name.box.value.trim(), displayName: displayName.box.value.trim(), password: password.box.value, role: role.value });
      shown.close();
      await again();
    } catch (error) {
      complain(error);
    }
  });
}

/** @param {string} name */
function askPassword(name) {
  const password = input("admin.password", { type: "password", autocomplete: "new-password", required: true, minlength: 10 });
  const form = formOf([password.label], t("dialog.keep"));
  const shown = dialog(t("admin.newPassword"), form);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      await api.changeUser({ name, password: password.box.value });
      shown.close();
      notice(t("admin.passwordSet"), "good");
    } catch (error) {
      complain(error);
    }
  });
}

/** @param {import("./words.js").Word} word @param {import("./dom.js").Attributes} attributes */
function input(word, attributes) {
  const box = h("input.input", attributes);
  return { box, label: h("label.stack", null, t(word), box) };
}

/** @param {HTMLElement[]} parts @param {string} accept */
function formOf(parts, accept) {
  return h("form.stack", null, parts, h("div.dialog-end", null, h("button.button.is-first", { type: "submit" }, accept)));
}
