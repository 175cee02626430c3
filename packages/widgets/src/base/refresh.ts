/**
 * Calls back at an interval while it runs and the page is visible. Calls that were due meanwhile are made up
 * for by one call when it runs again or the page becomes visible again: a tab that slept for a night does not
 * fetch a night's worth.
 */
export class Refresh {
  readonly #pageOf: () => Document;
  readonly #due: () => void;
  /** The page whose visibility it listens to; null while it does not run. */
  #page: Document | null = null;
  #seconds: number | null = null;
  #timer: number | undefined;
  /** When the current interval began, in milliseconds; null before the first. */
  #since: number | null = null;
  #isLate = false;

  constructor(pageOf: () => Document, due: () => void) {
    this.#pageOf = pageOf;
    this.#due = due;
  }

  /** Sets the interval, or null for none; it starts with the next `run`. */
  every(seconds: number | null): void {
    this.pause();
    this.#seconds = seconds;
    this.#since = null;
    this.#isLate = false;
  }

  /** Starts the timer, which repeats until paused. */
  run(): void {
    if (this.#seconds === null || this.#page !== null) return;
    this.#page = this.#pageOf();
    this.#page.addEventListener('visibilitychange', this.#look);
    this.#isLate ||= this.#since !== null && performance.now() - this.#since >= this.#seconds * 1000;
    if (this.#isLate) this.#look();
    else this.#wait(this.#seconds);
  }

  /** Removes its timer and listener. */
  pause(): void {
    clearTimeout(this.#timer);
    this.#page?.removeEventListener('visibilitychange', this.#look);
    this.#page = null;
  }

  #wait(seconds: number): void {
    this.#since = performance.now();
    this.#timer = window.setTimeout(() => {
      this.#isLate = true;
      this.#look();
    }, seconds * 1000);
  }

  readonly #look = (): void => {
    if (!this.#isLate || this.#page?.visibilityState !== 'visible') return;
    this.#isLate = false;
    this.#due();
    if (this.#seconds !== null) this.#wait(this.#seconds);
  };
}
