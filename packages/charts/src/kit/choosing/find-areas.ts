import { type Area, matchesArea, namesOfArea } from '@commonweal/data';

/** Finds areas by code or name, as an author wrote it. */
export type AreaFinder = (wanted: string) => readonly Area[];

/**
 * Indexes areas by code and names, in lower case, so that looking up a long list stays fast. An area of exactly that code
 * or name comes before those spelled slightly differently.
 */
export function areaFinder(areas: readonly Area[]): AreaFinder {
  const exact = new Map<string, Area[]>();
  for (const area of areas) {
    for (const text of new Set([area.code ?? area.name, ...namesOfArea(area)])) {
      const key = text.trim().toLowerCase();
      exact.set(key, [...(exact.get(key) ?? []), area]);
    }
  }
  return (wanted) =>
    exact.get(wanted.trim().toLowerCase()) ?? areas.filter((area) => matchesArea(area, wanted));
}
