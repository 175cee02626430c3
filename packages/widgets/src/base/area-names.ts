import type { AreaRegister, Dataset } from '@commonweal/data';
import { isServer } from 'lit';

/** Codes that the register may know: of the Office for National Statistics, and ITL. */
const REGISTERED = /^\s*(?:[a-z]\d{8}|tl[c-n]\w*)\s*$/i;

/** Whether an area of a dataset is called by its code, for want of a name that the register may have. */
export function hasBareCodes({ observations }: Dataset): boolean {
  return observations.some(({ area: { code, name } }) => code === name && REGISTERED.test(name));
}

/** Whether areas are asked for by what they lie in, which the register knows. */
export function asksWithin(areas: readonly string[]): boolean {
  return areas.some((each) => /^\s*within\s*=/i.test(each));
}

/** The built-in register of areas, loaded when it is needed; a server hands it over (docs/decisions, 13). */
export class AreaNames {
  readonly #arrived: () => void;
  readonly #canWait = !(isServer as boolean);
  /** What is there to read and choose by; null before it is needed, and where it could not be had. */
  register: AreaRegister | null = null;
  #coming: Promise<void> | null = null;
  #isRefused = false;

  /** @param arrived Called when it is known whether there is a register. */
  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** Resolves when it is known whether there is a register; null where none is on its way. */
  get coming(): Promise<void> | null {
    return this.#coming;
  }

  /** Asks for it where it is not there. Whether it has to be waited for. */
  load(): boolean {
    if (this.register !== null || this.#isRefused || !this.#canWait) return false;
    this.#coming ??= this.#fetch();
    return true;
  }

  /** A part that could not be had may be there the next time. */
  retry(): void {
    this.#isRefused = false;
  }

  async #fetch(): Promise<void> {
    try {
      const { areaRegister } = await import('@commonweal/data/areas/register.js');
      this.register = areaRegister();
    } catch {
      // Without it, areas are called by their codes.
      this.#isRefused = true;
    }
    this.#coming = null;
    this.#arrived();
  }
}
