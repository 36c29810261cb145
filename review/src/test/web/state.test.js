import assert from "node:assert/strict";
import { test } from "node:test";
import { boxBetween, hit, screenBox, screenSize, scrolledTo, toPage, toScreen } from "../../main/resources/dev/annex/review/web/boxes.js";
import { difference, excerpt } from "../../main/resources/dev/annex/review/web/difference.js";
import { next, open } from "../../main/resources/dev/annex/review/web/doubts.js";
import { foreseen, foremost, merged, rowOf, sections, standing } from "../../main/resources/dev/annex/review/web/fields.js";
import { chord } from "../../main/resources/dev/annex/review/web/keys.js";
import { Outbox } from "../../main/resources/dev/annex/review/web/outbox.js";
import { Rules } from "../../main/resources/dev/annex/review/web/rules.js";
import { LONGEST_LOOK, Stopwatch } from "../../main/resources/dev/annex/review/web/stopwatch.js";

const field = (pointer, more = {}) => ({
  pointer, group: "/report", label: pointer, type: "text", value: "x", text: "x", confidence: 1, doubtful: false, why: [], place: null,
  alternatives: [], note: null, review: null, checks: [], ...more,
});
const check = (index, fields, more = {}) => ({
  index, id: "r", status: "failed", severity: "error", message: "", attribution: null, because: null, unanswered: true, arithmetic: [], fields, ...more,
});
const work = (fields, checks = []) => ({
  row: {}, version: 1, pages: [], groups: [{ pointer: "/report", title: "报告", kind: "" }], fields, checks, canUndo: false, canRedo: false, notes: [],
});

test("a point goes to the screen and back, however the page is turned", () => {
  for (const turn of [0, 1, 2, 3]) {
    const view = { width: 595, height: 842, scale: 1.7, turn };
    const seen = toScreen({ x: 100, y: 30 }, view);
    const size = screenSize(view);
    assert.ok(seen.x >= 0 && seen.x <= size.width && seen.y >= 0 && seen.y <= size.height);
    const back = toPage(seen, view);
    assert.ok(Math.abs(back.x - 100) < 1e-9 && Math.abs(back.y - 30) < 1e-9);
  }
});

test("a page turned by a quarter clockwise shows its top left at the top right", () => {
  const box = screenBox([0, 0, 10, 20], { width: 100, height: 200, scale: 1, turn: 1 });
  assert.deepEqual(box, { x: 180, y: 0, width: 20, height: 10 });
});

test("a box is the same whichever corner it was begun at, and ends with the page", () => {
  assert.deepEqual(boxBetween({ x: 90, y: 40 }, { x: 10, y: -5 }, { width: 80, height: 100 }), [10, 0, 80, 40]);
});

test("the smallest box under the pointer is meant; clicking again goes through those alike", () => {
  const things = [
    { pointer: "table", box: [0, 0, 100, 100] },
    { pointer: "a", box: [10, 10, 20, 20] },
    { pointer: "b", box: [10, 10, 20, 20] },
  ];
  assert.equal(hit(things, { x: 15, y: 15 }).pointer, "a");
  assert.equal(hit(things, { x: 15, y: 15 }, "a").pointer, "b");
  assert.equal(hit(things, { x: 15, y: 15 }, "b").pointer, "a");
  assert.equal(hit(things, { x: 50, y: 50 }).pointer, "table");
  assert.equal(hit(things, { x: 500, y: 50 }), undefined);
});

test("what is seen already is not scrolled", () => {
  assert.equal(scrolledTo(100, 600, 300, 40), 100);
  assert.equal(scrolledTo(0, 600, 1000, 40), 720);
  assert.equal(scrolledTo(0, 600, 1000, 900), 952);
});

test("rows of a table are gathered, single fields stand alone", () => {
  const parts = sections(work([field("/a"), field("/rows/0/x", { row: "/rows/0" }), field("/rows/0/y", { row: "/rows/0" }), field("/rows/1/x", { row: "/rows/1" })]));
  assert.deepEqual(parts[0].items.map((item) => item.kind), ["field", "row", "row"]);
  assert.equal(parts[0].items[1].fields.length, 2);
  assert.deepEqual(rowOf("/report/rows/12"), { list: "/report/rows", index: 12 });
});

test("an answer replaces what changed and takes out what was removed", () => {
  const after = merged(work([field("/a"), field("/b")]), {
    version: 2, row: { id: "d" }, fields: [field("/b", { text: "new" })], removed: ["/a"], checks: [], canUndo: true, canRedo: false,
  });
  assert.deepEqual(after.fields.map((one) => one.text), ["new"]);
  assert.equal(after.version, 2);
  assert.equal(after.canUndo, true);
});

test("a person's word stands before the program's doubt", () => {
  const doubtful = field("/a", { doubtful: true });
  const none = new Rules([], [doubtful]);
  const ruled = (...checks) => new Rules(checks, [field("/a"), field("/b")]);
  assert.equal(standing(doubtful, none), "doubtful");
  assert.equal(standing(foreseen(doubtful, { kind: "confirm", pointer: "/a" }, "li", ""), none), "confirmed");
  assert.equal(standing(field("/a"), ruled(check(0, ["/blank", "/a", "/b"]))), "failed");
  assert.equal(standing(field("/b"), ruled(check(0, ["/a", "/b"]))), "plain");
  const looked = new Rules([check(0, ["/a", "/b"])], [field("/a", { review: { action: "confirmed" } }), field("/b")]);
  assert.equal(standing(field("/b"), looked), "failed");
  assert.equal(standing(field("/a"), ruled(check(0, ["/a"], { unanswered: false }))), "plain");
  assert.equal(standing(field("/a"), ruled(check(0, ["/a"], { status: "passed" }))), "plain");
  assert.equal(foremost(["confirmed", "failed", "plain"]), "failed");
  const corrected = foreseen(field("/a"), { kind: "correct", pointer: "/a", value: "7" }, "li", "");
  assert.deepEqual([corrected.text, corrected.review.from], ["7", "x"]);
});

test("doubts come first, in form order, then the rules that failed, then from the beginning", () => {
  const fields = [field("/sum"), field("/a", { doubtful: true }), field("/b"), field("/c", { doubtful: true })];
  const one = work(fields, [check(0, ["/sum", "/b"])]);
  assert.deepEqual(open(one).map((stop) => stop.pointer), ["/a", "/c", "/sum"]);
  assert.equal(next(one, null), "/a");
  assert.equal(next(one, "/a"), "/c");
  assert.equal(next(one, "/c"), "/sum");
  assert.equal(next(one, "/sum"), "/a");
  assert.equal(next(one, "/c", -1), "/a");
  const settled = work(fields.map((f) => (f.doubtful ? { ...f, review: { action: "confirmed" } } : f)), one.checks);
  assert.equal(next(settled, "/c"), "/sum");
  assert.equal(next(work([field("/a")]), "/a"), null);
});

test("a difference is shown where it is, with little around it", () => {
  assert.deepEqual(difference("建章立制，从严", "建章立制,从严"), [
    { text: "建章立制", differs: false }, { text: ",", differs: true }, { text: "从严", differs: false },
  ]);
  assert.deepEqual(difference("17.73", "117.73"), [{ text: "1", differs: false }, { text: "1", differs: true }, { text: "7.73", differs: false }]);
  assert.deepEqual(difference("学习实践", "学习实"), [{ text: "学习实", differs: false }, { text: "", differs: true }]);
  assert.equal(excerpt(difference("一二三四五六七八，九", "一二三四五六七八,九"), 3).map((part) => part.text).join(""), "…六七八,九");
});

test("every text comes back whole from its parts", () => {
  let seed = 7;
  const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
  for (let round = 0; round < 300; round++) {
    const text = () => Array.from({ length: random(12) }, () => "甲乙丙1，"[random(5)]).join("");
    const [a, b] = [text(), text()];
    assert.equal(difference(a, b).map((part) => part.text).join(""), b, `seed of round ${round}: ${a} | ${b}`);
  }
});

test("keys are the same in Chinese mode", () => {
  const press = (key, more = {}) => chord({ key, code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });
  assert.equal(press("N", { shiftKey: true }), "Shift+n");
  assert.equal(press("？", { shiftKey: true }), "?");
  assert.equal(press("Process", { code: "KeyX" }), "x");
  assert.equal(press("z", { metaKey: true, shiftKey: true }), "Ctrl+Shift+z");
  assert.equal(press(" "), "Space");
});

test("changes travel one by one, each with the version that the last one gave", async () => {
  const versions = [];
  const lasts = [];
  await new Promise((done) => {
    const outbox = new Outbox(5, assert.fail, (waiting) => waiting === 0 && versions.length === 3 && done());
    for (let i = 0; i < 3; i++) {
      outbox.push(async (version) => { versions.push(version); return { version: version + 1 }; }, (_, last) => lasts.push(last));
    }
  });
  assert.deepEqual(versions, [5, 6, 7]);
  assert.deepEqual(lasts, [false, false, true]);
});

test("what builds on a refused change is not sent", async () => {
  let sent = 0;
  let refusals = 0;
  const outbox = new Outbox(1, () => refusals++);
  outbox.push(async () => { sent++; throw new Error("409"); }, assert.fail);
  outbox.push(async () => { sent++; return { version: 2 }; }, assert.fail);
  await new Promise((done) => setTimeout(done));
  assert.deepEqual([sent, refusals, outbox.waiting], [1, 1, 0]);
});

test("a long pause is not reading", () => {
  const watch = new Stopwatch(0);
  watch.sign(4_000);
  assert.equal(watch.lap(6_500), 6.5);
  assert.equal(watch.lap(6_500 + 3_600_000), LONGEST_LOOK);
});
