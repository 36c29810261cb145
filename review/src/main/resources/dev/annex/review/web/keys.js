/** Keys as words, "Ctrl+Shift+z", and tables that say what they do. */

/** @import { Word } from "./words.js" */
/** @typedef {{keys: string[], does: string, word: Word, part: Word, whileTyping?: boolean}} Binding */

/** What an input method makes of keys that are meant for us. */
const HALF_WIDTH = new Map([["？", "?"], ["／", "/"], ["、", "/"], ["【", "["], ["】", "]"], ["＋", "+"], ["＝", "="], ["－", "-"], ["　", "Space"], [" ", "Space"]]);

/**
 * A key press as a word. Letters are lower case, Shift is named only where it is not part of the sign itself.
 * @param {Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">} event
 * @returns {string}
 */
export function chord(event) {
  // An input method in Chinese mode calls every letter "Process"; the key itself is still known.
  const named = event.key === "Process" ? letterOf(event.code) : event.key;
  const key = HALF_WIDTH.get(named) ?? (named.length === 1 ? named.toLowerCase() : named);
  const sign = key.length === 1 && !/[a-z0-9]/.test(key);
  return [
    event.ctrlKey || event.metaKey ? "Ctrl+" : "",
    event.altKey ? "Alt+" : "",
    event.shiftKey && !sign ? "Shift+" : "",
    key,
  ].join("");
}

/**
 * What a key press means, or null where it means nothing here. While somebody types in a text box, only those that say so.
 * @param {readonly Binding[]} bindings
 * @param {KeyboardEvent} event
 * @returns {string | null}
 */
export function meaning(bindings, event) {
  if (event.isComposing) return null;
  const typing = isTextBox(event.target);
  const pressed = chord(event);
  const found = bindings.find((binding) => binding.keys.includes(pressed) && (!typing || binding.whileTyping));
  return found?.does ?? null;
}

/**
 * A key word as it stands on keyboards.
 * @param {string} keyWord
 */
export function keyCaps(keyWord) {
  const signs = new Map([["ArrowUp", "↑"], ["ArrowDown", "↓"], ["ArrowLeft", "←"], ["ArrowRight", "→"], ["Enter", "↵"], ["Escape", "Esc"], ["PageDown", "PgDn"], ["PageUp", "PgUp"], ["Delete", "Del"], ["Insert", "Ins"]]);
  const parts = keyWord === "+" ? ["+"] : keyWord.split("+");
  return parts.map((part) => signs.get(part) ?? (part.length === 1 ? part.toUpperCase() : part));
}

/** @param {string} code */
function letterOf(code) {
  if (code.startsWith("Key")) return code.slice(3);
  if (code.startsWith("Digit")) return code.slice(5);
  return code;
}

/** @param {EventTarget | null} target */
function isTextBox(target) {
  return typeof Element !== "undefined" && target instanceof Element && target.matches("input:not([type=checkbox]), textarea, select");
}
