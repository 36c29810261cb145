/** Starts the page: who is there, which page the address names, the bar that all pages share. */

/** @import { Session, User } from "./types.js" */
import { logout, session } from "./api.js";
import { openAdmin } from "./admin.js";
import { openBench } from "./bench.js";
import { fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { openLogin } from "./login.js";
import { complain } from "./notices.js";
import { openQuality } from "./quality.js";
import { openQueue } from "./queue.js";
import { openTeach } from "./teach.js";
import { switchTheme } from "./theme.js";
import { language, switchLanguage, t } from "./words.js";

const bar = /** @type {HTMLElement} */ (document.getElementById("bar"));
const page = /** @type {HTMLElement} */ (document.getElementById("page"));

/** @type {() => void} */
let close = () => {};
/** @type {Session} */
let now;

async function show() {
  close();
  close = () => {};
  bar.onclick = null;
  const [, name = "queue", id = ""] = location.hash.split("/").map(decodeURIComponent);
  document.title = `${t("app.name")} · Annex`;
  try {
    if (!now.user) {
      fill(bar);
      openLogin(page, start);
      return;
    }
    const inner = h("div.bar-inner");
    fill(bar, inner, always(now.user));
    page.className = `page is-${name}`;
    if (name === "work" && id) close = await openBench(page, inner, id, now.user);
    else {
      fill(inner, brand(), navigation(name, now.user));
      close = (await open(name, id, now.user)) ?? (() => {});
    }
  } catch (error) {
    complain(error);
  }
}

/** @param {string} name @param {string} id @param {User} user @returns {Promise<void | (() => void)>} closes the page */
async function open(name, id, user) {
  switch (name) {
    case "quality": return openQuality(page, user);
    case "teach": return openTeach(page, id);
    case "admin": return openAdmin(page);
    default: return openQueue(page, user);
  }
}

function brand() {
  return h("a.brand", { href: "#/queue" }, h("img", { src: "/icon.svg", alt: "", width: 22, height: 22 }), h("span", null, t("app.name")));
}

/** @param {string} here @param {User} user */
function navigation(here, user) {
  /** @type {[string, import("./words.js").Word][]} */
  const pages = [["queue", "nav.queue"], ["quality", "nav.quality"]];
  if (user.role === "admin" && now.mode === "team") pages.push(["admin", "nav.admin"]);
  return h(
    "nav.nav",
    { "aria-label": t("nav.label") },
    pages.map(([name, word]) => h("a", { href: `#/${name}`, "aria-current": name === here || (here === "" && name === "queue") ? "page" : null }, t(word))),
  );
}

/** What stands at the end of the bar on every page. @param {User} user */
function always(user) {
  const tools = h(
    "div.bar-end",
    null,
    h("button.tool.is-text", { type: "button", id: "language", title: t("app.language"), lang: language === "en" ? "zh-CN" : "en" }, language === "en" ? "中" : "EN"),
    h("button.tool", { type: "button", id: "theme", title: t("key.theme"), "aria-label": t("key.theme") }, icon("moon")),
    now.mode === "team" && h("span.user", null, user.displayName),
    now.mode === "team" && h("button.tool", { type: "button", id: "logout", title: t("app.logout"), "aria-label": t("app.logout") }, icon("out")),
  );
  tools.querySelector("#language")?.addEventListener("click", switchLanguage);
  tools.querySelector("#theme")?.addEventListener("click", switchTheme);
  tools.querySelector("#logout")?.addEventListener("click", () => logout().then(start, complain));
  return tools;
}

async function start() {
  try {
    now = await session();
    await show();
  } catch (error) {
    complain(error);
  }
}

addEventListener("hashchange", show);
start();
