import fc from 'fast-check';
import { compare, type Exact, exact } from './exact.js';

const NAMES = ['Aham', 'Bham', 'Cham', 'Dham', 'Eham', 'Fham', 'Gham'];
const LABELS = ['Buses', 'Cycling', 'Falls', 'Smoking', 'Walking', 'Wellbeing'];
const GAPS = ['', '[c]', '[x]'] as const;

export type Tone = 'better' | 'worse' | 'higher' | 'lower' | 'similar' | 'notCompared';

/** A figure of the latest year of its indicator, as the file has it. */
export interface RawFigure {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly value: Exact | null;
  readonly lower: Exact | null;
  readonly upper: Exact | null;
  readonly polarity: 'higher-is-better' | 'lower-is-better' | 'none';
}

export interface AnyIndicators {
  readonly csv: string;
  readonly figures: readonly RawFigure[];
  readonly areas: readonly string[];
  readonly indicators: readonly string[];
  readonly benchmark: string | null;
}

const dice = fc.record({
  off: fc.integer({ min: -9, max: 9 }),
  below: fc.integer({ min: 0, max: 6 }),
  above: fc.integer({ min: 0, max: 6 }),
  gap: fc.nat(999),
  reason: fc.constantFrom(...GAPS),
});

const tenth = (units: number): string => (units / 10).toFixed(1);

/** Several indicators of some areas, each with a year, a polarity and a unit of its own; figures of the years before do not count. */
export const anyIndicators: fc.Arbitrary<AnyIndicators> = fc
  .record({
    areas: fc.integer({ min: 2, max: NAMES.length }),
    indicators: fc.array(
      fc.record({
        polarity: fc.constantFrom('higher-is-better' as const, 'lower-is-better' as const, 'none' as const),
        isLimited: fc.constantFrom(true, true, false),
        year: fc.integer({ min: 2019, max: 2022 }),
      }),
      { minLength: 1, maxLength: LABELS.length },
    ),
    isOneKind: fc.boolean(),
    hasGaps: fc.boolean(),
    hasEarlier: fc.boolean(),
    benchmark: fc.constantFrom(true, true, true, false),
    cells: fc.array(dice, { minLength: 42, maxLength: 42 }),
  })
  .map((made) => {
    const areas = NAMES.slice(0, made.areas);
    const figures = made.indicators.flatMap(({ polarity, isLimited, year }, at) =>
      areas.map((area, a): RawFigure & { readonly text: string } => {
        const d = made.cells[at * 7 + a] as (typeof made.cells)[number];
        // Each indicator has a figure of some area.
        const isGap = made.hasGaps && d.gap % 5 === 2 && a !== 1;
        const units = 400 + 3 * d.off;
        const limit = (by: number): Exact | null => (isGap || !isLimited ? null : exact(tenth(units + by)));
        return {
          indicator: LABELS[at] ?? '',
          area,
          period: String(year),
          text: isGap ? d.reason : tenth(units),
          value: isGap ? null : exact(tenth(units)),
          lower: limit(-d.below),
          upper: limit(d.above),
          polarity: made.isOneKind ? (made.indicators[0]?.polarity ?? 'none') : polarity,
        };
      }),
    );
    const number = (value: Exact | null): string => (value === null ? '' : tenth(Number(value.units)));
    const rows = figures.flatMap(({ indicator, area, period, text, lower, upper, polarity }) => [
      ...(made.hasEarlier ? [`${indicator},%,${polarity},${area},${Number(period) - 1},99,98,100`] : []),
      `${indicator},%,${polarity},${area},${period},${text},${number(lower)},${number(upper)}`,
    ]);
    return {
      csv: ['indicator,unit,polarity,area,period,value,lower95,upper95', ...rows].join('\n'),
      figures,
      areas,
      indicators: LABELS.slice(0, made.indicators.length),
      benchmark: made.benchmark ? 'Aham' : null,
    };
  });

/** By the limits against the benchmark's figure of the same indicator, which counts as exact. */
export function toneOf({ figures, benchmark }: AnyIndicators, figure: RawFigure): Tone | null {
  if (figure.value === null) return null;
  const exactly =
    figures.find(({ area, indicator }) => area === benchmark && indicator === figure.indicator)?.value ??
    null;
  if (figure.lower === null || figure.upper === null || exactly === null) return 'notCompared';
  const isAbove = compare(figure.lower, exactly) > 0;
  if (!isAbove && compare(figure.upper, exactly) >= 0) return 'similar';
  if (figure.polarity === 'none') return isAbove ? 'higher' : 'lower';
  return isAbove === (figure.polarity === 'higher-is-better') ? 'better' : 'worse';
}

/** On how many indicators an area has each outcome. */
export function talliesOf(made: AnyIndicators, area: string): Readonly<Record<Tone | 'missing', number>> {
  const tones = made.figures.filter((figure) => figure.area === area).map((figure) => toneOf(made, figure));
  const count = (wanted: Tone | null): number => tones.filter((tone) => tone === wanted).length;
  return {
    better: count('better'),
    worse: count('worse'),
    higher: count('higher'),
    lower: count('lower'),
    similar: count('similar'),
    notCompared: count('notCompared'),
    missing: count(null),
  };
}
