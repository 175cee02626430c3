import { areaHistory, relatedCodes } from '../areas/match.js';
import { gssCode } from '../areas/successions.js';

/** What happened to an area code that is not in the data. */
export type CodeChange =
  | {
      readonly kind: 'replaced';
      /** The other code for the same area. */
      readonly code: string;
      /** The first year of the newer code. */
      readonly year: number | null;
      readonly isNewer: boolean;
      readonly isInData: boolean;
    }
  | {
      readonly kind: 'merged' | 'split';
      readonly code: string;
      readonly to: readonly string[];
      readonly year: number;
    }
  /** The area was formed from others that are in the data. */
  | {
      readonly kind: 'made';
      readonly code: string;
      readonly from: readonly string[];
      readonly year: number;
    };

/**
 * What happened to an area code that is not in the data, or null if nothing is known.
 *
 * @param codes Those that the data has.
 * @example
 * codeChange('E07000163', [])?.kind; // 'merged'
 */
export function codeChange(code: string, codes: readonly string[]): CodeChange | null {
  const own = gssCode(code);
  const there = new Set(codes.map(gssCode));
  const { codes: history, since } = areaHistory(own);
  const other =
    history.find((each) => each !== own && there.has(each)) ??
    [...history].reverse().find((each) => each !== own);
  if (other !== undefined) {
    return {
      kind: 'replaced',
      code: other,
      year: since[Math.max(history.indexOf(own), history.indexOf(other))] ?? null,
      isNewer: history.indexOf(other) > history.indexOf(own),
      isInData: there.has(other),
    };
  }
  const related = relatedCodes(own);
  const step = related.find(({ from }) => from.includes(own));
  if (step !== undefined) {
    const { kind, to, year } = step;
    return { kind: kind === 'split' ? 'split' : 'merged', code: own, to, year };
  }
  const origin = related.find(({ from }) => from.some((each) => there.has(each)));
  return origin === undefined ? null : { kind: 'made', code: own, from: origin.from, year: origin.year };
}
