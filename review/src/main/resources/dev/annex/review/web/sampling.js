/** Blind second keying: a place is shown, its value is not. What is typed is compared where nobody sees it. */

/** @import { Sample } from "./types.js" */
import { keySample, nextSample } from "./api.js";
import { BlockView } from "./block-view.js";
import { Crop } from "./crop.js";
import { fill, h } from "./dom.js";
import { complain, dialog } from "./notices.js";
import { t } from "./words.js";

/** The room for the place of a field, in pixels. */
const ROOM = { width: 820, height: 180 };

/** Shows one sample after the other until there is none, or somebody has had enough. @returns {Promise<void>} */
export function keySamples() {
  return new Promise((resolve) => {
    const place = h("div.stack");
    const form = h("form.stack", null, place);
    const shown = dialog(t("sampling.title"), h("p.muted", null, t("sampling.about")), form);
    shown.classList.add("is-wide");
    shown.addEventListener("close", () => resolve());
    /** @type {Sample | null} */
    let sample = null;
    const box = h("input.input", { autocomplete: "off", spellcheck: "false", "aria-label": t("sampling.value") });
    const crop = new Crop();
    const go = async () => {
      try {
        sample = await nextSample();
        if (!sample?.id) {
          fill(place, h("p", null, t("sampling.none")));
          return;
        }
        box.value = "";
        fill(place, h("h3", null, sample.label), await shownPlace(sample, crop), box, h("div.dialog-end", null, h("button.button.is-first", { type: "submit" }, t("sampling.next"))));
        box.focus();
      } catch (error) {
        complain(error);
      }
    };
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (!sample) return;
      try {
        await keySample(sample.id, box.value.trim() || null);
        await go();
      } catch (error) {
        complain(error);
      }
    });
    void go();
  });
}

/**
 * The place of a sample: cut out of its page, or, in a document without pages, lit up among its neighbours.
 * @param {Sample} sample
 * @param {Crop} crop
 * @returns {Promise<HTMLElement>}
 */
async function shownPlace(sample, crop) {
  if (sample.page?.picture) {
    await crop.show(sample.document, sample.page, sample.place?.box, ROOM);
    return crop.element;
  }
  const view = new BlockView(sample.document, 1, { picked: () => {}, framed: () => {} });
  const frame = h("div.sampling-page", null, view.element);
  if (sample.place) await view.show([{ pointer: "", place: sample.place, standing: "plain" }]);
  requestAnimationFrame(() => view.select(""));
  return frame;
}
