import { parts } from '@commonweal/charts/kit/entries.js';
import { isCalled, type Place, placeCalled } from './places.js';

/** What the figures can be compared with. */
export type Comparison = 'benchmark' | 'region' | 'neighbours' | 'areas';

/** The part of the context that says what the figures are compared with. */
export interface Compared {
  readonly benchmark: string | null;
  readonly comparators: string | null;
}

/** What there is to compare an area with. */
export interface Comparable {
  /** The region that the area lies in, where the figures have it; null if not. */
  readonly region: Place | null;
  /** Statistical neighbours that the author lists and the figures have. */
  readonly neighbours: readonly Place[];
  /** What the page itself compares with, where no reader has selected otherwise. */
  readonly ofPage: Compared;
}

const written = (key: string): string => (/[;"]/.test(key) ? `"${key.replace(/"/g, '""')}"` : key);

/** Areas as a list of the context. */
const listed = (places: readonly Pick<Place, 'key'>[]): string | null =>
  places.length === 0 ? null : places.map(({ key }) => written(key)).join('; ');

/** The areas in a list of the context, those that the figures have. */
export function placesIn(places: readonly Place[], list: string | null): readonly Place[] {
  const found = parts(list ?? '').map((each) => placeCalled(places, each));
  return found.filter((each) => each !== null);
}

/** Whether two lists have the same areas. */
const areSame = (a: readonly Place[], b: readonly Place[]): boolean =>
  a.length === b.length && a.every(({ key }) => b.some((each) => each.key === key));

/** What the figures are compared with, by the values of the context. */
export function comparisonIn(
  { benchmark, comparators }: Compared,
  places: readonly Place[],
  { region, neighbours, ofPage }: Comparable,
): Comparison {
  const others = placesIn(places, comparators);
  if (neighbours.length > 0 && areSame(others, neighbours)) return 'neighbours';
  if (others.length > 0 && comparators !== ofPage.comparators) return 'areas';
  if (region === null || benchmark === null || benchmark === ofPage.benchmark) return 'benchmark';
  return isCalled(region, benchmark) ? 'region' : 'benchmark';
}

/** The values of the context for a comparison; those of `areas` for the areas that are listed so far. */
export function comparedWith(
  comparison: Comparison,
  { region, neighbours, ofPage }: Comparable,
  areas: readonly Place[],
): Compared {
  const others = { neighbours: listed(neighbours), areas: listed(areas) };
  const isOfOthers = comparison === 'neighbours' || comparison === 'areas';
  return {
    benchmark: comparison === 'region' ? (region?.key ?? null) : ofPage.benchmark,
    comparators: isOfOthers ? others[comparison] : ofPage.comparators,
  };
}
