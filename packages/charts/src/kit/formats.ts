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

/** How the numbers of a column or row are shown. Those of one unit and kind share one format. */
export interface ValueFormat {
  /** As the source has it. */
  readonly unit: string;
  readonly decimals: number;
  /** Decimals that may be shown where a difference would vanish: the source's own, or no more than it was told. */
  readonly most: number;
  /** Decimals of the source, which limits may ask for whatever was told. */
  readonly own: number;
}

/** Beyond so many significant digits a number is the noise of a computation, whatever its source writes. */
const SIGNIFICANT = 12;
const MOST_DECIMALS = 20;

/** The source text where it is plain digits, for the zeros at its end; else the value, whatever its decimal mark was. */
const numberText = (value: number, raw: string): string =>
  raw !== '' && Number(raw) === value ? raw : String(value);

/**
 * Decimals that the source itself writes, as far as they mean something.
 *
 * @example
 * sourceDecimals([['0.0412', 0.0412], ['0.5', 0.5]]); // 4
 */
export function sourceDecimals(numbers: Iterable<readonly [raw: string, value: number]>): number {
  let written = 0;
  let largest = 0;
  for (const [raw, value] of numbers) {
    const text = numberText(value, raw);
    const own = /^[^e]*\.(\d+)$/i.exec(text)?.[1]?.length ?? digitsOf(value).fraction.length;
    written = Math.max(written, own);
    largest = Math.max(largest, Math.abs(value));
  }
  const whole = largest === 0 ? 0 : Math.floor(Math.log10(largest)) + 1;
  return Math.min(written, Math.max(SIGNIFICANT - whole, 0), MOST_DECIMALS);
}

const isNumber = ({ value }: Observation): boolean => typeof value === 'number';

function decimalsOf(
  observations: readonly Observation[],
  told: number | null,
): Pick<ValueFormat, 'decimals' | 'most' | 'own'> {
  const numbers = observations.flatMap(({ value, raw }) =>
    typeof value === 'number' ? [[raw, value] as const] : [],
  );
  const own = sourceDecimals(numbers);
  if (told !== null) return { decimals: told, most: told, own };
  const decimals = decimalsGiven(numbers.map(([raw, value]) => numberText(value, raw)));
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
 * The format of each group, in their order: the unit of its observations, with the decimals of all that have this unit. An issue
 * where one group holds numbers of different units, which nothing may set against each other.
 *
 * @param ofColumns The dimension whose values are columns that stood side by side, which may hold different kinds of number; −1 for none.
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
  // What the author says holds for all, unless the source says that its numbers are of different kinds.
  const replaced = given !== null && all.size <= 1 ? given : null;
  const mixed = units.findIndex((found) => found.length > 1);
  if (mixed !== -1) {
    const [first] = units[mixed] ?? [];
    const alike = areas.filter(({ observations }) => {
      const observation = observations[mixed];
      return (
        observation !== undefined && isNumber(observation) && (observation.unit ?? indicator.unit) === first
      );
    });
    const names = alike.map(({ area }) => area.name);
    return differentUnits(groups[mixed]?.label ?? '', units[mixed] ?? [], names);
  }
  const [first, ...others] = all;
  // A group without any number has the unit of the rest.
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
    // What an indicator says of its decimals it says of numbers in its own unit.
    const own = all.size <= 1 || unit === indicator.unit ? indicator.decimals : null;
    const format = { unit, ...decimalsOf(alike, stated ?? own) };
    formats.set(key, format);
    return format;
  });
}

/**
 * The unit that all numbers have; empty where there is none, or more than one.
 *
 * @example
 * commonUnit([{ unit: '%', decimals: 1, most: 1, own: 1 }, { unit: '£', decimals: 0, most: 0, own: 0 }]); // ''
 */
export function commonUnit(formats: readonly ValueFormat[]): string {
  const [first, ...others] = new Set(formats.map(({ unit }) => unit));
  return others.length === 0 ? (first ?? '') : '';
}

/** Whether the numbers are of more than one unit or kind. */
export const isMixed = (formats: readonly ValueFormat[]): boolean => new Set(formats).size > 1;
