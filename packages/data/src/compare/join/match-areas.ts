import { areaHistory, relatedCodes } from '../../areas/match.js';
import { gssCode } from '../../areas/successions.js';
import { type Area, areaKey } from '../../dataset/area.js';
import { matchesArea } from '../../dataset/filter.js';
import type { Issue } from '../../issues/issue.js';
import { areasNotJoined, boundaryChanged } from '../../issues/messages.js';

/** How the areas of one dataset match those of another. */
export interface MatchedAreas {
  /** The area of the first dataset that matches an area of the second, or that area itself if there is none. */
  readonly areaOf: (area: Area) => Area;
  readonly issues: readonly Issue[];
}

const distinct = (areas: readonly Area[]): Area[] => [
  ...new Map(areas.map((area) => [JSON.stringify([area.code, area.name]), area])).values(),
];
const labelled = ({ code, name }: Area): string => (code === null ? name : `${name} (${code})`);

/**
 * Matches areas by code, following successions of codes, and by name if either has no code. An area whose boundary
 * changed is matched; one that was merged or split is not. Issues report both.
 *
 * @example
 * matchAreas([{ code: 'E10000023', name: 'North Yorkshire' }], []).areaOf({ code: 'E06000065', name: 'N Yorks' }).code; // 'E10000023'
 */
export function matchAreas(first: readonly Area[], second: readonly Area[]): MatchedAreas {
  const own = distinct(first);
  const coded = own.flatMap((area) => (area.code === null ? [] : [{ area, code: gssCode(area.code) }]));
  const ownByCode = new Map(coded.map(({ area, code }) => [code, area] as const));
  // An exact code takes precedence over any other code in an area's history.
  const byCode = new Map(ownByCode);
  for (const { area, code } of coded) {
    for (const other of areaHistory(code).codes) if (!byCode.has(other)) byCode.set(other, area);
  }
  const withoutCode = own.filter(({ code }) => code === null);
  const found = new Map<string, Area>();
  const keyOf = ({ code, name }: Area): string => JSON.stringify([code, name]);
  const areaOf = (area: Area): Area => {
    const key = keyOf(area);
    const there = found.get(key);
    if (there !== undefined) return there;
    const candidates = area.code === null ? own : withoutCode;
    const matched =
      (area.code === null ? undefined : byCode.get(gssCode(area.code))) ??
      candidates.find(({ name }) => matchesArea({ code: null, name }, area.name)) ??
      area;
    found.set(key, matched);
    return matched;
  };
  const moved: string[] = [];
  const apart = new Map<string, readonly [string, string]>();
  for (const area of distinct(second)) {
    if (area.code === null) continue;
    const match = areaOf(area);
    if (areaKey(match) !== areaKey(area) && areaHistory(area.code).boundaryChanged) moved.push(match.name);
    for (const { from, to } of relatedCodes(area.code)) {
      const others = from.includes(gssCode(area.code)) ? to : from;
      for (const code of others) {
        const other = ownByCode.get(code);
        if (other === undefined) continue;
        const pair = [labelled(other), labelled(area)] as const;
        apart.set(JSON.stringify(pair), pair);
      }
    }
  }
  return {
    areaOf,
    issues: [
      ...(moved.length > 0 ? [boundaryChanged([...new Set(moved)])] : []),
      ...(apart.size > 0 ? [areasNotJoined([...apart.values()])] : []),
    ],
  };
}
