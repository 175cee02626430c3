import type { CountCell } from './count-table.js';
import type { CategorySum } from './moves.js';

/** Names of totals, such as England beside its deciles. An empty group is a total too. */
const TOTAL =
  /^(?:$|all\b|both\b|persons\b|people\b|total\b|overall\b|england\b|united kingdom\b|uk\b|great britain\b|[EWSN]92\d{6}$|K0\d{7}$)/i;
const GSS_CODE = /^[A-Z]\d{8}$/;
/** Totals may be rounded, and fractional counts do not add up exactly. */
export const TOLERANCE = 0.5;

/** The counts along one dimension with all others fixed: category → count, null if unknown. */
type Line = ReadonlyMap<string, number | null>;

/** The lines of a table along one dimension. */
function linesAlong(cells: readonly CountCell[], dimension: number): Line[] {
  const lines = new Map<string, Map<string, number | null>>();
  for (const { place, count } of cells) {
    const key = JSON.stringify(place.map((category, index) => (index === dimension ? null : category)));
    const line = lines.get(key) ?? new Map<string, number | null>();
    lines.set(key, line.set(place[dimension] ?? '', count));
  }
  return [...lines.values()];
}

/**
 * Whether a total is the sum of its parts in every line with no unknown counts. If there is no such line, whether its
 * name is that of a total and no count contradicts it.
 */
function holds(lines: readonly Line[], total: string, parts: readonly string[]): boolean {
  let whole = 0;
  let possible = 0;
  for (const line of lines) {
    const stated = line.get(total) ?? null;
    if (stated === null) continue;
    const counts = parts.map((part) => line.get(part) ?? null);
    const sum = counts.reduce<number>((known, count) => known + (count ?? 0), 0);
    if (!counts.includes(null)) {
      if (Math.abs(sum - stated) >= TOLERANCE) return false;
      if (stated > 0) whole += 1;
    } else if (sum >= stated + TOLERANCE) return false;
    else if (sum > 0 && sum * 2 >= stated) possible += 1;
  }
  return whole > 0 || (possible > 0 && TOTAL.test(total));
}

/** The level of an area code, as far as sums need it: country, region or local. */
function levelOf(code: string): string {
  if (!GSS_CODE.test(code)) return '';
  return /^(?:[EWSN]92|K0\d)/.test(code) ? 'country' : code.startsWith('E12') ? 'region' : 'local';
}

/**
 * Sets of categories that could be the parts of a total: all others, those of one kind, and regions plus the areas
 * whose region has no row.
 */
function partSets(
  total: string,
  categories: readonly string[],
  kinds: readonly ((category: string) => string)[],
): string[][] {
  const others = categories.filter((category) => category !== total);
  const sets = [others];
  for (const kindOf of kinds) {
    for (const kind of new Set(others.map(kindOf))) {
      sets.push(others.filter((category) => kindOf(category) === kind));
    }
    const isAlone = (category: string): boolean =>
      levelOf(category) === 'local' && !categories.includes(kindOf(category));
    sets.push(others.filter((category) => levelOf(category) === 'region' || isAlone(category)));
  }
  const filled = sets.filter((set) => set.length > 0);
  return [...new Map(filled.map((set) => [JSON.stringify(set), set])).values()];
}

/**
 * Finds by arithmetic which categories of a dimension are sums of others, because a reader could too. Tries the
 * categories that are never smaller than another, and those with the name or code of a total. `kinds` groups the
 * categories that may be summed together; `likely` lists further sums to try.
 *
 * @example
 * const cell = (category, count) => ({ place: [category], count, secret: false, holders: [] });
 * findSums([cell('Men', 3), cell('Women', 9), cell('Persons', 12)], 0); // [{ total: 'Persons', parts: ['Men', 'Women'] }]
 */
export function findSums(
  cells: readonly CountCell[],
  dimension: number,
  kinds: readonly ((category: string) => string)[] = [],
  likely: readonly { readonly total: string; readonly parts: readonly string[] }[] = [],
): CategorySum[] {
  const lines = linesAlong(cells, dimension);
  const categories = [...new Set(cells.map(({ place }) => place[dimension] ?? ''))];
  const smaller = new Set<string>();
  for (const line of lines) {
    const most = [...line.values()].reduce<number>((known, count) => Math.max(known, count ?? 0), 0);
    for (const [category, count] of line) if (count !== null && count < most) smaller.add(category);
  }
  const isTotal = (category: string): boolean =>
    !smaller.has(category) || TOTAL.test(category) || levelOf(category) === 'region';
  const found = categories.filter(isTotal).flatMap((total) =>
    partSets(total, categories, [levelOf, ...kinds])
      .filter((parts) => holds(lines, total, parts))
      .map((parts) => ({ total, parts })),
  );
  const seen = new Set(found.map((sum) => JSON.stringify(sum)));
  const more = likely.filter((sum) => !seen.has(JSON.stringify(sum)));
  return [...found, ...more.filter(({ total, parts }) => holds(lines, total, parts))];
}
