import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { BENCH_KEYS } from "../../main/resources/dev/annex/review/web/bench-keys.js";
import { highest, lowest } from "../../main/resources/dev/annex/review/web/chart.js";
import { keyCaps } from "../../main/resources/dev/annex/review/web/keys.js";
import { clicked, NOTHING } from "../../main/resources/dev/annex/review/web/teaching.js";
import { t } from "../../main/resources/dev/annex/review/web/words.js";
import en from "../../main/resources/dev/annex/review/web/words-en.js";
import zh from "../../main/resources/dev/annex/review/web/words-zh.js";

const WEB = new URL("../../main/resources/dev/annex/review/web/", import.meta.url);
const sources = readdirSync(WEB).filter((name) => name.endsWith(".js"));
const read = (name) => readFileSync(new URL(name, WEB), "utf8");

test("both languages say the same things with the same places", () => {
  assert.deepEqual(Object.keys(en), Object.keys(zh));
  for (const [key, word] of Object.entries(zh)) {
    const places = (text) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
    assert.deepEqual(places(en[key]), places(word), key);
  }
});

test("every word is used somewhere", () => {
  const code = sources.filter((name) => !name.startsWith("words-")).map(read).join("\n");
  const made = /^(standing|change|state|order|form|audit|role|origin|queue\.by)\./;
  assert.deepEqual(Object.keys(zh).filter((key) => !made.test(key) && !code.includes(`"${key}"`)), []);
});

test("what stands in a word is put in as it is", () => {
  assert.equal(t("page.of", 3, "{0}$&"), "3 / {0}$&");
});

test("no key means two things", () => {
  const keys = BENCH_KEYS.flatMap((binding) => binding.keys);
  assert.deepEqual(keys.filter((key, index) => keys.indexOf(key) !== index), []);
  assert.deepEqual(keyCaps("Ctrl+Shift+z"), ["Ctrl", "Shift", "Z"]);
  assert.deepEqual(keyCaps("+"), ["+"]);
});

test("nothing writes markup, runs text as code or sets a style that the page's policy forbids", () => {
  for (const name of sources) {
    assert.doesNotMatch(read(name), /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|cssText|setAttribute\("style"|https?:\/\/(?!www\.w3\.org)/, name);
  }
});

test("an axis begins and ends at round figures around the values", () => {
  assert.equal(lowest([0.998, 0.985]), 0.98);
  assert.ok(lowest([0.93]) <= 0.93 && lowest([0.93]) >= 0.9);
  assert.equal(lowest([]), 0.99);
  assert.ok(highest([0.12]) >= 0.12 && highest([0.12]) < 0.2);
});

test("a cell is a label, then a value named after its labels, then nothing", () => {
  const cells = [{ row: 1, column: 1, text: "项目名称：" }, { row: 1, column: 2, text: "某项目" }];
  let lesson = clicked(NOTHING, cells[0], cells);
  assert.deepEqual(lesson.labels, [{ row: 1, column: 1 }]);
  lesson = clicked(clicked(lesson, cells[1], cells), cells[1], cells);
  assert.deepEqual(lesson.values, [{ row: 1, column: 2, key: "项目名称" }]);
  lesson = clicked(lesson, cells[1], cells);
  assert.deepEqual([lesson.labels.length, lesson.values.length], [1, 0]);
});
