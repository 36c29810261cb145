/** Light or dark: the reader's own choice where there is one, else that of the system. */

/** Switches between light and dark and remembers it on this machine. */
export function switchTheme() {
  const next = isDark() ? "light" : "dark";
  document.documentElement.dataset.theme = next;
  localStorage.setItem("annex.theme", next);
  dispatchEvent(new Event("annex:theme"));
}

export function isDark() {
  return document.documentElement.dataset.theme === "dark";
}

/** @type {Map<string, string>} looking them up in the style sheets takes long */
const colours = new Map();
addEventListener("annex:theme", () => colours.clear());

/**
 * A colour of the present theme, for what is painted on a canvas.
 * @param {string} name a custom property of tokens.css, with its two hyphens
 */
export function colour(name) {
  const found = colours.get(name) ?? getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  colours.set(name, found);
  return found;
}
