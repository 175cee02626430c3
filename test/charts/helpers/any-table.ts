import type { Dataset, MissingReason, Polarity } from '@commonweal/data';
import fc from 'fast-check';
import { dataset, observation, type RowSpec } from './dataset.js';
import { UNITS } from './download.js';

/** Names without digits, so that a number in a sentence is never part of one. */
const NAMES = Array.from({ length: 24 }, (_, i) => `${String.fromCharCode(65 + i)}ham`);
const GROUPS = ['Men', 'Women', 'People', 'Boys', 'Girls'];
const CAUSES = ['Cancer', 'Stroke', 'HIV', 'Falls', 'Asthma'];
const REASONS: MissingReason[] = ['suppressed', 'notAvailable', 'notANumber', 'notSupplied'];

/** Magnitudes: rates, shares, tiny shares, computed figures, money, counts. */
const SHAPES = [
  { places: 1, from: 0, to: 1000 },
  { places: 0, from: -50, to: 50 },
  { places: 2, from: -500, to: 9000 },
  { places: 4, from: 400, to: 460 },
  { places: 4, from: 400, to: 900_000 },
  { places: 8, from: 1_500_000_000, to: 1_510_000_000 },
  { places: 9, from: 1, to: 900 },
  { places: 0, from: 1_000_000, to: 9_007_199_254_740_000 },
  { places: 3, from: 62_120, to: 62_131 },
] as const;

function decimalText(units: number, places: number): string {
  const digits = String(Math.abs(units)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${units < 0 ? '-' : ''}${whole}${places === 0 ? '' : `.${digits.slice(-places)}`}`;
}

export interface AnyTable {
  readonly data: Dataset;
  readonly benchmark: string | null;
  readonly comparators: readonly string[];
  readonly highlighted: readonly string[];
  /** Whether the table says how many decimals are shown. */
  readonly reported: boolean;
}

interface Spec {
  readonly shape: (typeof SHAPES)[number];
  /** Values come from a few, so that many are equal. */
  readonly few: boolean;
  readonly limits: number;
  readonly gaps: number;
}

const spec = fc.record({
  shape: fc.constantFrom(...SHAPES),
  few: fc.boolean(),
  limits: fc.constantFrom(0, 0, 50, 100),
  gaps: fc.constantFrom(0, 0, 15, 60),
});

const dice = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  near: fc.integer({ min: -2, max: 2 }),
  gap: fc.integer({ min: 0, max: 99 }),
  reason: fc.constantFrom(...REASONS),
  limit: fc.integer({ min: 0, max: 99 }),
  below: fc.integer({ min: 0, max: 40 }),
  above: fc.integer({ min: 0, max: 40 }),
});
type Dice = typeof dice extends fc.Arbitrary<infer T> ? T : never;

/** One cell: a value near one of a few, or anywhere in the range; with limits around it, and sometimes not around it. */
function cellOf({ shape, few, limits, gaps }: Spec, d: Dice): Pick<RowSpec, 'value' | 'raw' | 'limits'> {
  if (d.gap < gaps) return { value: d.reason, raw: d.reason === 'notANumber' ? '1O' : '' };
  const span = shape.to - shape.from;
  const steps = few ? Math.floor(d.at * 4) / 4 : d.at;
  const units = Math.max(
    shape.from,
    Math.min(shape.to, Math.floor(shape.from + steps * span) + (few ? d.near : 0)),
  );
  const raw = decimalText(units, shape.places);
  const limit = (by: number): number => Number(decimalText(units + by, shape.places));
  const width = Math.max(1, Math.round(span / 200));
  const pair: [number, number] = [limit(-d.below * width), limit(d.above * width)];
  if (d.limit >= limits) return { value: Number(raw), raw };
  // A few lie beside their value: they are no limits of it.
  return { value: Number(raw), raw, limits: d.limit === 7 ? [limit(width), limit(2 * width)] : pair };
}

/** Areas by groups of all shapes: ties, near ties, gaps, limits, units, tiny and huge numbers, negative ones, two periods. */
export function anyTable(mostGroups: number): fc.Arbitrary<AnyTable> {
  return fc
    .record({
      areas: fc.integer({ min: 1, max: 24 }),
      groups: fc.integer({ min: 1, max: mostGroups }),
      spec,
      cells: fc.array(dice, { minLength: 24 * mostGroups, maxLength: 24 * mostGroups }),
      decimals: fc.constantFrom(null, null, null, 0, 1, 3),
      polarity: fc.constantFrom<Polarity>('highIsGood', 'lowIsGood', 'noJudgement'),
      benchmark: fc.boolean(),
      comparator: fc.boolean(),
      older: fc.boolean(),
      pick: fc.subarray(NAMES.slice(2, 12), { maxLength: 4 }),
      units: fc.array(fc.constantFrom(...UNITS), { minLength: mostGroups, maxLength: mostGroups }),
      mixed: fc.boolean(),
    })
    .map((made) => {
      const { areas, groups, cells, decimals, polarity } = made;
      const unitOf = (g: number): string => (made.mixed ? (made.units[g] ?? '') : (made.units[0] ?? ''));
      const observations = Array.from({ length: areas * groups }, (_, i) => {
        const [a, g] = [Math.floor(i / groups), i % groups];
        const group = groups > 1 ? { sex: GROUPS[g] ?? '' } : {};
        const row = { area: NAMES[a] ?? '', period: '2018', group, ...cellOf(made.spec, cells[i] as Dice) };
        const unit = unitOf(g) === unitOf(0) ? {} : { unit: unitOf(g) };
        return { ...observation(row), ...unit };
      });
      // Figures of a year before, which no sentence may count.
      const before = made.older
        ? observations.map((one) => ({
            ...observation({ area: one.area.name, value: 77, period: '2017' }),
            group: one.group,
          }))
        : [];
      const data = dataset([], { decimals, polarity, unit: unitOf(0), name: 'the rate' });
      return {
        data: { ...data, observations: [...before, ...observations] },
        benchmark: made.benchmark ? 'Aham' : null,
        comparators: made.comparator && areas > 1 ? ['Bham'] : [],
        highlighted: made.pick.filter((name) => NAMES.indexOf(name) < areas),
        reported: decimals !== null,
      };
    });
}

/** Two areas over up to five causes; with one unit for all, or one for each cause. */
export function anyPairs(): fc.Arbitrary<AnyTable> {
  return fc
    .record({
      causes: fc.integer({ min: 1, max: 5 }),
      spec,
      cells: fc.array(dice, { minLength: 10, maxLength: 10 }),
      decimals: fc.constantFrom(null, null, null, 0, 1, 3),
      polarity: fc.constantFrom<Polarity>('highIsGood', 'lowIsGood', 'noJudgement'),
      benchmark: fc.boolean(),
      unit: fc.constantFrom(...UNITS),
      swapped: fc.boolean(),
    })
    .map(({ causes, spec: wanted, cells, decimals, polarity, benchmark, unit, swapped }) => {
      const rows = Array.from({ length: causes * 2 }, (_, i): RowSpec => {
        const [c, a] = [Math.floor(i / 2), i % 2];
        // Opposite differences of one size: the second cause has the first one's figures, the other way round.
        const source = swapped && c === 1 ? 1 - a : i;
        const group = { cause: CAUSES[c] ?? '' };
        return { area: NAMES[a] ?? '', period: '2018', group, ...cellOf(wanted, cells[source] as Dice) };
      });
      return {
        data: dataset(rows, { decimals, polarity, unit, name: 'the rate' }),
        benchmark: benchmark ? 'Aham' : null,
        comparators: [],
        highlighted: [],
        reported: decimals !== null,
      };
    });
}
