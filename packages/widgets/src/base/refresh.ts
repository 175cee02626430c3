/**
 * Calls back every so many seconds while it runs and the page is looked at. What fell due meanwhile is made up for once,
 * when it runs again or the page is looked at again: a tab that slept for a night does not ask for a night's worth.
 */
export class Refresh {
  readonly #pageOf: () => Document;
  readonly #due: () => void;
  /** The page whose looks are heeded; null while it does not run. */
  #page: Document | null = null;
  #seconds: number | null = null;
  #timer: number | undefined;
  /** When the count began, in milliseconds; null before the first. */
  #since: number | null = null;
  #isLate = false;

  constructor(pageOf: () => Document, due: () => void) {
    this.#pageOf = pageOf;
    this.#due = due;
  }

  /** Sets the rhythm, or none, to be counted from the next `run` on. */
  every(seconds: number | null): void {
    this.pause();
    this.#seconds = seconds;
    this.#since = null;
    this.#isLate = false;
  }

  /** Counts, and goes on counting until it is paused. */
  run(): void {
    if (this.#seconds === null || this.#page !== null) return;
    this.#page = this.#pageOf();
    this.#page.addEventListener('visibilitychange', this.#look);
    this.#isLate ||= this.#since !== null && performance.now() - this.#since >= this.#seconds * 1000;
    if (this.#isLate) this.#look();
    else this.#wait(this.#seconds);
  }

  /** Leaves no timer and no listener. */
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
