interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/** Milliseconds. The stub only delays longer timers than this; shorter ones run for real. */
const LONG = 1000;

/** Replaces the clock for timers of a second or more: the test advances it. */
export class ClockStub {
  readonly #setTimeout = window.setTimeout.bind(window);
  readonly #clearTimeout = window.clearTimeout.bind(window);
  readonly #timers = new Map<number, Timer>();
  #now = 0;
  #next = 1e9;

  install(): void {
    const set = (run: () => void, delay = 0): number => {
      if (delay < LONG) return this.#setTimeout(run, delay);
      this.#next += 1;
      this.#timers.set(this.#next, { due: this.#now + delay, run });
      return this.#next;
    };
    window.setTimeout = set as typeof window.setTimeout;
    window.clearTimeout = (id) => {
      if (!this.#timers.delete(Number(id))) this.#clearTimeout(id);
    };
  }

  /** Advances the clock by this many seconds, running timers that fall due, and lets their effects happen. */
  async pass(seconds: number): Promise<void> {
    this.#now += seconds * 1000;
    for (const [id, timer] of this.#timers) {
      if (timer.due > this.#now) continue;
      this.#timers.delete(id);
      timer.run();
    }
    await new Promise((done) => this.#setTimeout(done));
  }

  restore(): void {
    window.setTimeout = this.#setTimeout;
    window.clearTimeout = this.#clearTimeout;
  }
}
