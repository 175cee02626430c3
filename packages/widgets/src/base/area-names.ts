import type { AreaRegister, Dataset } from '@commonweal/data';
import { isServer } from 'lit';

/** Codes that may be in the register: codes of the Office for National Statistics, and ITL codes. */
const REGISTERED = /^\s*(?:[a-z]\d{8}|tl[c-n]\w*)\s*$/i;

/** Whether any area's name is just a code that the register may have a name for. */
export function hasBareCodes({ observations }: Dataset): boolean {
  return observations.some(({ area: { code, name } }) => code === name && REGISTERED.test(name));
}

/** Whether areas are selected by the area they are within, which takes the register. */
export function asksWithin(areas: readonly string[]): boolean {
  return areas.some((each) => /^\s*within\s*=/i.test(each));
}

/** The built-in register of areas, loaded on demand; a server passes it in (docs/decisions, 13). */
export class AreaNames {
  readonly #arrived: () => void;
  readonly #canWait = !(isServer as boolean);
  /** Null until it is needed, and if it failed to load. */
  register: AreaRegister | null = null;
  #coming: Promise<void> | null = null;
  #isRefused = false;

  /** @param arrived Called once the register has loaded or failed to load. */
  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** Resolves once the register has loaded or failed to load; null if it is not loading. */
  get coming(): Promise<void> | null {
    return this.#coming;
  }

  /** Starts loading the register if it is missing. Returns whether the caller has to wait for it. */
  load(): boolean {
    if (this.register !== null || this.#isRefused || !this.#canWait) return false;
    this.#coming ??= this.#fetch();
    return true;
  }

  /** A file that failed to load may load next time. */
  retry(): void {
    this.#isRefused = false;
  }

  async #fetch(): Promise<void> {
    try {
      const { areaRegister } = await import('@commonweal/data/areas/register.js');
      this.register = areaRegister();
    } catch {
      // Without it, areas keep their codes as names.
      this.#isRefused = true;
    }
    this.#coming = null;
    this.#arrived();
  }
}
