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

/** Says that an area is not there, among those that are: their names and codes. */
type UnknownPlace = (name: string, names: readonly string[], codes: readonly string[]) => Issue;

/** Areas by their key: the same area may stand in many rows as many objects. */
export type AreasByKey = ReadonlyMap<string, Area>;

/** What the author named, looked up in the whole dataset. */
export interface ChosenAreas {
  readonly benchmark: AreasByKey;
  /** What the benchmark was called; null where there is none. */
  readonly benchmarkName: string | null;
  /** In the order in which they are named. */
  readonly comparators: AreasByKey;
  readonly picked: AreasByKey;
  /** Named one by one in `areas`: taken as they are. */
  readonly listed: AreasByKey;
  /** Whether an area is among those that `areas` keeps. */
  readonly isWanted: (key: string) => boolean;
  /** The types that the author asked for. */
  readonly types: AreaTerms['types'];
  /** Where `areas` finds no area at all, what it says of each part that finds none; else empty. */
  readonly noneFound: readonly Issue[];
  readonly issues: readonly Issue[];
}

/**
 * Looks up every area that an author names, before anything narrows the data: what is not found here is not in the data. The
 * dataset's own benchmark and comparators stand in where the author names none.
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
  const comparators = lookUp(options.comparators ?? own, (...said) =>
    unknownBenchmark(...said, 'comparator'),
  );
  const picked = lookUp(options.area, unknownArea);
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
    picked,
    listed,
    isWanted: (key) => options.areas.length === 0 || listed.has(key) || inTerms.has(key),
    types: terms.types,
    noneFound: isNone ? issues.slice(before) : [],
    issues,
  };
}

const codesOf = (areas: readonly Area[]): string[] => areas.flatMap(({ code }) => code ?? []);

/**
 * The benchmark that is named, else the dataset's own; and the dataset's areas that are set apart beside it. Where an author names
 * another benchmark, or none, the dataset's own is still no area like the others.
 */
function namedBenchmark(
  dataset: Dataset,
  { benchmark }: Pick<ChartOptions, 'benchmark'>,
  find: AreaFinder,
): { benchmarkName: string | null; own: readonly string[] } {
  const isThere = (name: string): boolean => find(name).length > 0;
  const stated = dataset.benchmark ?? null;
  const own = stated !== null && isThere(stated) ? stated : null;
  const name = benchmark ?? own;
  const apart = [...(own === null || own === name ? [] : [own]), ...(dataset.comparators ?? [])];
  return { benchmarkName: name === null || name === '' ? null : name, own: apart.filter(isThere) };
}

/** Areas that are named and in the data, and that other attributes leave out. `kept` are the keys of those that are left. */
export function leftOut(
  { picked, listed }: Pick<ChosenAreas, 'picked' | 'listed'>,
  kept: ReadonlySet<string>,
  by: { readonly where: boolean; readonly areas: boolean },
): Issue[] {
  const gone = (areas: AreasByKey): string[] =>
    [...areas].filter(([key]) => !kept.has(key)).map(([, { name }]) => name);
  const causes = [...(by.where ? ['where'] : []), ...(by.areas ? ['areas'] : [])];
  const left = causes.length === 0 ? [] : gone(picked);
  const unlisted = by.where ? gone(listed) : [];
  return [
    ...(left.length > 0 ? [areaLeftOut('area', left, causes)] : []),
    ...(unlisted.length > 0 ? [areaLeftOut('areas', unlisted, ['where'])] : []),
  ];
}

/** The names that a text may stand for: nobody means a part of a country, such as East of England, by the name of the country. */
function meantBy(text: string, names: readonly string[]): readonly string[] {
  if (!isNationalName(text)) return names;
  const start = text.trim().toLowerCase();
  return names.filter((name) => isNationalName(name) || name.toLowerCase().startsWith(start));
}
