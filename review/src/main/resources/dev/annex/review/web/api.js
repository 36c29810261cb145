/** The server's answers as values, its refusals as errors. Nothing else in the browser speaks HTTP. */

/** @import { Answer, Change, DocumentRow, HistoryEntry, Layout, Place, Progress, Quality, Queue, Reading, Sample, Session, Work } from "./types.js" */

/** @typedef {string | number} Id as it stands in an address */

/** What the server refused, in one sentence that can be shown as it is. */
export class Refusal extends Error {
  /**
   * @param {number} status of HTTP; 0 where no answer came at all
   * @param {string} code
   * @param {string} message
   * @param {Record<string, unknown>} [body] the whole answer
   */
  constructor(status, code, message, body = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.body = body;
  }
}

let token = "";

/** @returns {Promise<Session>} */
export async function session() {
  const answer = await get("/api/session");
  token = answer.token;
  return answer;
}

/** @param {string} name @param {string} password */
export const login = (name, password) => post("/api/login", { name, password });
export const logout = () => post("/api/logout", {});

/** @param {Record<string, string | number>} wanted @returns {Promise<Queue>} */
export const documents = (wanted) => get(`/api/documents?${query(wanted)}`);
/** @returns {Promise<Progress>} */
export const progress = () => get("/api/progress");

/** @param {Id} id @returns {Promise<Work>} */
export const work = (id) => get(`${path(id)}`);
/** @param {Id} id @returns {Promise<DocumentRow>} */
export const claim = (id) => post(`${path(id)}/claim`, {});
/** @param {Id} id @returns {Promise<DocumentRow>} */
export const release = (id) => post(`${path(id)}/release`, {});
/** @param {Id} id @returns {Promise<DocumentRow>} */
export const finish = (id) => post(`${path(id)}/finish`, {});
/** @param {Id} id @param {string} note @returns {Promise<DocumentRow>} */
export const giveBack = (id, note) => post(`${path(id)}/return`, { note });

/** @param {Id} id @param {number} version @param {number} seconds @param {Change[]} changes @returns {Promise<Answer>} */
export const change = (id, version, seconds, changes) => post(`${path(id)}/changes`, { version, seconds: Math.round(seconds), changes });
/** @param {Id} id @param {number} version @returns {Promise<Answer>} */
export const undo = (id, version) => post(`${path(id)}/undo`, { version });
/** @param {Id} id @param {number} version @returns {Promise<Answer>} */
export const redo = (id, version) => post(`${path(id)}/redo`, { version });
/** @param {Id} id @returns {Promise<HistoryEntry[]>} */
export const history = (id) => get(`${path(id)}/history`);
/** @param {Id} id @param {Place & {pointer: string}} place @returns {Promise<Reading>} */
export const read = (id, place) => post(`${path(id)}/read`, place);
/** @param {Id} id @param {number} page @returns {Promise<Layout>} */
export const blocks = (id, page) => get(`${path(id)}/pages/${page}`);

/** @param {Id} id @param {number} page @param {number} width in pixels */
export const pictureOf = (id, page, width) => `${path(id)}/pages/${page}.png?width=${width}`;
/** @param {Id} id */
export const exportOf = (id) => `${path(id)}/export`;

/** @param {Record<string, string>} period @returns {Promise<Quality>} */
export const quality = (period) => get(`/api/quality?${query(period)}`);
/** @param {number} size */
export const drawSample = (size) => post("/api/samples", { size });
/** @returns {Promise<Sample | null>} */
export const nextSample = () => get("/api/samples/next");
/** @param {Id} id @param {string | null} value */
export const keySample = (id, value) => post(`/api/samples/${encodeURIComponent(id)}`, { value });
/** @param {object} errorClass @returns {Promise<{documents: number}>} */
export const requeue = (errorClass) => post("/api/classes/requeue", errorClass);

/** @param {object} draft */
export const draftForm = (draft) => post("/api/forms/draft", draft);
/** @param {unknown} definition */
export const keepForm = (definition) => post("/api/forms", { definition });

export const users = () => get("/api/users");
/** @param {object} account */
export const addUser = (account) => post("/api/users", account);
/** @param {object} account */
export const changeUser = (account) => send("PATCH", "/api/users", JSON.stringify(account), "application/json");
/** @param {number} page */
export const audit = (page) => get(`/api/audit?page=${page}`);

/**
 * Hands files over to be read.
 * @param {File[]} files
 * @returns {Promise<{accepted: string[], refused: {fileName: string, message: string}[]}>}
 */
export function upload(files) {
  const form = new FormData();
  for (const file of files) form.append("file", file, file.name);
  return send("POST", "/api/documents", form);
}

/**
 * The outputs of many documents as one archive.
 * @param {object} which
 * @returns {Promise<Blob>}
 */
export async function exportMany(which) {
  return (await call("POST", "/api/export", JSON.stringify(which), "application/json")).blob();
}

/** @param {Id} id */
function path(id) {
  return `/api/documents/${encodeURIComponent(id)}`;
}

/** @param {Record<string, string | number>} values */
function query(values) {
  return new URLSearchParams(
    Object.entries(values)
      .filter(([, value]) => value !== "")
      .map(([key, value]) => [key, String(value)]),
  );
}

/** @param {string} url */
function get(url) {
  return send("GET", url);
}

/** @param {string} url @param {object} body */
function post(url, body) {
  return send("POST", url, JSON.stringify(body), "application/json");
}

/**
 * @param {string} method
 * @param {string} url
 * @param {BodyInit} [body]
 * @param {string} [type]
 * @returns {Promise<any>} what the server answered; null where it answered nothing
 */
async function send(method, url, body, type) {
  const text = await (await call(method, url, body, type)).text();
  return text ? JSON.parse(text) : null;
}

/**
 * @param {string} method
 * @param {string} url
 * @param {BodyInit} [body]
 * @param {string} [type]
 */
async function call(method, url, body, type) {
  /** @type {Record<string, string>} */
  const headers = { "X-Annex-Token": token };
  if (type) headers["Content-Type"] = type;
  let response;
  try {
    response = await fetch(url, { method, body, headers, credentials: "same-origin" });
  } catch {
    throw new Refusal(0, "offline", "");
  }
  if (response.ok) return response;
  const answer = await response.json().catch(() => ({}));
  throw new Refusal(response.status, answer.error?.code ?? "", answer.error?.message ?? `HTTP ${response.status}`, answer);
}
