/** How long somebody looked at a field. A pause longer than this, in seconds, is not reading: the clerk went for tea. */
export const LONGEST_LOOK = 60;

/** Counts the seconds between signs of life. */
export class Stopwatch {
  #seconds = 0;
  #last;

  /** @param {number} now in milliseconds */
  constructor(now) {
    this.#last = now;
  }

  /** Somebody is there. @param {number} now in milliseconds */
  sign(now) {
    this.#seconds += Math.min(LONGEST_LOOK, Math.max(0, now - this.#last) / 1000);
    this.#last = now;
  }

  /**
   * The seconds since the last lap, to a tenth; counting begins anew.
   * @param {number} now in milliseconds
   */
  lap(now) {
    this.sign(now);
    const seconds = Math.round(this.#seconds * 10) / 10;
    this.#seconds = 0;
    return seconds;
  }
}
