import type { Turn } from './page-context.js';

/** How long turns may follow one another before the page gets its own, in milliseconds. */
const SLICE = 8;

/**
 * Work that can wait: begins after the next frame, one piece after another, and leaves the page free between them, so
 * that fifty widgets make no long task.
 */
export class Turns {
  readonly #waiting: Turn[] = [];
  #isWorking = false;

  add(turn: Turn): void {
    this.#waiting.push(turn);
    if (this.#isWorking) return;
    this.#isWorking = true;
    void this.#work();
  }

  async #work(): Promise<void> {
    await painted();
    let since = performance.now();
    for (let turn = this.#waiting.shift(); turn !== undefined; turn = this.#waiting.shift()) {
      try {
        await turn();
      } catch {
        // Whoever asked for it says what went wrong; the others have their turn.
      }
      if (performance.now() - since < SLICE) continue;
      await task();
      since = performance.now();
    }
    this.#isWorking = false;
  }
}

/** Resolves in a task of its own after the next frame, or soon if the page is hidden and has none. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === 'hidden') setTimeout(resolve);
    else
      requestAnimationFrame(() => {
        setTimeout(resolve);
      });
  });
}

/** Resolves in a task of its own. */
const task = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
