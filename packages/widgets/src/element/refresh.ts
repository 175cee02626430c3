/**
 * Calls back every so many seconds while the page is looked at. What fell due while it was not is made up for once,
 * when the page is looked at again: a tab that slept for a night does not ask for a night's worth.
 */
export class Refresh {
  readonly #page: Document;
  readonly #due: () => void;
  #seconds: number | null = null;
  #timer: number | undefined;
  #isLate = false;

  constructor(page: Document, due: () => void) {
    this.#page = page;
    this.#due = due;
  }

  /** Starts to count from now; null stops it. */
  every(seconds: number | null): void {
    this.stop();
    this.#seconds = seconds;
    if (seconds === null) return;
    this.#page.addEventListener('visibilitychange', this.#look);
    this.#wait(seconds);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#isLate = false;
    this.#page.removeEventListener('visibilitychange', this.#look);
  }

  #wait(seconds: number): void {
    this.#timer = window.setTimeout(() => {
      this.#isLate = true;
      this.#look();
    }, seconds * 1000);
  }

  readonly #look = (): void => {
    if (!this.#isLate || this.#page.visibilityState !== 'visible') return;
    this.#isLate = false;
    this.#due();
    if (this.#seconds !== null) this.#wait(this.#seconds);
  };
}
