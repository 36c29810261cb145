/**
 * What travels between server and browser. Types only.
 *
 * @typedef {{name: string, displayName: string, role: "reviewer" | "lead" | "admin"}} User
 * @typedef {{user: User | null, token: string, mode: "single" | "team", version: string}} Session
 *
 * @typedef {"toReview" | "inWork" | "done" | "returned"} State
 * @typedef {{
 *   id: number, fileName: string, title: string | null, department: string | null, fiscalYear: number | null, content: string,
 *   forms: string[], state: State, claimedBy: string | null, fields: number, doubtful: number, doubtfulLeft: number,
 *   failedChecks: number, blocks: {code: string, message: string}[], changedAt: string
 * }} DocumentRow
 * @typedef {{
 *   total: number, page: number, size: number, counts: Record<State, number>,
 *   facets: {forms: string[], departments: string[], years: number[]}, documents: DocumentRow[]
 * }} Queue
 * @typedef {{
 *   left: {documents: number, fields: number}, done: {documents: number, fields: number},
 *   today: {documents: number, fields: number, seconds: number}, secondsPerField: number | null,
 *   reviewers: {name: string, fields: number, seconds: number}[]
 * }} Progress
 *
 * @typedef {[number, number, number, number]} Box left, top, right, bottom in points from the top left of the page
 * @typedef {{page?: number, box?: Box, table?: number, row?: number, column?: number, paragraph?: number}} Place
 * @typedef {{number: number, width: number, height: number, picture: boolean, doubtful: number}} Page
 * @typedef {{text: string, confidence: number | null}} Alternative
 * @typedef {"confirmed" | "corrected" | "illegible" | "sourceWrong"} Action
 * @typedef {{action: Action, by: string, at: string, from?: string | null, why?: string | null}} Review
 * @typedef {{
 *   pointer: string, group: string, label: string, column?: string | null, row?: string | null,
 *   type: "text" | "number" | "integer" | "boolean", allowed?: string[], value: string | number | boolean | null, text: string | null,
 *   confidence: number | null, doubtful: boolean, why: string[], place: Place | null, alternatives: Alternative[],
 *   note: string | null, review: Review | null, checks: number[]
 * }} Field
 * @typedef {{kind: "text" | "field", text: string, pointer?: string | null}} Operand
 * @typedef {{
 *   index: number, id: string, status: "passed" | "failed" | "skipped", severity: "error" | "warning" | "info", message: string,
 *   attribution: string | null, because: string | null, unanswered: boolean, arithmetic: Operand[], fields: string[]
 * }} Check
 * @typedef {{pointer: string, title: string, kind: string}} Group
 * @typedef {{text: string, by: string, at: string, pointer?: string | null}} Remark
 * @typedef {{
 *   row: DocumentRow, version: number, pages: Page[], pagesMessage?: string | null, groups: Group[], fields: Field[], checks: Check[],
 *   canUndo: boolean, canRedo: boolean, notes: Remark[]
 * }} Work
 *
 * @typedef {{kind: "confirm", pointer: string}
 *   | {kind: "correct", pointer: string, value: string | null, why?: string}
 *   | {kind: "illegible", pointer: string}
 *   | {kind: "sourceWrong", pointer: string, why?: string}
 *   | {kind: "rebind", pointer: string, value: string | null} & Place
 *   | {kind: "insertRow", rows: string, at: number}
 *   | {kind: "deleteRow", row: string}
 *   | {kind: "moveRow", row: string, to: number}
 *   | {kind: "note", pointer?: string, text: string}} Change
 * @typedef {{
 *   version: number, row: DocumentRow, fields: Field[], removed: string[], checks: Check[], canUndo: boolean, canRedo: boolean,
 *   notes?: Remark[], reload?: boolean
 * }} Answer
 * @typedef {{text: string, value: unknown, confidence: number | null, origin: "text" | "ocr", alternatives: Alternative[]}} Reading
 * @typedef {{
 *   at: string, by: string, kind: string, pointer: string | null, label: string | null, from: string | null, to: string | null,
 *   why: string | null, seconds: number | null
 * }} HistoryEntry
 *
 * @typedef {{row: number, column: number, rowSpan: number, columnSpan: number, text: string}} Cell
 * @typedef {{kind: "paragraph", index: number, text: string, heading?: boolean | number | null}
 *   | {kind: "table", index: number, rows: {cells: Cell[]}[]}} Block
 * @typedef {{blocks: Block[]}} Layout
 *
 * @typedef {{day: string, sampled: number, agreed: number}} SampleDay
 * @typedef {{stratum: string, sampled: number, agreed: number, precision: number | null, lower95: number | null, days: SampleDay[]}} Stratum
 * @typedef {{field: string, form: string, engine: string, layout: string}} ErrorClass
 * @typedef {{
 *   strata: Stratum[], confirmations: {day: string, by: string, confirmed: number, changed: number}[],
 *   classes: (ErrorClass & {wrong: number, documents: number[]})[]
 * }} Quality
 * @typedef {{id: number, document: number, label: string, place: Place | null, page: Page | null}} Sample
 * @typedef {{name: string, displayName: string, role: User["role"], active: boolean}} Account
 * @typedef {{at: string, who: string, event: string, detail: string, address: string}} AuditEntry
 * @typedef {{definition: unknown, tested: {bound: number, unbound: number}, others: string[]}} FormDraft
 */

export {};
