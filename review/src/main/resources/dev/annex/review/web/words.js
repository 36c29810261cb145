/** The words of the page in the language of the reader. */

import en from "./words-en.js";
import zh from "./words-zh.js";

/** @typedef {keyof typeof zh} Word */

const LANGUAGE = /(?:^|;\s*)lang=en\b/.test(typeof document === "undefined" ? "" : document.cookie) ? "en" : "zh";
const WORDS = LANGUAGE === "en" ? en : zh;
if (typeof document !== "undefined") document.documentElement.lang = LANGUAGE === "en" ? "en" : "zh-CN";

export const language = LANGUAGE;

/**
 * @param {Word} word
 * @param {...(string | number)} values that stand in {0}, {1} …
 * @returns {string} the key itself for a word that is not known
 */
export function t(word, ...values) {
  return (WORDS[word] ?? word).replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ""));
}

/** Whether there is such a word; for codes that come from elsewhere. @param {string} word @returns {word is Word} */
export function isWord(word) {
  return Object.hasOwn(zh, word);
}

/** Changes the language and shows the page anew. */
export function switchLanguage() {
  document.cookie = `lang=${LANGUAGE === "en" ? "zh" : "en"}; path=/; max-age=31536000; SameSite=Strict`;
  location.reload();
}

const LOCALE = LANGUAGE === "en" ? "en-GB" : "zh-CN";

/** @param {number} share 0 to 1 @param {number} [digits] */
export const percent = (share, digits = 0) => `${(share * 100).toFixed(digits)}%`;

/** @param {number} count */
export const number = (count) => count.toLocaleString(LOCALE);

/** @param {string} at ISO 8601 */
export const day = (at) => new Date(at).toLocaleDateString(LOCALE, { month: "numeric", day: "numeric" });

/** @param {string} at ISO 8601 */
export const moment = (at) => new Date(at).toLocaleString(LOCALE, { month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hour12: false });
