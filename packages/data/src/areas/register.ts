import { textKey } from '../dataset/filter.js';
import type { AreaRegister } from './area-register.js';
import { areaHistory } from './match.js';
import { REGISTER_LINES } from './register-data.js';
import { allSuccessions, gssCode } from './successions.js';

export type { AreaRegister } from './area-register.js';

/** Groups of countries, which boundary files do not contain. */
const GROUPS_OF_COUNTRIES = [
  ['K03000001', 'Great Britain'],
  ['K04000001', 'England and Wales'],
] as const;

interface Entries {
  readonly names: ReadonlyMap<string, string>;
  /** Code of an area → codes of the areas directly below it. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** Normalised name → codes. Two regions and two combined authorities share a name. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Code → other codes for exactly the same area. */
  readonly recoded: ReadonlyMap<string, readonly string[]>;
}

/**
 * A name normalised for comparison: publishers write `Yorkshire and the Humber region` and `North East region
 * (statistical)`.
 */
const placeKey = (name: string): string => textKey(name).replace(/\s+region(?:\s*\([^)]*\))?$/, '');

function parsed(): Entries {
  const names = new Map<string, string>(GROUPS_OF_COUNTRIES);
  const children = new Map<string, string[]>();
  const byName = new Map<string, string[]>();
  let below: string[] = [];
  for (const line of REGISTER_LINES.split('\n')) {
    if (line.startsWith('>')) {
      below = [];
      children.set(line.slice(1), below);
      continue;
    }
    for (const entry of line.split(';')) {
      const at = entry.indexOf(' ');
      const [code, name] = [entry.slice(0, at), entry.slice(at + 1)];
      names.set(code, name);
      below.push(code);
      byName.set(placeKey(name), [...(byName.get(placeKey(name)) ?? []), code]);
    }
  }
  const recoded = new Map<string, string[]>();
  for (const { kind, from, to } of allSuccessions()) {
    const [old = '', successor = ''] = [from[0], to[0]];
    // A boundary change could move part of an area into another parent.
    if (kind !== 'recoded') continue;
    recoded.set(old, [...(recoded.get(old) ?? []), successor]);
    recoded.set(successor, [...(recoded.get(successor) ?? []), old]);
  }
  return { names, children, byName, recoded };
}

/**
 * The built-in register: countries, regions, combined authorities, counties and local authorities of the United Kingdom
 * with their codes from 2014 to 2025, including recoded ones, and ITL 1 codes.
 *
 * @example
 * areaRegister().nameOf('E06000014'); // 'York'
 */
export function areaRegister(): AreaRegister {
  let entries: Entries | null = null;
  const all = (): Entries => (entries ??= parsed());

  const nameOf = (code: string): string | null => {
    const own = gssCode(code);
    const { names } = all();
    const known = names.get(own);
    if (known !== undefined) return known;
    const replaced = areaHistory(own).codes.find((other) => names.has(other));
    return replaced === undefined ? null : (names.get(replaced) ?? null);
  };

  const within = (area: string): readonly string[] => {
    if (area.trim() === '') return [];
    const { children, byName, recoded } = all();
    const named = byName.get(placeKey(area)) ?? [];
    const found = new Set<string>();
    const waiting = [gssCode(area), ...named].flatMap((code) => children.get(code) ?? []);
    for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
      if (found.has(code)) continue;
      found.add(code);
      waiting.push(...(children.get(code) ?? []), ...(recoded.get(code) ?? []));
    }
    return [...found];
  };

  return { nameOf, within };
}
