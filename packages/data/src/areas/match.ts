import type { Area } from '../dataset/area.js';
import { matchesArea } from '../dataset/filter.js';
import { allSuccessions, gssCode, type Succession } from './successions.js';

/** The codes an area has had, oldest first, and whether its boundary changed. */
export interface AreaHistory {
  readonly codes: readonly string[];
  /** The first year of each code; null for the first code. */
  readonly since: readonly (number | null)[];
  readonly boundaryChanged: boolean;
}

const isOneToOne = ({ kind }: Succession): boolean => kind === 'recoded' || kind === 'boundaryChanged';

/**
 * Every code an area has had, earlier and later. A merger or split ends the history, because it makes a different area.
 *
 * @example
 * areaHistory('E06000065'); // { codes: ['E10000023', 'E06000065'], since: [null, 2023], boundaryChanged: false }
 */
export function areaHistory(code: string): AreaHistory {
  const own = gssCode(code);
  const steps = allSuccessions().filter(isOneToOne);
  const codes = [own];
  const since: (number | null)[] = [null];
  let boundaryChanged = false;
  for (let step = steps.find(({ to }) => to[0] === codes[0]); step !== undefined;) {
    codes.unshift(step.from[0] ?? '');
    since.splice(0, 1, null, step.year);
    boundaryChanged ||= step.kind === 'boundaryChanged';
    step = steps.find(({ to }) => to[0] === codes[0]);
  }
  for (let step = steps.find(({ from }) => from[0] === codes.at(-1)); step !== undefined;) {
    codes.push(step.to[0] ?? '');
    since.push(step.year);
    boundaryChanged ||= step.kind === 'boundaryChanged';
    step = steps.find(({ from }) => from[0] === codes.at(-1));
  }
  return { codes, since, boundaryChanged };
}

/**
 * The code of an area in a given year.
 *
 * @example
 * codeInYear('E06000065', 2017); // 'E10000023'
 */
export function codeInYear(code: string, year: number): string {
  const { codes, since } = areaHistory(code);
  const begun = since.filter((first) => first === null || first <= year).length;
  return codes[begun - 1] ?? gssCode(code);
}

/**
 * Mergers and splits that involve an area: the areas are related, but must never be joined.
 *
 * @example
 * relatedCodes('E10000021'); // [{ kind: 'split', year: 2021, from: ['E10000021'], to: ['E06000061', 'E06000062'] }]
 */
export function relatedCodes(code: string): Succession[] {
  const own = gssCode(code);
  return allSuccessions().filter(
    (succession) => !isOneToOne(succession) && (succession.from.includes(own) || succession.to.includes(own)),
  );
}

export const AREA_MATCHES = ['same', 'boundaryChanged', 'different'] as const;
export type AreaMatch = (typeof AREA_MATCHES)[number];

/**
 * Whether two areas are the same. If both have codes only the codes count, following successions both ways and matching
 * ITL 1 with GSS codes. Always report `boundaryChanged` when joining. Names are compared only if a code is missing,
 * ignoring case, spaces and `City of`.
 *
 * @example
 * compareAreas({ code: 'E10000023', name: 'North Yorkshire' }, { code: 'E06000065', name: 'N Yorks' }); // 'same'
 */
export function compareAreas(first: Area, second: Area): AreaMatch {
  if (first.code === null || second.code === null) {
    return matchesArea({ code: null, name: first.name }, second.name) ? 'same' : 'different';
  }
  const [one, other] = [gssCode(first.code), gssCode(second.code)];
  if (one === other) return 'same';
  const { codes, boundaryChanged } = areaHistory(one);
  if (!codes.includes(other)) return 'different';
  return boundaryChanged ? 'boundaryChanged' : 'same';
}
