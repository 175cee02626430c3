import { type Area, areaHistory, areaKey } from '@commonweal/data';
import type { AreasByKey } from './choose-areas.js';

/**
 * Returns a test for highlighted areas: those named or, if one is not in the data, the same area under its newer or
 * older code.
 */
export function highlightedAreas(highlighted: AreasByKey, there: readonly Area[]): (area: Area) => boolean {
  if (highlighted.size === 0) return () => false;
  const keys = new Set(there.map(areaKey));
  const gone = [...highlighted].filter(([key]) => !keys.has(key));
  const codes = new Set(gone.flatMap(([, { code }]) => (code === null ? [] : areaHistory(code).codes)));
  return (area) => highlighted.has(areaKey(area)) || (area.code !== null && codes.has(area.code));
}
