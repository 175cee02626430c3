import {
  type Area,
  areaKey,
  type AreaRegister,
  areaLeftOut,
  type Dataset,
  distinctAreas,
  isNationalName,
  type Issue,
  unknownArea,
  unknownBenchmark,
} from '@commonweal/data';
import type { ChartOptions } from '../options.js';
import { areasByTerms, type AreaTerms, areaTerms } from './area-terms.js';
import { type AreaFinder, areaFinder } from './find-areas.js';

/** Reports an area that was not found, with the names and codes of those that exist. */
type UnknownPlace = (name: string, names: readonly string[], codes: readonly string[]) => Issue;

/** Areas by key, because many rows may hold separate objects for the same area. */
export type AreasByKey = ReadonlyMap<string, Area>;

/** The areas the author named, looked up in the whole dataset. */
export interface ChosenAreas {
  readonly benchmark: AreasByKey;
  /** The benchmark's name as given; null if there is no benchmark. */
  readonly benchmarkName: string | null;
  /** In the order they were named. */
  readonly comparators: AreasByKey;
  readonly highlighted: AreasByKey;
  /** Named individually in `areas`, so kept whatever their level. */
  readonly listed: AreasByKey;
  /** Whether `areas` keeps an area. */
  readonly isWanted: (key: string) => boolean;
  /** The types the author asked for. */
  readonly types: AreaTerms['types'];
  /** If `areas` matches no areas at all, the issue for each part that matched none; otherwise empty. */
  readonly noneFound: readonly Issue[];
  readonly issues: readonly Issue[];
}

/**
 * Looks up every area the author names before any filtering, so an area not found here is not in the data at all. If
 * the author names none, the dataset's own benchmark and comparators apply.
 */
export function chooseAreas(
  dataset: Dataset,
  options: Pick<ChartOptions, 'area' | 'areas' | 'benchmark' | 'comparators' | 'register'>,
): ChosenAreas {
  const all = distinctAreas(dataset.observations);
  const names = all.map(({ name }) => name);
  const find = areaFinder(all);
  const issues: Issue[] = [];
  const lookUp = (wanted: readonly string[], missing: UnknownPlace): AreasByKey => {
    const found = new Map<string, Area>();
    for (const text of wanted) {
      const areas = find(text);
      if (areas.length === 0) issues.push(missing(text, meantBy(text, names), codesOf(all)));
      for (const area of areas) found.set(areaKey(area), area);
    }
    return found;
  };
  const { benchmarkName, own } = namedBenchmark(dataset, options, find);
  const benchmark = lookUp(benchmarkName === null ? [] : [benchmarkName], unknownBenchmark);
  const comparators = lookUp(options.comparators ?? own, (...unknown) =>
    unknownBenchmark(...unknown, 'comparator'),
  );
  const highlighted = lookUp(options.area, unknownArea);
  const terms = areaTerms(options.areas, all);
  const before = issues.length;
  const listed = lookUp(terms.names, unknownArea);
  const register: AreaRegister | null = options.register ?? null;
  const narrowed = areasByTerms(all, terms, register);
  issues.push(...narrowed.issues);
  const isNone = listed.size === 0 && (narrowed.areas?.size ?? 0) === 0;
  const inTerms = new Set([...(narrowed.areas ?? [])].map(areaKey));
  return {
    benchmark,
    benchmarkName,
    comparators,
    highlighted,
    listed,
    isWanted: (key) => options.areas.length === 0 || listed.has(key) || inTerms.has(key),
    types: terms.types,
    noneFound: isNone ? issues.slice(before) : [],
    issues,
  };
}

const codesOf = (areas: readonly Area[]): string[] => areas.flatMap(({ code }) => code ?? []);

/**
 * The author's benchmark, or else the dataset's own, and the dataset's comparators. If the author names a different
 * benchmark, or none, the dataset's own becomes a comparator: it is still not an ordinary area.
 */
function namedBenchmark(
  dataset: Dataset,
  { benchmark }: Pick<ChartOptions, 'benchmark'>,
  find: AreaFinder,
): { benchmarkName: string | null; own: readonly string[] } {
  const isThere = (name: string): boolean => find(name).length > 0;
  const given = dataset.benchmark ?? null;
  const own = given !== null && isThere(given) ? given : null;
  const name = benchmark ?? own;
  const apart = [...(own === null || own === name ? [] : [own]), ...(dataset.comparators ?? [])];
  return { benchmarkName: name === null || name === '' ? null : name, own: apart.filter(isThere) };
}

/**
 * Reports areas that were named and are in the data, but are excluded by other options. `isKept` tells by their keys those
 * that remain.
 */
export function leftOut(
  { highlighted, listed }: Pick<ChosenAreas, 'highlighted' | 'listed'>,
  isKept: (key: string) => boolean,
  by: { readonly where: boolean; readonly areas: boolean },
): Issue[] {
  const gone = (areas: AreasByKey): string[] =>
    [...areas].filter(([key]) => !isKept(key)).map(([, { name }]) => name);
  const causes = [...(by.where ? ['where'] : []), ...(by.areas ? ['areas'] : [])];
  const left = causes.length === 0 ? [] : gone(highlighted);
  const unlisted = by.where ? gone(listed) : [];
  return [
    ...(left.length > 0 ? [areaLeftOut('area', left, causes)] : []),
    ...(unlisted.length > 0 ? [areaLeftOut('areas', unlisted, ['where'])] : []),
  ];
}

/**
 * The names a text might be a misspelling of. The name of a country never stands for part of it: nobody means East of
 * England by England.
 */
function meantBy(text: string, names: readonly string[]): readonly string[] {
  if (!isNationalName(text)) return names;
  const start = text.trim().toLowerCase();
  return names.filter((name) => isNationalName(name) || name.toLowerCase().startsWith(start));
}
