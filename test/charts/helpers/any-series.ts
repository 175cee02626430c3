import fc from 'fast-check';
import { compare, type Exact, exact } from './exact.js';

/** Names without digits, so that a number in a sentence is never part of one. */
const NAMES = Array.from({ length: 12 }, (_, i) => `${String.fromCharCode(65 + i)}ham`);
/** What stands in a file where there is no figure; the last is a number that was mistyped. */
const GAPS = ['', '[c]', '[x]', '1O'] as const;
const SHAPES = [
  { places: 1, from: 100, step: 12 },
  { places: 2, from: 6200, step: 40 },
  { places: 0, from: -20, step: 6 },
  { places: 4, from: 4200, step: 1 },
  { places: 6, from: 40, step: 9 },
  { places: 0, from: 40_000_000, step: 900_000 },
] as const;

/** One line of a file: what the test reads for itself. */
export interface RawPoint {
  readonly area: string;
  readonly period: string;
  readonly text: string;
  /** Null where the text is no number. */
  readonly value: Exact | null;
  readonly lower: Exact | null;
  readonly upper: Exact | null;
  readonly break: string;
  readonly isProvisional: boolean;
}

export interface AnySeries {
  readonly csv: string;
  readonly points: readonly RawPoint[];
  readonly areas: readonly string[];
  /** As in the file: `2015`, or `2015-17`. */
  readonly periods: readonly string[];
  /** Years from one period to the next. */
  readonly isRolling: boolean;
  readonly benchmark: string | null;
}

const dice = fc.record({
  noise: fc.integer({ min: -3, max: 3 }),
  gap: fc.integer({ min: 0, max: 99 }),
  reason: fc.constantFrom(...GAPS),
  limit: fc.integer({ min: 0, max: 99 }),
  below: fc.integer({ min: 0, max: 5 }),
  above: fc.integer({ min: 0, max: 5 }),
  provisional: fc.integer({ min: 0, max: 9 }),
});

function decimalText(units: number, places: number): string {
  const digits = String(Math.abs(units)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${units < 0 ? '-' : ''}${whole}${places === 0 ? '' : `.${digits.slice(-places)}`}`;
}

/** Areas by periods: rising, falling and level lines, with limits, gaps, breaks of one area or of all, provisional figures. */
export function anySeries(mostAreas = 9): fc.Arbitrary<AnySeries> {
  return fc
    .record({
      areas: fc.integer({ min: 1, max: mostAreas }),
      years: fc.integer({ min: 1, max: 9 }),
      skipped: fc.option(fc.integer({ min: 1, max: 6 }), { freq: 3 }),
      isRolling: fc.boolean(),
      shape: fc.constantFrom(...SHAPES),
      slopes: fc.array(fc.constantFrom(-1, 0, 0, 1), { minLength: mostAreas, maxLength: mostAreas }),
      cells: fc.array(dice, { minLength: mostAreas * 9, maxLength: mostAreas * 9 }),
      limits: fc.constantFrom(0, 60, 100, 100),
      gaps: fc.constantFrom(0, 0, 10, 50),
      provisional: fc.constantFrom(0, 0, 3),
      allBreak: fc.option(fc.integer({ min: 0, max: 8 }), { freq: 3 }),
      ownBreak: fc.option(fc.tuple(fc.nat(mostAreas - 1), fc.integer({ min: 0, max: 8 })), { freq: 3 }),
      benchmark: fc.boolean(),
    })
    .map((made) => {
      const { shape, isRolling } = made;
      const starts = Array.from({ length: made.years }, (_, i) => 2012 + i).filter(
        (_, i) => made.years === 1 || i !== made.skipped,
      );
      const labelOf = (year: number): string => (isRolling ? `${year}-${(year + 2) % 100}` : String(year));
      const points = NAMES.slice(0, made.areas).flatMap((area, a) =>
        starts.map((year, i): RawPoint => {
          const d = made.cells[a * 9 + i] as (typeof made.cells)[number];
          const units =
            shape.from +
            (a % 3) * shape.step +
            (made.slopes[a] ?? 0) * i * shape.step +
            d.noise * Math.ceil(shape.step / 6);
          const width = Math.max(1, Math.round(shape.step / 2));
          const isGap = d.gap < made.gaps;
          const text = isGap ? d.reason : decimalText(units, shape.places);
          const hasLimits = !isGap && d.limit < made.limits;
          const limit = (by: number): Exact | null =>
            hasLimits ? exact(decimalText(units + by, shape.places)) : null;
          const isBroken = made.allBreak === i || (made.ownBreak?.[0] === a && made.ownBreak[1] === i);
          return {
            area,
            period: labelOf(year),
            text,
            value: isGap ? null : exact(text),
            lower: limit(-d.below * width),
            upper: limit(d.above * width),
            break: isBroken ? 'New method' : '',
            isProvisional: d.provisional < made.provisional,
          };
        }),
      );
      const number = (value: Exact | null): string =>
        value === null ? '' : decimalText(Number(value.units), value.places);
      const csv = [
        'area,period,value,lower95,upper95,break,status',
        ...points.map((p) =>
          [
            p.area,
            p.period,
            p.text,
            number(p.lower),
            number(p.upper),
            p.break,
            p.isProvisional ? 'provisional' : '',
          ].join(','),
        ),
      ].join('\n');
      return {
        csv,
        points,
        areas: NAMES.slice(0, made.areas),
        periods: starts.map(labelOf),
        isRolling,
        benchmark: made.benchmark ? 'Aham' : null,
      };
    })
    .filter(({ points }) => points.some(({ value }) => value !== null));
}

/** The points of an area, in the order of periods. */
export const pointsOf = ({ points }: AnySeries, area: string): readonly RawPoint[] =>
  points.filter((point) => point.area === area);

const hasLimits = (point: RawPoint): boolean => point.lower !== null && point.upper !== null;

const unitsOf = (places: number, { units, places: own }: Exact): bigint =>
  units * 10n ** BigInt(places - own);

/**
 * Whether two independent figures differ: by more than the root of the squares of the margin below the higher one and of
 * that above the lower. Null without limits of both, and where that is equal to the last digit.
 */
export function differs(one: RawPoint, other: RawPoint): boolean | null {
  if (!hasLimits(one) || !hasLimits(other)) return null;
  const [high, low] = compare(one.value as Exact, other.value as Exact) >= 0 ? [one, other] : [other, one];
  const places = Math.max(
    ...[high, low].flatMap((p) => [p.value, p.lower, p.upper].map((each) => each?.places ?? 0)),
  );
  const at = (value: Exact | null): bigint => unitsOf(places, value as Exact);
  const difference = at(high.value) - at(low.value);
  const margins = (at(high.value) - at(high.lower)) ** 2n + (at(low.upper) - at(low.value)) ** 2n;
  return difference ** 2n > margins;
}

/** Breaks by period: those of the area, and those that at least half of the areas with a figure state. */
export function isBrokenAt(series: AnySeries, area: string, at: number): boolean {
  const period = series.periods[at] ?? '';
  const here = series.points.filter((point) => point.period === period);
  const stated = here.filter((point) => point.break !== '');
  const others = here.filter(
    (point) => point.break === '' && point.area !== series.benchmark && point.value !== null,
  );
  return stated.some((point) => point.area === area) || (stated.length > 0 && stated.length >= others.length);
}

/** Whether two periods of a file share a year. */
const shareYear = (series: AnySeries, from: number, to: number): boolean => {
  const year = (at: number): number => Number(series.periods[at]?.slice(0, 4));
  return series.isRolling && year(to) - year(from) < 3;
};

/** The indices of the figures that a change is between: the latest, and the earliest since a break that shares no year with it. */
export function changeOf(series: AnySeries, area: string): readonly [from: number, to: number] | null {
  const own = pointsOf(series, area);
  const to = own.reduce((found, point, at) => (point.value === null ? found : at), -1);
  let start = 0;
  for (let at = 1; at <= to; at += 1) if (isBrokenAt(series, area, at)) start = at;
  for (let at = start; at < to; at += 1)
    if (own[at]?.value !== null && !shareYear(series, at, to)) return [at, to];
  return null;
}

/** The official recent trend over the last five years without a gap or break; null where there is none. */
export function recentTrend(series: AnySeries, area: string): 'increasing' | 'decreasing' | 'none' | null {
  if (series.isRolling) return null;
  const five: { readonly value: number; readonly weight: number }[] = [];
  const own = pointsOf(series, area);
  for (let at = own.length - 1; at >= 0 && five.length < 5; at -= 1) {
    const point = own[at] as RawPoint;
    const next = own[at + 1];
    if (point.value === null || point.lower === null || point.upper === null) break;
    if (compare(point.upper, point.lower) <= 0) break;
    if (five.length > 0 && next !== undefined && Number(next.period) - Number(point.period) > 1) break;
    const number = ({ units, places }: Exact): number => Number(units) / 10 ** places;
    const error = (number(point.upper) - number(point.lower)) / 3.92;
    five.unshift({ value: number(point.value), weight: error ** -2 });
    if (at > 0 && isBrokenAt(series, area, at)) break;
  }
  if (five.length < 5) return null;
  const slopeOf = (left: number): { readonly slope: number; readonly chi: number } => {
    const used = five.flatMap((point, i) => (i === left ? [] : [{ ...point, t: i + 1 }]));
    const sum = (of: (point: (typeof used)[number]) => number): number =>
      used.reduce((total, point) => total + point.weight * of(point), 0);
    const [w, wt, wy, wtt, wty] = [
      sum(() => 1),
      sum((p) => p.t),
      sum((p) => p.value),
      sum((p) => p.t * p.t),
      sum((p) => p.t * p.value),
    ];
    const spread = w * wtt - wt * wt;
    const slope = (w * wty - wt * wy) / spread;
    return { slope, chi: (slope * slope * spread) / w };
  };
  const { slope, chi } = slopeOf(-1);
  const least = Math.max(...five.map(({ value }) => Math.abs(value))) * 1e-10;
  const isFalling = (at: number): boolean => slopeOf(at).slope < -least;
  const isConsistent = [0, 1, 2, 3, 4].every((left) => isFalling(left) === slope < -least);
  if (chi <= 9.5495357 || !isConsistent) return 'none';
  return slope < 0 ? 'decreasing' : 'increasing';
}
