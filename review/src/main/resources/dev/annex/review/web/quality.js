/** How good the reading is, by sampling; how attentive the reviewing is; which kinds of error were found. */

/** @import { Quality, Stratum, User } from "./types.js" */
import * as api from "./api.js";
import { highest, lineChart, lowest } from "./chart.js";
import { fill, h, within } from "./dom.js";
import { complain, notice } from "./notices.js";
import { formName } from "./queue.js";
import { keySamples } from "./sampling.js";
import { number, percent, t } from "./words.js";

/** How many fields a lead draws at once: an hour's work for one person. */
const SAMPLE_SIZE = 200;
/** More are in the queue once they are put there again. */
const MOST_LINKS = 50;
const STYLES = ["is-first", "is-second", "is-third", "is-fourth", "is-fifth"];

/**
 * @param {HTMLElement} host
 * @param {User} user
 */
export async function openQuality(host, user) {
  const lead = user.role !== "reviewer";
  const show = async () => lay(host, await api.quality({}), lead);
  host.onclick = async (event) => {
    const does = within(event, "data-does")?.dataset.does;
    const errorClass = within(event, "data-class");
    try {
      if (does === "draw") {
        await api.drawSample(SAMPLE_SIZE);
        notice(t("quality.drawn", SAMPLE_SIZE), "good");
      } else if (does === "key") {
        await keySamples();
        await show();
      } else if (errorClass) {
        const { documents } = await api.requeue(JSON.parse(String(errorClass.dataset.class)));
        notice(t("quality.requeued", documents), "good");
      }
    } catch (error) {
      complain(error);
    }
  };
  await show();
  return () => (host.onclick = null);
}

/** @param {HTMLElement} host @param {Quality} quality @param {boolean} lead */
function lay(host, quality, lead) {
  fill(
    host,
    h(
      "div.sheet-page",
      null,
      h(
        "header.page-head",
        null,
        h("h1", null, t("nav.quality")),
        h("p.muted", null, t("quality.about")),
        h("div.inline", null, lead && h("button.button", { type: "button", "data-does": "draw" }, t("quality.draw")), h("button.button.is-first", { type: "button", "data-does": "key" }, t("quality.key"))),
      ),
      h("div.panels", null, precision(quality.strata), attention(quality)),
      strata(quality.strata),
      classes(quality, lead),
    ),
  );
}

/** @param {Stratum[]} strata */
function precision(strata) {
  const lines = strata.slice(0, STYLES.length).map((stratum, index) => ({
    name: stratum.stratum,
    style: STYLES[index],
    points: stratum.days.map((day) => ({ day: day.day, share: day.sampled > 0 ? day.agreed / day.sampled : null })),
  }));
  const shares = lines.flatMap((line) => line.points.flatMap((point) => point.share ?? []));
  return panel(t("quality.precision"), lines, lineChart(t("quality.precision"), lines, { from: lowest(shares), to: 1 }), shares.length > 0);
}

/** @param {Quality} quality */
function attention({ confirmations }) {
  const people = [...new Set(confirmations.map((one) => one.by))].slice(0, STYLES.length);
  const lines = people.map((by, index) => ({
    name: by,
    style: STYLES[index],
    points: confirmations.filter((one) => one.by === by).map((one) => ({ day: one.day, share: one.confirmed > 0 ? one.changed / one.confirmed : null })),
  }));
  const shares = lines.flatMap((line) => line.points.flatMap((point) => point.share ?? []));
  return panel(t("quality.attention"), lines, lineChart(t("quality.attention"), lines, { from: 0, to: highest(shares) }), shares.length > 0);
}

/** @param {string} title @param {import("./chart.js").Line[]} lines @param {Element} chart @param {boolean} filled */
function panel(title, lines, chart, filled) {
  const legend = h("ul.legend", null, lines.map((line) => h("li", null, h("span.swatch", { class: line.style }), line.name)));
  return h("section.panel", null, h("h2", null, title), filled ? [legend, chart] : h("p.waiting", null, t("quality.noData")));
}

/** @param {Stratum[]} strata */
function strata(strata) {
  const head = /** @type {const} */ (["quality.stratum", "quality.sampled", "quality.agreed", "quality.share", "quality.bound"]);
  return h(
    "section.panel",
    null,
    h("h2", null, t("quality.strata")),
    strata.length === 0
      ? h("p.muted", null, t("quality.noData"))
      : h(
          "table.table",
          null,
          h("thead", null, h("tr", null, head.map((word, index) => h("th", { scope: "col", class: index ? "is-number" : "" }, t(word))))),
          h(
            "tbody",
            null,
            strata.map((one) =>
              h(
                "tr",
                null,
                h("td", null, one.stratum),
                h("td.is-number", null, number(one.sampled)),
                h("td.is-number", null, number(one.agreed)),
                h("td.is-number", null, one.precision === null ? "—" : percent(one.precision, 2)),
                h("td.is-number", null, one.lower95 === null ? "—" : percent(one.lower95, 2)),
              ),
            ),
          ),
        ),
  );
}

/** The documents themselves, behind their number. @param {number[]} documents */
function alike(documents) {
  if (documents.length === 0) return "0";
  const links = documents.slice(0, MOST_LINKS).map((id) => h("a", { href: `#/work/${id}` }, `#${id}`));
  return h("details", null, h("summary", null, number(documents.length)), h("span.links", null, links, documents.length > MOST_LINKS && "…"));
}

/** @param {Quality} quality @param {boolean} lead */
function classes({ classes: found }, lead) {
  const head = /** @type {const} */ (["quality.field", "quality.form", "quality.engine", "quality.layout", "quality.wrong", "quality.documents"]);
  return h(
    "section.panel",
    null,
    h("h2", null, t("quality.classes")),
    found.length === 0
      ? h("p.muted", null, t("quality.noClasses"))
      : h(
          "table.table",
          null,
          h("thead", null, h("tr", null, head.map((word, index) => h("th", { scope: "col", class: index > 3 ? "is-number" : "" }, t(word))), h("th", null, h("span.visually-hidden", null, t("quality.requeue"))))),
          h(
            "tbody",
            null,
            found.map(({ wrong, documents, ...one }) =>
              h(
                "tr",
                null,
                h("td", null, one.field),
                h("td", null, formName(one.form)),
                h("td", null, one.engine),
                h("td", null, one.layout),
                h("td.is-number", null, number(wrong)),
                h("td.is-number", null, alike(documents)),
                h("td.is-number", null, lead && h("button.button", { type: "button", "data-class": JSON.stringify(one) }, t("quality.requeue"))),
              ),
            ),
          ),
        ),
  );
}
