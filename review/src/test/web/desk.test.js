import assert from "node:assert/strict";
import { test } from "node:test";
import { Desk } from "../../main/resources/dev/annex/review/web/desk.js";
import { Rebinding } from "../../main/resources/dev/annex/review/web/rebinding.js";

const field = (pointer, more = {}) => ({
  pointer, group: "/report", label: pointer, type: "text", value: "x", text: "x", confidence: 1, doubtful: false, why: [], place: null,
  alternatives: [], note: null, review: null, checks: [], ...more,
});
const work = (...fields) => ({
  row: { id: "d" }, version: 1, pages: [], groups: [], fields, checks: [], canUndo: false, canRedo: false, notes: [],
});
const settled = () => new Promise((done) => setTimeout(done));

/** A server that answers when it is told to. */
function slowServer(fields) {
  const waiting = [];
  const sent = [];
  let version = 1;
  const answer = (changed, more = {}) => ({ version: ++version, row: { id: "d" }, fields: changed, removed: [], checks: [], canUndo: true, canRedo: false, ...more });
  return {
    sent,
    answerNext: async (more) => {
      waiting.shift()(more);
      await settled();
    },
    change: (at, seconds, changes) =>
      new Promise((resolve, reject) => {
        sent.push({ at, change: changes[0] });
        waiting.push((more) => {
          if (more instanceof Error) reject(more);
          else resolve(answer([{ ...fields.find((one) => one.pointer === changes[0].pointer), text: changes[0].value ?? "x", review: { action: "corrected" } }], more));
        });
      }),
    undo: () => Promise.resolve(answer([fields[0]])),
    redo: () => Promise.resolve(answer([fields[0]])),
  };
}

function listener() {
  const said = [];
  const told = {};
  for (const what of ["selected", "changed", "saving", "refused", "stale"]) told[what] = (value) => said.push({ what, value });
  return { said, told, of: (what) => said.filter((one) => one.what === what).map((one) => one.value) };
}

test("a correction is seen before the server has answered", () => {
  const fields = [field("/a"), field("/b")];
  const { told, of } = listener();
  const desk = new Desk(work(...fields), "li", slowServer(fields), told);
  desk.change({ kind: "correct", pointer: "/a", value: "new" });
  assert.equal(desk.find("/a").text, "new");
  assert.equal(desk.find("/a").review.by, "li");
  assert.deepEqual(of("changed").map((changed) => changed.map((one) => one.pointer)), [["/a"]]);
  assert.equal(desk.work.canUndo, true);
});

test("the answer to an earlier change does not undo a later one of the same field", async () => {
  const fields = [field("/a")];
  const server = slowServer(fields);
  const desk = new Desk(work(...fields), "li", server, listener().told);
  desk.change({ kind: "correct", pointer: "/a", value: "first" });
  desk.change({ kind: "correct", pointer: "/a", value: "second" });
  await server.answerNext();
  assert.equal(desk.find("/a").text, "second");
  await server.answerNext();
  assert.equal(desk.find("/a").text, "second");
  assert.deepEqual(server.sent.map((one) => one.at), [1, 2]);
});

test("what was refused is told, and what built on it is not sent", async () => {
  const fields = [field("/a"), field("/b")];
  const server = slowServer(fields);
  const { told, of } = listener();
  const desk = new Desk(work(...fields), "li", server, told);
  desk.change({ kind: "confirm", pointer: "/a" });
  desk.change({ kind: "confirm", pointer: "/b" });
  await server.answerNext(new Error("409"));
  assert.equal(of("refused").length, 1);
  assert.equal(server.sent.length, 1);
});

test("rows that come or go make the work stale, and the field in hand is remembered", async () => {
  const fields = [field("/rows/0/x", { row: "/rows/0" })];
  const server = slowServer(fields);
  const { told, of } = listener();
  const desk = new Desk(work(...fields), "li", server, told);
  desk.select("/rows/0/x");
  desk.rearrange({ kind: "insertRow", rows: "/rows", at: 1 });
  await server.answerNext();
  assert.deepEqual(of("stale"), ["/rows/0/x"]);
});

test("undo takes the field in hand that it changed back", async () => {
  const fields = [field("/a"), field("/b")];
  const { told } = listener();
  const desk = new Desk({ ...work(...fields), canUndo: true }, "li", slowServer(fields), told);
  desk.select("/b");
  desk.undo();
  await settled();
  assert.equal(desk.field.pointer, "/a");
});

test("a check that holds again changes how its field looks", async () => {
  const fields = [field("/sum"), field("/a")];
  const failed = { index: 0, id: "r", status: "failed", severity: "error", message: "", attribution: null, because: null, unanswered: true, arithmetic: [], fields: ["/sum", "/a"] };
  const server = slowServer(fields);
  const { told, of } = listener();
  const desk = new Desk({ ...work(...fields), checks: [failed] }, "li", server, told);
  assert.equal(desk.rules.failAt("/sum"), true);
  desk.change({ kind: "correct", pointer: "/a", value: "7" });
  await server.answerNext({ checks: [{ ...failed, status: "passed" }] });
  assert.equal(desk.rules.failAt("/sum"), false);
  assert.deepEqual(of("changed").at(-1).map((one) => one.pointer), ["/sum", "/a"]);
});

test("a region that was left is not offered when its reading arrives", async () => {
  const offers = [];
  let answer = (_) => {};
  const rebinding = new Rebinding(() => new Promise((resolve) => (answer = resolve)), {
    marking: () => {}, offered: (offer) => offers.push(offer.reading), failed: assert.fail,
  });
  rebinding.begin();
  rebinding.mark(field("/a"), { page: 1, box: [0, 0, 1, 1] });
  rebinding.end();
  answer({ text: "late" });
  await settled();
  assert.deepEqual(offers, [null]);
  assert.equal(rebinding.isOpen, false);
});
