import { type Area, matchesArea, namesOfArea } from '@commonweal/data';

/** Finds areas by code or name, as an author wrote it. */
export type AreaFinder = (wanted: string) => readonly Area[];

const keyOf = (text: string): string => text.trim().toLowerCase();

function indexOf(areas: readonly Area[]): ReadonlyMap<string, readonly Area[]> {
  const exact = new Map<string, Area[]>();
  for (const area of areas) {
    for (const text of [area.code ?? area.name, ...namesOfArea(area)]) {
      const key = keyOf(text);
      const there = exact.get(key);
      if (there === undefined) exact.set(key, [area]);
      // An area without a code is there already, by its name.
      else if (there.at(-1) !== area) there.push(area);
    }
  }
  return exact;
}

/**
 * Indexes areas by code and names, in lower case, once the first is looked up, so that looking up a long list stays fast.
 * An area of exactly that code or name comes before those spelled slightly differently.
 */
export function areaFinder(areas: readonly Area[]): AreaFinder {
  let exact: ReadonlyMap<string, readonly Area[]> | null = null;
  return (wanted) => {
    exact ??= indexOf(areas);
    return exact.get(keyOf(wanted)) ?? areas.filter((area) => matchesArea(area, wanted));
  };
}
