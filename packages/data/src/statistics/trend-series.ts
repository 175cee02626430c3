import { parsePeriod } from '../dataset/parse-period.js';
import { countOf, listOf, type MaybeNumber, partOf, present } from './input.js';

const DAY = 24 * 60 * 60 * 1000;

/** One point of a series. The method determines which numbers it needs. */
export interface TrendPoint {
  /** A year (2023), or a text that contains one: "2023", "2022/23", "2022/2023". */
  readonly period: number | string;
  /** Null means suppressed or missing: the point cannot be used. */
  readonly value?: MaybeNumber;
  readonly lower95?: MaybeNumber;
  readonly upper95?: MaybeNumber;
  readonly count?: MaybeNumber;
  readonly denominator?: MaybeNumber;
}

/** The numbers of a point, null if missing. */
export interface KnownPoint extends PeriodOfYear {
  readonly value: number | null;
  /** Whether the input explicitly marked the value as missing. */
  readonly hidden: boolean;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly count: number | null;
  readonly denominator: number | null;
}

/**
 * Sorts the points by period; null if a period cannot be read as a year or occurs twice.
 *
 * @example
 * sortedPoints([{ period: '2022/23', value: 2 }, { period: 2021, value: 1 }])?.map((point) => point.year); // [2021, 2022]
 */
export function sortedPoints(series: readonly TrendPoint[]): KnownPoint[] | null {
  const points: KnownPoint[] = [];
  for (const given of listOf(series, 'series')) {
    const point = partOf(given, 'series');
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
  points.sort((a, b) => (a.year === b.year ? (a.order < b.order ? -1 : 1) : a.year - b.year));
  const isRepeated = ({ year, order }: KnownPoint, i: number): boolean =>
    year === points[i - 1]?.year && order === points[i - 1]?.order;
  return points.some(isRepeated) ? null : points;
}

/** A period's position in time. */
interface PeriodOfYear {
  /** The year in which it begins. */
  readonly year: number;
  /** Whether it is exactly one year. */
  readonly single: boolean;
  /** Sorts and distinguishes periods that begin in the same year. Empty for single years. */
  readonly order: string;
}

/**
 * The first year of a period, and whether it is a single calendar or financial year. Takes a number, or a text as
 * `parsePeriod` reads it. "2015-16" could be a financial year or two years pooled, so it does not count as single.
 */
function yearOf(period: unknown): PeriodOfYear | null {
  if (typeof period === 'number') {
    return Number.isInteger(period) ? { year: period, single: true, order: '' } : null;
  }
  if (typeof period !== 'string') return null;
  const { label, start, end } = parsePeriod(period);
  const found = /\b\d{4}\b/.exec(start ?? label);
  if (found === null) return null;
  const year = Number(found[0]);
  // The day after a whole year is the day it began, one year on.
  const after = end === null ? null : new Date(Date.parse(end) + DAY).toISOString().slice(0, 10);
  const single = start !== null && after === `${String(year + 1).padStart(4, '0')}${start.slice(4)}`;
  return { year, single, order: single ? '' : `${start ?? ''}/${end ?? label}` };
}
