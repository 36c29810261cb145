/** The field in hand: its place enlarged, its value, what is doubted and why, other readings, the rules that it stands in. */

/** @import { Alternative, Check, Field, Page, Reading } from "./types.js" */
/** @import { Rules } from "./rules.js" */
import { Crop } from "./crop.js";
import { difference, excerpt } from "./difference.js";
import { fill, h, within } from "./dom.js";
import { standing } from "./fields.js";
import { icon } from "./icons.js";
import { keyCaps } from "./keys.js";
import { day, percent, t } from "./words.js";

/** Characters shown on either side of a difference in a long text. */
const AROUND = 9;
/** Figures and names are shown large, sentences are not. */
const LARGE_TEXT = 24;
/** There are no more number keys. */
const MOST_ALTERNATIVES = 9;

export class Inspector {
  element = h("div.inspector");
  #head = h("div.inspector-head");
  #body = h("div.inspector-body", { tabindex: "0", role: "region" });
  #acts = h("div.inspector-acts");
  #crop = new Crop();
  #document;

  /**
   * @param {import("./api.js").Id} document its id
   * @param {{does: (what: string) => void, alternative: (index: number) => void, operand: (pointer: string) => void}} told
   */
  constructor(document, told) {
    this.#document = document;
    this.#body.setAttribute("aria-label", t("bench.inHand"));
    fill(this.#acts, ...ACTS.map(([does, key, name]) => act(does, key, name)));
    this.element.append(this.#head, this.#body, this.#acts);
    this.element.addEventListener("click", (event) => {
      const does = within(event, "data-does");
      const alternative = within(event, "data-alternative");
      const operand = within(event, "data-operand");
      if (does) told.does(String(does.dataset.does));
      else if (alternative) told.alternative(Number(alternative.dataset.alternative));
      else if (operand) told.operand(String(operand.dataset.operand));
    });
  }

  /**
   * @param {Field | null} field
   * @param {Rules} rules
   * @param {Page | undefined} page the page of its place
   * @param {string} group the title of its form
   */
  show(field, rules, page, group) {
    this.element.classList.toggle("is-empty", field === null);
    this.#acts.hidden = field === null;
    if (!field) {
      fill(this.#head);
      fill(this.#body, h("p.muted", null, t("bench.nothingInHand")));
      return;
    }
    const now = standing(field, rules);
    fill(
      this.#head,
      h("span.inspector-path", { title: field.pointer }, group, h("span.slash", null, "›"), field.label),
      h("span.state", { "data-standing": now }, t(`standing.${now}`)),
      field.confidence === null || field.review ? null : h("span.confidence", { title: t("bench.confidence") }, percent(field.confidence)),
    );
    const failed = rules.of(field.pointer).filter((check) => check.status === "failed");
    const passed = rules.of(field.pointer).filter((check) => check.status === "passed").length;
    fill(
      this.#body,
      this.#crop.element,
      value(field.text),
      field.review && h("p.reviewed", null, reviewed(field)),
      field.review ? null : field.why.map((sentence) => h("p.why", null, icon("alert"), h("span", null, sentence))),
      alternatives(field.text ?? "", field.alternatives),
      field.note && h("p.note", null, icon("note"), h("span", null, field.note)),
      failed.map((check) => rule(check, field.pointer)),
      passed > 0 && h("p.passed", null, icon("check"), t("bench.passed", passed)),
    );
    this.#body.scrollTop = 0;
    const room = { width: this.#body.clientWidth - 24, height: 108 };
    this.#crop.show(this.#document, page, field.place?.box, room);
  }

  /**
   * What was read in a region that the clerk marked.
   * @param {Field} field
   * @param {Reading | null} reading null while it is being read
   */
  offer(field, reading) {
    fill(
      this.#body,
      h("p.muted", null, reading ? t("frame.read", t(`origin.${reading.origin}`)) : t("frame.reading")),
      reading && value(reading.text),
      reading && h("p.reviewed", null, t("frame.before", field.text || t("bench.blank"))),
      reading &&
        h(
          "div.inline",
          null,
          h("button.button.is-first", { type: "button", "data-does": "confirm" }, t("frame.take"), caps("Enter")),
          h("button.button", { type: "button", "data-does": "escape" }, t("dialog.cancel"), caps("Escape")),
        ),
      reading && alternatives(reading.text, reading.alternatives),
    );
  }
}

/** @type {[string, string, import("./words.js").Word][]} */
const ACTS = [
  ["confirm", "Enter", "act.confirm"],
  ["edit", "e", "act.edit"],
  ["illegible", "x", "act.illegible"],
  ["sourceWrong", "s", "act.sourceWrong"],
  ["frame", "b", "act.frame"],
  ["note", "m", "act.note"],
];

/** @param {string} does @param {string} key @param {import("./words.js").Word} name */
function act(does, key, name) {
  return h("button.act", { type: "button", "data-does": does, class: does === "confirm" ? "is-first" : "" }, h("span", null, t(name)), caps(key));
}

/** @param {string | null} text */
function value(text) {
  const size = !text ? "is-blank" : text.length > LARGE_TEXT ? "is-long" : "";
  return h("p.inspector-value", { class: size }, text || t("bench.blank"));
}

/** @param {string} key */
function caps(key) {
  return h("kbd", null, keyCaps(key).join(""));
}

/** @param {Field} field */
function reviewed(field) {
  const review = /** @type {import("./types.js").Review} */ (field.review);
  const who = t("bench.by", t(`standing.${review.action}`), review.by, day(review.at));
  const before = review.from !== undefined && review.from !== null ? t("bench.was", review.from || t("bench.blank")) : "";
  return [who, before, review.why ?? ""].filter(Boolean).join("　");
}

/** @param {string} text @param {Alternative[]} others */
function alternatives(text, others) {
  if (others.length === 0) return null;
  return h(
    "ol.alternatives",
    { "aria-label": t("bench.alternatives") },
    others.slice(0, MOST_ALTERNATIVES).map((other, index) =>
      h(
        "li",
        null,
        h(
          "button.alternative",
          { type: "button", "data-alternative": index },
          h("kbd", null, String(index + 1)),
          h("span", null, excerpt(difference(text, other.text), AROUND).map((part) => (part.differs ? h("mark", { class: part.text ? "" : "is-gap" }, part.text) : part.text))),
        ),
      ),
    ),
  );
}

/** @param {Check} check @param {string} here the pointer of the field in hand */
function rule(check, here) {
  const others = check.arithmetic.some((part) => part.kind === "field");
  return h(
    "div.rule",
    { class: `is-${check.severity}` },
    h(
      "p.rule-text",
      null,
      icon("cross"),
      h(
        "span",
        null,
        others
          ? check.arithmetic.map((part) => (part.kind === "field" && part.pointer ? operand(part.pointer, part.text, here) : part.text))
          : check.message,
      ),
    ),
    others ? null : h("p.rule-fields", null, check.fields.filter((pointer) => pointer !== here).slice(0, 6).map((pointer, index) => operand(pointer, t("bench.operand", index + 1), here))),
    check.because && h("p.rule-because", null, check.because),
  );
}

/** @param {string} pointer @param {string} text @param {string} here */
function operand(pointer, text, here) {
  return h("button.operand", { type: "button", "data-operand": pointer, class: pointer === here ? "is-here" : "" }, text);
}
