/** Binding a field to another place: a region is marked on the page, read again there, and taken or left. */

/** @import { Field, Place, Reading } from "./types.js" */

/** @typedef {{field: Field, place: Place, reading: Reading | null}} Offer reading is null while it is being read */

export class Rebinding {
  #marking = false;
  /** @type {Offer | null} */
  #offer = null;
  #read;
  #told;

  /**
   * @param {(field: Field, place: Place) => Promise<Reading>} read
   * @param {{marking: (on: boolean) => void, offered: (offer: Offer) => void, failed: (error: unknown) => void}} told
   */
  constructor(read, told) {
    this.#read = read;
    this.#told = told;
  }

  /** What was read, or is being read, and not taken yet. */
  get offer() {
    return this.#offer;
  }

  /** Whether a region is being marked or waits to be taken. */
  get isOpen() {
    return this.#marking || this.#offer !== null;
  }

  begin() {
    this.#marking = true;
    this.#told.marking(true);
  }

  /** @param {Field} field @param {Place} place */
  async mark(field, place) {
    /** @type {Offer} */
    const offer = { field, place, reading: null };
    this.#offer = offer;
    this.#told.offered(offer);
    try {
      offer.reading = await this.#read(field, place);
      if (this.#offer === offer) this.#told.offered(offer);
    } catch (error) {
      if (this.#offer !== offer) return;
      this.end();
      this.#told.failed(error);
    }
  }

  end() {
    if (!this.isOpen) return;
    this.#marking = false;
    this.#offer = null;
    this.#told.marking(false);
  }
}
