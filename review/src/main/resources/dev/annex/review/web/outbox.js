/**
 * Changes on their way to the server: one after another, each with the version that the one before it gave, so that the clerk
 * types on while they travel.
 */

/** @typedef {{version: number}} Versioned */

/** @template {Versioned} T */
export class Outbox {
  /** @type {{send: (version: number) => Promise<T>, then: (answer: T, last: boolean) => void}[]} */
  #waiting = [];
  #busy = false;
  #version;
  #refused;
  #changed;

  /**
   * @param {number} version
   * @param {(error: unknown) => void} refused told once; what waited behind the refused change is dropped, as it built on it
   * @param {(waiting: number) => void} [changed] told how many are on their way
   */
  constructor(version, refused, changed = () => {}) {
    this.#version = version;
    this.#refused = refused;
    this.#changed = changed;
  }

  get waiting() {
    return this.#waiting.length + (this.#busy ? 1 : 0);
  }

  /**
   * @param {(version: number) => Promise<T>} send
   * @param {(answer: T, last: boolean) => void} then last where nothing else is on its way
   */
  push(send, then) {
    this.#waiting.push({ send, then });
    this.#changed(this.waiting);
    if (!this.#busy) this.#work();
  }

  async #work() {
    this.#busy = true;
    for (let one = this.#waiting.shift(); one; one = this.#waiting.shift()) {
      try {
        const answer = await one.send(this.#version);
        this.#version = answer.version;
        one.then(answer, this.#waiting.length === 0);
      } catch (error) {
        this.#waiting = [];
        this.#refused(error);
      }
      this.#changed(this.#waiting.length);
    }
    this.#busy = false;
    this.#changed(0);
  }
}
