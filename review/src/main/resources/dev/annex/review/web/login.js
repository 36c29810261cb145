/** Who are you? Only for a team. */

import { login } from "./api.js";
import { fill, h } from "./dom.js";
import { language, switchLanguage, t } from "./words.js";

/**
 * @param {HTMLElement} host
 * @param {() => void} entered
 */
export function openLogin(host, entered) {
  host.className = "page is-login";
  const name = h("input.input", { name: "name", autocomplete: "username", required: true, id: "login-name" });
  const password = h("input.input", { name: "password", type: "password", autocomplete: "current-password", required: true, id: "login-password" });
  const said = h("p.login-said", { role: "alert" });
  const button = h("button.button.is-first", { type: "submit" }, t("login.enter"));
  const form = h(
    "form.login",
    null,
    h("img", { src: "/icon.svg", alt: "", width: 40, height: 40 }),
    h("h1", null, t("app.name")),
    h("label", { for: "login-name" }, t("login.name")),
    name,
    h("label", { for: "login-password" }, t("login.password")),
    password,
    said,
    button,
    h("button.link", { type: "button", "data-language": true, lang: language === "en" ? "zh-CN" : "en" }, t("app.language")),
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.disabled = true;
    try {
      await login(name.value.trim(), password.value);
      entered();
    } catch (error) {
      said.textContent = error instanceof Error && error.message ? error.message : t("error.offline");
      button.disabled = false;
      password.value = "";
      password.focus();
    }
  });
  form.querySelector("[data-language]")?.addEventListener("click", switchLanguage);
  fill(host, form);
  name.focus();
}
