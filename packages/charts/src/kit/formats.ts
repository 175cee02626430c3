import {
  decimalsGiven,
  differentUnits,
  digitsOf,
  numberKinds,
  type Indicator,
  type Issue,
  type Observation,
  textsKey,
} from '@commonweal/data';
import type { ChartOptions } from './options.js';
import type { Group, SelectedArea } from './selected-area.js';
import { decimalsBeforeNoise } from './significant.js';

/** How to show the numbers of a column or row. Those with the same unit and kind share a format. */
export interface ValueFormat {
  /** As the source writes it. */
  readonly unit: string;
  readonly decimals: number;
  /** Maximum decimals that may be shown to keep a difference visible: the source's own, or the number that was set. */
  readonly most: number;
  /** Decimals in the source, which confidence limits may use even if fewer were set. */
  readonly own: number;
}

const MOST_DECIMALS = 20;

/**
 * Keeps the source text if it is plain digits, for its trailing zeros; otherwise formats the value, because the source
 * may use another decimal mark.
 */
const sourceText = (value: number, raw: string): string =>
  raw !== '' && Number(raw) === value ? raw : String(value);

/**
 * Number of decimals in the source, ignoring those that are only noise.
 *
 * @example
 * sourceDecimals([['0.0412', 0.0412], ['0.5', 0.5]]); // 4
 */
export function sourceDecimals(numbers: Iterable<readonly [raw: string, value: number]>): number {
  let written = 0;
  let largest = 0;
  for (const [raw, value] of numbers) {
    const text = sourceText(value, raw);
    const own = /^[^e]*\.(\d+)$/i.exec(text)?.[1]?.length ?? digitsOf(value).fraction.length;
    written = Math.max(written, own);
    largest = Math.max(largest, Math.abs(value));
  }
  return Math.min(written, decimalsBeforeNoise(largest), MOST_DECIMALS);
}

const isNumber = ({ value }: Observation): boolean => typeof value === 'number';

function decimalsOf(
  observations: readonly Observation[],
  decimalsSet: number | null,
): Pick<ValueFormat, 'decimals' | 'most' | 'own'> {
  const numbers = observations.flatMap(({ value, raw }) =>
    typeof value === 'number' ? [[raw, value] as const] : [],
  );
  const own = sourceDecimals(numbers);
  if (decimalsSet !== null) return { decimals: decimalsSet, most: decimalsSet, own };
  const decimals = decimalsGiven(numbers.map(([raw, value]) => sourceText(value, raw)));
  return { decimals, most: Math.max(decimals, own), own };
}

/** The kind of number of each group. */
const kindsOf = (
  groups: readonly Group[],
  columns: readonly (readonly Observation[])[],
  dimension: number,
): readonly string[] =>
  numberKinds(
    groups.map(({ values }, index) => ({
      heading: values[dimension] ?? '',
      values: (columns[index] ?? []).flatMap(({ value }) => (typeof value === 'number' ? [value] : [])),
    })),
  );

/**
 * Returns the format of each group, in order: the unit of its observations, and decimals based on every group with that
 * unit and kind. Returns an issue if one group mixes units, because its numbers cannot be compared.
 *
 * @param ofColumns The dimension whose values were side-by-side columns, which may hold different kinds of number; −1
 *   for none.
 */
export function formatsOf(
  areas: readonly SelectedArea[],
  groups: readonly Group[],
  indicator: Indicator,
  options: ChartOptions,
  ofColumns = -1,
): readonly ValueFormat[] | Issue {
  const columns = groups.map((_, index) =>
    areas.flatMap(({ observations }) => observations[index] ?? []).filter(isNumber),
  );
  const given = options.unit ?? null;
  const units = columns.map((column) => [...new Set(column.map(({ unit }) => unit ?? indicator.unit))]);
  const all = new Set(units.flat());
  // The author's unit applies to all numbers, unless the source gives them different units.
  const replaced = given !== null && all.size <= 1 ? given : null;
  const mixed = units.findIndex((found) => found.length > 1);
  if (mixed !== -1) {
    const [first] = units[mixed] ?? [];
    const alike = areas.filter(({ observations }) =>
      observations
        .slice(mixed, mixed + 1)
        .some((observation) => isNumber(observation) && (observation.unit ?? indicator.unit) === first),
    );
    const names = alike.map(({ area }) => area.name);
    return differentUnits(groups[mixed]?.label ?? '', units[mixed] ?? [], names);
  }
  const [first, ...others] = all;
  // A group without any numbers takes the unit of the rest.
  const usual = first !== undefined && others.length === 0 ? first : (given ?? indicator.unit);
  const unitOf = (index: number): string => replaced ?? units[index]?.[0] ?? usual;
  const stated = options.decimals ?? null;
  const kinds = ofColumns === -1 ? [] : kindsOf(groups, columns, ofColumns);
  const keys = groups.map((_, index) => textsKey([unitOf(index), kinds[index] ?? '']));
  const formats = new Map<string, ValueFormat>();
  return groups.map((_, index) => {
    const unit = unitOf(index);
    const key = keys[index] ?? '';
    const known = formats.get(key);
    if (known !== undefined) return known;
    const alike = columns.filter((_column, other) => keys[other] === key).flat();
    // An indicator's decimals apply only to numbers in its own unit.
    const own = all.size <= 1 || unit === indicator.unit ? indicator.decimals : null;
    const format = { unit, ...decimalsOf(alike, stated ?? own) };
    formats.set(key, format);
    return format;
  });
}

/**
 * The unit shared by all numbers; empty if there is none, or more than one.
 *
 * @example
 * commonUnit([{ unit: '%', decimals: 1, most: 1, own: 1 }, { unit: '£', decimals: 0, most: 0, own: 0 }]); // ''
 */
export function commonUnit(formats: readonly ValueFormat[]): string {
  const [first, ...others] = new Set(formats.map(({ unit }) => unit));
  return others.length === 0 ? (first ?? '') : '';
}

/** Whether the numbers have more than one unit or kind. */
export const isMixed = (formats: readonly ValueFormat[]): boolean => new Set(formats).size > 1;
