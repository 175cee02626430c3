import { columnKey } from '../../dataset/filter.js';
import type { Observation } from '../../dataset/observation.js';
import { StatisticsError } from '../../statistics/errors.js';
import type { CountCell, CountTable } from './count-table.js';
import { findSums } from './find-sums.js';
import type { CategorySum } from './moves.js';
import { pooledPeriods } from './pooled-periods.js';

/** A sum that the table itself does not show. */
export interface StatedSum {
  /** `area`, `period` or the name of a group. */
  readonly dimension: string;
  /** The category that is the sum, for areas by code or name; null where it is published elsewhere. */
  readonly total: string | null;
  /** The categories summed; all others where they are left out. */
  readonly parts?: readonly string[];
}

/** A table whose dimensions tell different things, and the sums along each. */
export interface SummedTable {
  readonly cells: readonly CountCell[];
  readonly sums: readonly (readonly CategorySum[])[];
}

/** The dimension in which another one's category can be read off, such as `category` for `category type`; -1 for none. */
function readOff(cells: readonly CountCell[], dimension: number, left: readonly number[]): number {
  const categories = new Set(cells.map(({ place }) => place[dimension]));
  if (categories.size < 2) return -1;
  const found = left.find((other) => {
    if (other === dimension) return false;
    const said = new Map<string, string>();
    return cells.every(({ place }) => {
      const [of = '', own = ''] = [place[other], place[dimension]];
      const known = said.get(of) ?? own;
      said.set(of, known);
      return known === own;
    });
  });
  return found ?? -1;
}

/** Groups that are blank together, such as a type of category and the category: the second then says both. */
function withTypes(cells: readonly CountCell[], groups: readonly number[]): readonly CountCell[] {
  const pairs = groups.flatMap((first) =>
    groups.flatMap((second) => {
      const together = cells.every(({ place }) => (place[first] === '') === (place[second] === ''));
      const blanks = cells.filter(({ place }) => place[first] === '').length;
      return second > first && together && blanks > 0 && blanks < cells.length
        ? [[first, second] as const]
        : [];
    }),
  );
  return cells.map((cell) => {
    const place = [...cell.place];
    for (const [first, second] of pairs) {
      if (place[first] !== '') place[second] = `${place[first] ?? ''}: ${place[second] ?? ''}`;
    }
    return { ...cell, place };
  });
}

/** For each area its parent, as a Fingertips file says it. */
function parentsOf(observations: readonly Observation[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const [first] = observations;
  const header = [...(first?.extra.keys() ?? [])].find((name) => columnKey(name) === 'parentcode');
  if (header === undefined) return parents;
  for (const { area, extra } of observations) parents.set(area.code ?? area.name, extra.get(header) ?? '');
  return parents;
}

/** Codes by name, so that a sum can be stated in either. */
function areaKeys(observations: readonly Observation[]): ReadonlyMap<string, string> {
  return new Map(observations.map(({ area }) => [area.name, area.code ?? area.name]));
}

function statedSums(
  stated: readonly StatedSum[],
  name: string,
  categories: readonly string[],
  areas: ReadonlyMap<string, string>,
): CategorySum[] {
  const keyOf = (category: string): string => {
    const key = categories.includes(category) ? category : name === 'area' ? (areas.get(category) ?? '') : '';
    if (!categories.includes(key))
      throw new StatisticsError('bad-option', 'sums', `names ${category}, which ${name} does not have`);
    return key;
  };
  return stated
    .filter(({ dimension }) => columnKey(dimension) === name)
    .map(({ total, parts }) => {
      const sum = total === null ? null : keyOf(total);
      return { total: sum, parts: parts?.map(keyOf) ?? categories.filter((category) => category !== sum) };
    });
}

/**
 * The sums in a table of counts: those its numbers show, and those stated. A dimension that another one tells as well (the type of a
 * category) sorts that one's categories into sets that are summed apart.
 */
export function tableSums(
  { dimensions, cells: given }: CountTable,
  observations: readonly Observation[],
  stated: readonly StatedSum[],
): SummedTable {
  for (const { dimension } of stated) {
    if (!dimensions.includes(columnKey(dimension)))
      throw new StatisticsError('bad-option', 'sums', `names ${dimension}, which the data do not have`);
  }
  const left = dimensions.map((_, index) => index);
  const groups = left.filter(
    (dimension) => dimension > 0 && !stated.some((sum) => columnKey(sum.dimension) === dimensions[dimension]),
  );
  const cells = withTypes(given, groups);
  const kinds = new Map<number, ((category: string) => string)[]>();
  for (const dimension of groups) {
    const teller = readOff(cells, dimension, left);
    if (teller === -1) continue;
    left.splice(left.indexOf(dimension), 1);
    const kindOf = new Map(cells.map(({ place }) => [place[teller] ?? '', place[dimension] ?? '']));
    kinds.set(teller, [...(kinds.get(teller) ?? []), (category) => kindOf.get(category) ?? '']);
  }
  const kept = cells.map((cell) => ({
    ...cell,
    place: left.map((dimension) => cell.place[dimension] ?? ''),
  }));
  const parents = parentsOf(observations);
  const sums = left.map((dimension, index) => {
    const name = dimensions[dimension] ?? '';
    const categories = [...new Set(kept.map(({ place }) => place[index] ?? ''))];
    const own =
      dimension === 0 ? [(category: string) => parents.get(category) ?? ''] : (kinds.get(dimension) ?? []);
    const likely = name === 'period' ? pooledPeriods(categories) : [];
    return [
      ...findSums(kept, index, own, likely),
      ...statedSums(stated, name, categories, areaKeys(observations)),
    ];
  });
  return { cells: kept, sums };
}
