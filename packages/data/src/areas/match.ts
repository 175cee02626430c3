import type { Area } from '../dataset/area.js';
import { matchesArea } from '../dataset/filter.js';
import { allSuccessions, gssCode, type Succession } from './successions.js';

/** Codes that have stood for one area, oldest first, and whether its boundary changed on the way. */
export interface AreaHistory {
  readonly codes: readonly string[];
  /** From which year each code holds; null for the first. */
  readonly since: readonly (number | null)[];
  readonly boundaryChanged: boolean;
}

const isOneToOne = ({ kind }: Succession): boolean => kind === 'recoded' || kind === 'boundaryChanged';

/**
 * The codes that have stood for an area, both ways in time. Mergers and splits end a history: they make other areas.
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
 * The code that stood for an area in a year.
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
 * The areas that an area was merged or split into, or made of: related, and never to be joined.
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
 * Whether two areas are one. With codes on both sides only the codes count, through their succession in both directions and across ITL 1 and
 * GSS codes; `boundaryChanged` is to be said wherever it is joined. A name is compared only where a code is missing: capitals,
 * spaces and `City of` are forgiven.
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
