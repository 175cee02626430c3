interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/** The shortest time that the stub keeps back: shorter ones are ours to wait for, and pass. */
const LONG = 1000;

/** In place of the clock for anything that waits a second or more: a test moves it on. */
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

  /** Moves on by so many seconds, running what falls due, and lets what follows from it happen. */
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
