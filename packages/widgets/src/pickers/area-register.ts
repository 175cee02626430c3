import { allSuccessions } from '@commonweal/data';
import { areaRegister } from '@commonweal/data/areas/register.js';
import type { FormerName } from './places.js';

/** What the register of areas knows that a picker asks for. */
export interface PickerRegister {
  readonly nameOf: (code: string) => string | null;
  readonly formerNames: (code: string) => readonly FormerName[];
  /** The code of the region of England that an area lies in; null if it lies in none. */
  readonly regionOf: (code: string) => string | null;
}

const REGIONS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `E1200000${String(n)}`);

/**
 * The names of areas, the names of those that they were made from, and the regions that they lie in.
 *
 * @example
 * pickerRegister().formerNames('E06000060')[0]; // { name: 'Aylesbury Vale', until: 2020 }
 */
export function pickerRegister(): PickerRegister {
  const register = areaRegister();
  const successions = allSuccessions();
  const within = new Map<string, string>();
  for (const region of REGIONS) for (const code of register.within(region)) within.set(code, region);

  const former = (code: string, seen: ReadonlySet<string>): readonly FormerName[] =>
    successions
      .filter(({ to }) => to.includes(code))
      .flatMap(({ from, year }) => from.map((each) => ({ code: each, year })))
      .filter((each) => !seen.has(each.code))
      .flatMap(({ code: old, year }) => {
        const name = register.nameOf(old);
        const before = former(old, new Set([...seen, old]));
        return [...(name === null ? [] : [{ name, until: year }]), ...before];
      });

  const formerNames = (code: string): readonly FormerName[] => {
    const names = new Map<string, FormerName>();
    for (const each of former(code.trim().toUpperCase(), new Set([code])))
      if (!names.has(each.name)) names.set(each.name, each);
    return [...names.values()];
  };
  return {
    nameOf: register.nameOf,
    formerNames,
    regionOf: (code) => within.get(code.trim().toUpperCase()) ?? null,
  };
}
