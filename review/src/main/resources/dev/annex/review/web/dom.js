/**
 * Elements out of plain values. Text goes in as text nodes only: what a cell says is never read as markup. Styles are classes;
 * the policy of the page lets no style attribute through.
 */

/** @typedef {Node | string | number | null | undefined | false} Child */
/** @typedef {Record<string, string | number | boolean | null | undefined>} Attributes */

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K | `${K}.${string}`} name with classes behind dots: "div.row.is-open"
 * @param {Attributes | null} [attributes] true sets an empty attribute, false and null leave it out
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function h(name, attributes, ...children) {
  const [tag, ...classes] = name.split(".");
  const element = /** @type {HTMLElementTagNameMap[K]} */ (document.createElement(tag));
  if (classes.length) element.className = classes.join(" ");
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "class") element.classList.add(...String(value).split(" ").filter(Boolean));
    else element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...nodes(children.flat()));
  return element;
}

/**
 * Puts new contents into an element.
 * @param {Element} element
 * @param {...(Child | Child[])} children
 */
export function fill(element, ...children) {
  element.replaceChildren(...nodes(children.flat()));
}

/**
 * The element with the given attribute that an event happened in.
 * @param {Event} event
 * @param {string} attribute
 * @returns {HTMLElement | null}
 */
export function within(event, attribute) {
  return event.target instanceof Element ? event.target.closest(`[${attribute}]`) : null;
}

/** @param {Child[]} children */
function nodes(children) {
  return children
    .filter((child) => child !== null && child !== undefined && child !== false)
    .map((child) => (child instanceof Node ? child : document.createTextNode(String(child))));
}
