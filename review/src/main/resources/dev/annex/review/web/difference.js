/** Where two readings of a text differ, character by character, by their longest common subsequence. */

/** @typedef {{text: string, differs: boolean}} Part */

/** The product of the two lengths up to which the table of the algorithm is filled; beyond, only the ends are compared. */
const LARGEST_TABLE = 250_000;

/**
 * The second text in parts: those that the first has too, and those that it has not. Where something is left out in the second, an
 * empty part that differs stands in its place.
 * @param {string} first
 * @param {string} second
 * @returns {Part[]}
 */
export function difference(first, second) {
  const a = [...first];
  const b = [...second];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return joined([
    { text: b.slice(0, start).join(""), differs: false },
    ...middle,
    { text: b.slice(b.length - end).join(""), differs: false },
  ]);
}

/**
 * The parts around the differences, with no more than so many characters of what is alike on either side.
 * @param {Part[]} parts
 * @param {number} around
 * @returns {Part[]}
 */
export function excerpt(parts, around) {
  return parts.map((part, index) => {
    const characters = [...part.text];
    const first = index === 0;
    const last = index === parts.length - 1;
    if (part.differs || characters.length <= around * (first || last ? 1 : 2)) return part;
    const head = first ? "" : characters.slice(0, around).join("");
    const tail = last ? "" : characters.slice(-around).join("");
    return { text: `${head}…${tail}`, differs: false };
  });
}

/**
 * @param {string[]} a
 * @param {string[]} b
 * @returns {Part[]}
 */
function between(a, b) {
  if (a.length === 0 && b.length === 0) return [];
  if (a.length * b.length > LARGEST_TABLE || a.length === 0 || b.length === 0) return [{ text: b.join(""), differs: true }];
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i] === b[j] ? table[(i + 1) * width + j + 1] + 1 : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
    }
  }
  /** @type {Part[]} */
  const parts = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      parts.push({ text: b[j], differs: false });
      i++;
      j++;
    } else if (j < b.length && (i === a.length || table[i * width + j + 1] >= table[(i + 1) * width + j])) {
      parts.push({ text: b[j++], differs: true });
    } else {
      parts.push({ text: "", differs: true });
      i++;
    }
  }
  return parts;
}

/** @param {Part[]} parts */
function joined(parts) {
  /** @type {Part[]} */
  const result = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (!part.differs && part.text === "") continue;
    if (last && last.differs === part.differs) last.text += part.text;
    else result.push({ ...part });
  }
  return result;
}
