import { keyPart } from '../../dataset/texts-key.js';
import type { Assignment } from './assignment.js';
import type { Profiles } from './profile.js';

/** So many rows tell how two columns go together. */
const MOST_ROWS = 20_000;

/** How two columns go together: the share of rows in which the first has one text of the second, and how many texts each has. */
export interface Relation {
  readonly share: number;
  readonly firsts: number;
  readonly seconds: number;
}

/** Looks at two columns side by side; rows with a blank in the first, or one that `skips` it, say nothing. */
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

/** Whether what stands in the second column follows from the first, but for a few slips. */
export function follows(profiles: Profiles, second: number, first: number): boolean {
  return relate(profiles, first, second).share >= 0.95;
}

/** Whether no two rows have the same cells in some columns. */
export function areTold({ profiles }: Assignment, columns: readonly number[]): boolean {
  const seen = new Set<string>();
  for (const row of profiles.rows) {
    let key = '';
    for (const column of columns) key += keyPart(profiles.at(row, column));
    if (seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}

/** The columns that say what a row is of: its area, period and groups. */
export function placesOf({ single, groups }: Assignment): readonly number[] {
  const place = (['area_code', 'area', 'period'] as const).flatMap((role) => single.get(role) ?? []);
  return [...place, ...groups.map(([, column]) => column)];
}
