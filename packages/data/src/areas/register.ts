import { textKey } from '../dataset/filter.js';
import type { AreaRegister } from './area-register.js';
import { areaHistory } from './match.js';
import { REGISTER_LINES } from './register-data.js';
import { allSuccessions, gssCode } from './successions.js';

export type { AreaRegister } from './area-register.js';

/** Wider than the United Kingdom's countries; boundary files do not have them. */
const GROUPS_OF_COUNTRIES = [
  ['K03000001', 'Great Britain'],
  ['K04000001', 'England and Wales'],
] as const;

interface Entries {
  readonly names: ReadonlyMap<string, string>;
  /** Code of an area → codes of those right below it. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** Name, as it is compared → codes. Two regions and two combined authorities share a name. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Code → the other codes of the very same area. */
  readonly recoded: ReadonlyMap<string, readonly string[]>;
}

/** A name as it is compared: publishers write `Yorkshire and the Humber region` and `North East region (statistical)`. */
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
    // A boundary that changed may have crossed the line between two areas.
    if (kind !== 'recoded') continue;
    recoded.set(old, [...(recoded.get(old) ?? []), successor]);
    recoded.set(successor, [...(recoded.get(successor) ?? []), old]);
  }
  return { names, children, byName, recoded };
}

/**
 * The built-in register: countries, regions, combined authorities, counties and local authorities of the United Kingdom under
 * their codes from 2014 to 2025, those that a recoding replaced too, and ITL 1 codes.
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
