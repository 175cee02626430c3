import { keyPart } from '../../dataset/texts-key.js';
import type { Assignment } from './assignment.js';
import type { Profiles } from './profile.js';

/** The number of rows checked to see how two columns are related. */
const MOST_ROWS = 20_000;

/** How two columns are related: the share of rows where each text in the first has a single partner, and each column's distinct texts. */
export interface Relation {
  readonly share: number;
  readonly firsts: number;
  readonly seconds: number;
}

/** Compares two columns row by row, ignoring rows whose cell in the first is blank or matches `skips`. */
export function relate(
  profiles: Profiles,
  first: number,
  second: number,
  skips: (text: string) => boolean = () => false,
): Relation {
  const known = new Map<string, string>();
  const seconds = new Set<string>();
  let rows = 0;
  let agreeing = 0;
  for (const row of profiles.rows.slice(0, MOST_ROWS)) {
    const one = profiles.at(row, first);
    if (one === '' || skips(one)) continue;
    const other = profiles.at(row, second);
    rows += 1;
    seconds.add(other);
    const before = known.get(one);
    if (before === undefined) known.set(one, other);
    if (before === undefined || before === other) agreeing += 1;
  }
  return { share: rows === 0 ? 0 : agreeing / rows, firsts: known.size, seconds: seconds.size };
}

/** Whether the first column determines the second, allowing a few slips. */
export function follows(profiles: Profiles, second: number, first: number): boolean {
  return relate(profiles, first, second).share >= 0.95;
}

/** Whether the given columns distinguish every row. */
export function areDistinguished({ profiles }: Assignment, columns: readonly number[]): boolean {
  if (columns.some((column) => profiles.isKnownDistinct(column))) return true;
  const seen = new Set<string>();
  for (const row of profiles.rows) {
    let key = '';
    for (const column of columns) key += keyPart(profiles.at(row, column));
    if (seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}

/** The columns that identify a row: its area, period and groups. */
export function placesOf({ single, groups }: Assignment): readonly number[] {
  const place = (['area_code', 'area', 'period'] as const).flatMap((role) => single.get(role) ?? []);
  return [...place, ...groups.map(([, column]) => column)];
}
