import type { Dataset, MissingReason } from '@commonweal/data';
import fc from 'fast-check';
import { dataset, type RowSpec } from './dataset.js';

/** Names without digits, so that a number in a sentence is never part of one. */
const NAMES = Array.from({ length: 20 }, (_, i) => `${String.fromCharCode(65 + i)}ham`);
const GROUPS = ['Men', 'Women', 'People'];
const REASONS: MissingReason[] = ['suppressed', 'notAvailable', 'notANumber'];

const value = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -300, max: 12_000 }).map((n) => n / 100) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom(...REASONS) },
);
const spread = fc.option(fc.integer({ min: 0, max: 500 }).map((n) => n / 100));
const cell = fc.record({ value, spread });

export interface Generated {
  readonly data: Dataset;
  readonly rows: readonly RowSpec[];
  readonly benchmark: string | null;
  readonly comparators: readonly string[];
}

/** Tables of up to 20 areas and up to `most` groups, with and without limits, gaps, ties, benchmark and comparators. */
export function generated(most = 3): fc.Arbitrary<Generated> {
  return fc
    .record({
      areas: fc.integer({ min: 1, max: 20 }),
      groups: fc.integer({ min: 1, max: most }),
      cells: fc.array(cell, { minLength: 60, maxLength: 60 }),
      decimals: fc.constantFrom(0, 1, null),
      polarity: fc.constantFrom('highIsGood' as const, 'lowIsGood' as const, 'noJudgement' as const),
      benchmark: fc.boolean(),
      comparator: fc.boolean(),
      unit: fc.constantFrom('', '%', 'years'),
    })
    .map(({ areas, groups, cells, decimals, polarity, benchmark, comparator, unit }) => {
      const rows: RowSpec[] = [];
      for (let a = 0; a < areas; a++) {
        for (let g = 0; g < groups; g++) {
          const { value: v, spread: s } = cells[a * groups + g]!;
          rows.push({
            area: NAMES[a]!,
            value: v,
            period: '2018',
            group: groups > 1 ? { sex: GROUPS[g]! } : {},
            ...(typeof v === 'number' && s !== null ? { limits: [v - s, v + s] as const } : {}),
          });
        }
      }
      return {
        data: dataset(rows, { decimals, polarity, unit, name: 'the rate' }),
        rows,
        benchmark: benchmark ? NAMES[0]! : null,
        comparators: comparator && areas > 1 ? [NAMES[1]!] : [],
      };
    });
}

/** Tables of two areas over one or more causes. */
export function generatedPairs(): fc.Arbitrary<{ data: Dataset; rows: readonly RowSpec[] }> {
  const causes = ['Cancer', 'Stroke', 'HIV', 'Falls', 'Asthma'];
  return fc
    .record({
      n: fc.integer({ min: 1, max: 5 }),
      cells: fc.array(cell, { minLength: 10, maxLength: 10 }),
      decimals: fc.constantFrom(0, 1, null),
    })
    .map(({ n, cells, decimals }) => {
      const rows = causes.slice(0, n).flatMap((cause, i) =>
        ['Aham', 'Bham'].map((area, j): RowSpec => {
          const { value: v, spread: s } = cells[i * 2 + j]!;
          const limits = typeof v === 'number' && s !== null ? { limits: [v - s, v + s] as const } : {};
          return { area, value: v, period: '2018', group: { cause }, ...limits };
        }),
      );
      return { data: dataset(rows, { decimals, unit: '', name: 'the rate' }), rows };
    });
}
