import { type Area, matchesArea, namesOfArea } from '@commonweal/data';

/** Finds areas by what an author wrote: a code or a name. */
export type AreaFinder = (wanted: string) => readonly Area[];

/** Areas by their code and by their names, in lower case, so that a long list of areas is found in one go. */
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

/** The areas that a code or a name means. */
export function findAreas(areas: readonly Area[], wanted: string): readonly Area[] {
  return areas.filter((area) => matchesArea(area, wanted));
}
