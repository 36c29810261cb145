/** How work on a document ends: finished, returned with a word to a colleague, or put back for somebody else. */

import * as api from "./api.js";
import { ask, complain, notice, sure } from "./notices.js";
import { t } from "./words.js";

/**
 * @param {import("./api.js").Id} id of the document
 * @param {number} left how many fields still wait
 * @returns {Promise<boolean>} whether it was finished
 */
export async function finish(id, left) {
  if (left > 0 && !(await sure(t("finish.title"), { text: t("finish.left", left), accept: t("finish.anyway") }))) return false;
  return leave(() => api.finish(id), t("finish.done"));
}

/** @param {import("./api.js").Id} id of the document */
export async function giveBack(id) {
  const note = await ask(t("giveBack.title"), { accept: t("giveBack.accept"), hint: t("giveBack.hint"), needed: true });
  return note !== null && leave(() => api.giveBack(id, note), t("giveBack.done"));
}

/** @param {import("./api.js").Id} id of the document */
export async function release(id) {
  return leave(() => api.release(id), t("release.done"));
}

/** @param {() => Promise<unknown>} send @param {string} said */
async function leave(send, said) {
  try {
    await send();
    notice(said, "good");
    location.hash = "#/queue";
    return true;
  } catch (error) {
    complain(error);
    return false;
  }
}
