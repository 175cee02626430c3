import { columnKey } from '../../dataset/filter.js';
import type { Observation } from '../../dataset/observation.js';
import { StatisticsError } from '../../statistics/errors.js';
import type { CountCell, CountTable } from './count-table.js';
import { findSums } from './find-sums.js';
import type { CategorySum } from './moves.js';
import { pooledPeriods } from './pooled-periods.js';

/** A sum that cannot be found in the table itself. */
export interface StatedSum {
  /** `area`, `period` or the name of a group. */
  readonly dimension: string;
  /** The category that is the sum, an area by code or name; null if it is published elsewhere. */
  readonly total: string | null;
  /** The categories that are summed. Default: all others. */
  readonly parts?: readonly string[];
}

/** A table with independent dimensions, and the sums along each. */
export interface SummedTable {
  readonly cells: readonly CountCell[];
  readonly sums: readonly (readonly CategorySum[])[];
}

/** The dimension whose categories determine those of another, such as `category` for `category type`; -1 if none. */
function determiningDimension(
  cells: readonly CountCell[],
  dimension: number,
  left: readonly number[],
): number {
  const categories = new Set(cells.map(({ place }) => place[dimension]));
  if (categories.size < 2) return -1;
  const found = left.find((other) => {
    if (other === dimension) return false;
    const categoryOf = new Map<string, string>();
    return cells.every(({ place }) => {
      const [of = '', own = ''] = [place[other], place[dimension]];
      const known = categoryOf.get(of) ?? own;
      categoryOf.set(of, known);
      return known === own;
    });
  });
  return found ?? -1;
}

type Pairs = readonly (readonly [first: number, second: number])[];

/** Groups that are blank in the same rows, such as a category and its type, or a type and its category. */
function blankTogether(cells: readonly CountCell[], groups: readonly number[]): Pairs {
  return groups.flatMap((first) =>
    groups.flatMap((second) => {
      const together = cells.every(({ place }) => (place[first] === '') === (place[second] === ''));
      const blanks = cells.filter(({ place }) => place[first] === '').length;
      return second > first && together && blanks > 0 && blanks < cells.length
        ? [[first, second] as const]
        : [];
    }),
  );
}

/** Combines pairs of groups: the second then contains both. */
function withTypes(cells: readonly CountCell[], pairs: Pairs): readonly CountCell[] {
  return cells.map((cell) => {
    const place = [...cell.place];
    for (const [first, second] of pairs) {
      if (place[first] !== '') place[second] = `${place[first] ?? ''}: ${place[second] ?? ''}`;
    }
    return { ...cell, place };
  });
}

/** The parent of each area, from the parent code column of a Fingertips file. */
function parentsOf(observations: readonly Observation[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const [first] = observations;
  const header = [...(first?.extra.keys() ?? [])].find((name) => columnKey(name) === 'parentcode');
  if (header === undefined) return parents;
  for (const { area, extra } of observations) parents.set(area.code ?? area.name, extra.get(header) ?? '');
  return parents;
}

/** Codes by name, so that sums can use either. */
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
 * The sums in a table of counts: those found by arithmetic and those stated. A dimension that follows from another
 * (such as the type of a category) splits that one's categories into sets that are summed separately.
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
  const pairs = blankTogether(given, groups);
  const cells = withTypes(given, pairs);
  const kinds = new Map<number, ((category: string) => string)[]>();
  const addKind = (of: number, kind: number): void => {
    const kindOf = new Map(cells.map(({ place }, row) => [place[of], given[row]?.place[kind]]));
    kinds.set(of, [...(kinds.get(of) ?? []), (category) => kindOf.get(category) ?? '']);
  };
  // Nothing tells which of the two is the type.
  for (const [first, second] of pairs) for (const kind of [first, second]) addKind(second, kind);
  for (const dimension of groups) {
    const determining = determiningDimension(cells, dimension, left);
    if (determining === -1) continue;
    left.splice(left.indexOf(dimension), 1);
    addKind(determining, dimension);
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
