import { countOf, listOf, type MaybeNumber, present } from './input.js';

/** One point of a series. Which numbers are needed depends on the method. */
export interface TrendPoint {
  /** A year (2023), or a text that says one: "2023", "2022/23". */
  readonly period: number | string;
  /** Null: suppressed or missing, the point cannot be used. */
  readonly value?: MaybeNumber;
  readonly lower95?: MaybeNumber;
  readonly upper95?: MaybeNumber;
  readonly count?: MaybeNumber;
  readonly denominator?: MaybeNumber;
}

/** The numbers of a point, null where they are missing. */
export interface KnownPoint {
  readonly year: number;
  /** Whether the period is one year and no more. */
  readonly single: boolean;
  readonly value: number | null;
  /** Whether a value was stated as missing. */
  readonly hidden: boolean;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly count: number | null;
  readonly denominator: number | null;
}

/**
 * The points in order of their periods; null where a period cannot be read as a year or occurs twice.
 *
 * @example
 * sortedPoints([{ period: '2022/23', value: 2 }, { period: 2021, value: 1 }])?.map((point) => point.year); // [2021, 2022]
 */
export function sortedPoints(series: readonly TrendPoint[]): KnownPoint[] | null {
  const points: KnownPoint[] = [];
  for (const point of listOf(series, 'series')) {
    const period = yearOf(point.period);
    if (period === null) return null;
    const value = present(point.value, 'value');
    points.push({
      ...period,
      value,
      hidden: point.value !== undefined && value === null,
      lower: present(point.lower95, 'lower95'),
      upper: present(point.upper95, 'upper95'),
      count: countOf(point.count, 'count'),
      denominator: present(point.denominator, 'denominator'),
    });
  }
  points.sort((a, b) => a.year - b.year);
  return points.some(({ year }, i) => year === points[i - 1]?.year) ? null : points;
}

/**
 * The first year of a period, and whether it is a single year: a number, "2023" or "2022/23". "2015-16" may be a
 * financial year or two years pooled, so it is not taken for one.
 *
 * @example
 * yearOf('2015 - 17'); // { year: 2015, single: false }
 */
export function yearOf(period: number | string): { readonly year: number; readonly single: boolean } | null {
  if (typeof period === 'number') return Number.isInteger(period) ? { year: period, single: true } : null;
  const text = period.trim();
  const found = /\b\d{4}\b/.exec(text);
  if (found === null) return null;
  const year = Number(found[0]);
  const financial = /^\d{4}\/(\d{2})$/.exec(text);
  return {
    year,
    single: text.length === 4 || (financial !== null && Number(financial[1]) === (year + 1) % 100),
  };
}
