/** Counts what our code still holds: pending timers and animation frames, and listeners on the page and its window. */
export class Holdings {
  readonly #undo: (() => void)[] = [];
  readonly #timers = new Set<string>();
  readonly #listeners = new Map<string, object>();

  install(): void {
    this.#count('setTimeout', 'clearTimeout');
    this.#count('setInterval', 'clearInterval');
    this.#count('requestAnimationFrame', 'cancelAnimationFrame');
    for (const target of [window, document]) this.#receive(target);
  }

  restore(): void {
    for (const undo of this.#undo.splice(0)) undo();
    this.#timers.clear();
    this.#listeners.clear();
  }

  /** What is still held: `setTimeout`, `online` and so on. */
  get all(): string[] {
    const kinds = [...this.#timers].map((timer) => timer.split(' ', 1)[0]!);
    return [...kinds, ...[...this.#listeners.keys()].map((key) => key.split(' ', 1)[0]!)].sort();
  }

  #count(start: 'setTimeout' | 'setInterval' | 'requestAnimationFrame', end: keyof Window): void {
    const begin = window[start].bind(window) as (...all: unknown[]) => number;
    const cease = (window[end] as typeof clearTimeout).bind(window);
    Object.assign(window, {
      [start]: (run: (...all: unknown[]) => void, ...rest: unknown[]) => {
        const id: number = begin(
          (...given: unknown[]) => {
            if (start !== 'setInterval') this.#timers.delete(`${start} ${id}`);
            run(...given);
          },
          ...rest,
        );
        this.#timers.add(`${start} ${id}`);
        return id;
      },
      [end]: (id: number) => {
        this.#timers.delete(`${start} ${id}`);
        cease(id);
      },
    });
    this.#undo.push(() => Object.assign(window, { [start]: begin, [end]: cease }));
  }

  #receive(target: Document | Window): void {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    const numbers = new Map<object, number>();
    const keyOf = (type: string, listener: object): string => {
      if (!numbers.has(listener)) numbers.set(listener, numbers.size);
      return `${type} ${target === window ? 'window' : 'document'} ${numbers.get(listener)}`;
    };
    Object.assign(target, {
      addEventListener: (type: string, listener: EventListener, ...rest: []) => {
        this.#listeners.set(keyOf(type, listener), listener);
        add(type, listener, ...rest);
      },
      removeEventListener: (type: string, listener: EventListener, ...rest: []) => {
        this.#listeners.delete(keyOf(type, listener));
        remove(type, listener, ...rest);
      },
    });
    this.#undo.push(() => {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    });
  }
}
