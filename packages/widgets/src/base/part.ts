/** Called when a part has arrived or failed to. */
interface Waiter {
  settled(): void;
}

/**
 * A part of the script that is loaded when it is first needed, once for all elements that share it.
 *
 * @example
 * const messages = new Part(() => fetchMessages()); // messages.here is null until someone asks
 */
export class Part<T> {
  readonly #load: () => Promise<T>;
  /** Weak, so that a part that never comes does not keep every element that asked for it. */
  readonly #waiters = new Set<WeakRef<Waiter>>();
  #here: T | null = null;
  #coming: Promise<void> | null = null;
  #failure: string | null = null;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** The part, or null if it has not arrived. */
  get here(): T | null {
    return this.#here;
  }

  /** Resolves once the part has arrived or failed to; null if it is not on its way. */
  get coming(): Promise<void> | null {
    return this.#coming;
  }

  /** Why the part did not come, in the browser's words; null if it did, or has not been asked for. */
  get failure(): string | null {
    return this.#failure;
  }

  /** Starts loading the part, unless it is here, on its way, or failed before. */
  ask(waiter: Waiter): void {
    if (this.#here !== null) return;
    if (![...this.#waiters].some((each) => each.deref() === waiter)) this.#waiters.add(new WeakRef(waiter));
    if (this.#failure === null) this.#coming ??= this.#fetch();
  }

  /** Loads the part again if it failed to come. */
  retry(): void {
    if (this.#failure === null) return;
    this.#failure = null;
    this.#coming ??= this.#fetch();
  }

  async #fetch(): Promise<void> {
    try {
      this.#here = await this.#load();
    } catch (error) {
      this.#failure = String(error);
    }
    this.#coming = null;
    for (const waiter of this.#waiters) waiter.deref()?.settled();
    if (this.#here !== null) this.#waiters.clear();
  }
}

/** Something that is here, or a part that brings it. */
export type Later<T extends object> = T | Part<T>;

/** By its shape, since a second copy of the code has a class of its own. */
export const isPart = <T extends object>(value: Later<T> | null): value is Part<T> =>
  value !== null && 'coming' in value;

/** The parts that one element has asked for. */
export class Parts {
  readonly #changed: () => void;
  readonly #asked = new Set<Part<object>>();

  /** @param changed Called when one of the parts has arrived or failed to. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** What is here already, or null while it is on its way, or where it failed to come. */
  get<T extends object>(value: Later<T>): T | null {
    if (!isPart(value)) return value;
    this.#asked.add(value);
    value.ask(this);
    return value.here;
  }

  /** Resolves once what is on its way has arrived or failed to; null if nothing is. */
  get coming(): Promise<void> | null {
    return [...this.#asked].find(({ coming }) => coming !== null)?.coming ?? null;
  }

  /** Why a part that this element asked for did not come, in the browser's words; null if nothing is wrong. */
  failureOf(value: Later<object>): string | null {
    return isPart(value) && this.#asked.has(value) ? value.failure : null;
  }

  /** Loads again what failed to come. */
  retry(): void {
    for (const part of this.#asked) part.retry();
  }

  settled(): void {
    this.#changed();
  }
}
