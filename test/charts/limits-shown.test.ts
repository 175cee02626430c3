import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell, TableChart } from '@commonweal/charts';
import { limitDecimals } from '@commonweal/charts/kit/limit-decimals.js';
import fc from 'fast-check';
import { choropleth, comparison, ranking } from './helpers/charts.js';
import { dataset, type RowSpec } from './helpers/dataset.js';
import { compare, type Exact, exact } from './helpers/exact.js';

const NOTE = 'Comparisons by limits use the figures before rounding.';

/** A value with limits: as the data has them, or as a cell shows them. */
interface Figure {
  readonly value: Exact;
  readonly lower: Exact;
  readonly upper: Exact;
}

const isUsable = ({ value, lower, upper }: Figure): boolean =>
  compare(lower, value) <= 0 && compare(value, upper) <= 0;
const sideOf = ({ lower, upper }: Figure, value: Exact): number =>
  compare(lower, value) > 0 ? 1 : compare(upper, value) < 0 ? -1 : 0;
const meet = (one: Figure, other: Figure): boolean =>
  compare(one.lower, other.upper) <= 0 && compare(other.lower, one.upper) <= 0;

const figureOf = ({ value, limits: [lower, upper] = [0, 0] }: RowSpec): Figure => ({
  value: exact(String(value)),
  lower: exact(String(lower)),
  upper: exact(String(upper)),
});

/** What a reader hears of a cell, or sees in it. */
function shownIn(cell: Cell | undefined): Figure {
  const after = `${cell?.text ?? ''}, ${(cell?.kind === 'track' ? cell.spoken : null) ?? cell?.detail ?? ''}`;
  const text = cell?.kind === 'track' ? after : (cell?.spoken ?? after);
  const number = String.raw`(\u2212?\d[\d,]*(?:\.\d+)?)`;
  const found = new RegExp(`^${number}, (?:95% confidence limits )?${number} to ${number}$`).exec(text);
  assert.ok(found !== null, `‘${text}’ has no limits`);
  const [, value = '', lower = '', upper = ''] = found;
  return { value: exact(value), lower: exact(lower), upper: exact(upper) };
}

interface Table {
  readonly rows: readonly RowSpec[];
  readonly decimals: number | null;
  /** Said by the author, or by the source of the figures. */
  readonly byAuthor: boolean;
  readonly benchmark: string | null;
}

/** Areas with narrow limits, near each other, to three decimals: what few decimals cannot tell apart. */
const tables = (areas: number): fc.Arbitrary<Table> =>
  fc.record({
    rows: fc
      .array(
        fc
          .record({
            units: fc.integer({ min: 9_000, max: 12_500 }),
            below: fc.integer({ min: 0, max: 900 }),
            above: fc.integer({ min: 0, max: 900 }),
            places: fc.constantFrom(1, 2, 3),
            printed: fc.constantFrom(false, false, false, true),
          })
          .map(({ units, below, above, places, printed }): RowSpec => {
            const at = (each: number): number => Number((each / 1000).toFixed(places));
            const value = at(units);
            return {
              area: '',
              value,
              limits: [at(units - below), at(units + above)],
              ...(printed ? { printed: String(Math.floor(value)) } : {}),
            };
          }),
        { minLength: areas, maxLength: areas },
      )
      .map((rows) => rows.map((row, i) => ({ ...row, area: ['Aham', 'Bham', 'Cham', 'Dham'][i] ?? '' }))),
    decimals: fc.constantFrom(null, 0, 1, 2, 3),
    byAuthor: fc.boolean(),
    benchmark: fc.constantFrom(null, 'Aham'),
  });

const RUNS = { numRuns: 500, seed: 20_200_716, includeErrorInReport: true, endOnFailure: true };

const made = ({ rows, decimals, byAuthor }: Table): ReturnType<typeof dataset> =>
  dataset(rows, { decimals: byAuthor ? null : decimals, unit: '', name: 'the rate' });
const said = ({
  decimals,
  byAuthor,
  benchmark,
}: Table): { decimals: number | null; benchmark: string | null } => ({
  decimals: byAuthor ? decimals : null,
  benchmark,
});

/** Whether limits are beside the value and the benchmark, as shown, as they do. */
function agrees(row: Figure, shown: Figure, benchmark: readonly [Figure, Figure] | null): boolean {
  if (!isUsable(shown)) return false;
  return benchmark === null || sideOf(shown, benchmark[1].value) === sideOf(row, benchmark[0].value);
}

function isNoted({ notes }: TableChart): boolean {
  return notes.includes(NOTE);
}

/** Figures printed by the publisher keep their form; all others have the decimals that a comparison needs. */
function limitsAgree(table: Table, chart: TableChart, cellOf: (area: string) => Cell | undefined): void {
  const figures = table.rows.map((row) => [figureOf(row), shownIn(cellOf(row.area))] as const);
  const benchmark = table.benchmark === null ? null : (figures[0] ?? null);
  const isShown = figures.every(([row, shown], i) => agrees(row, shown, i === 0 ? null : benchmark));
  assert.equal(isNoted(chart), !isShown, chart.notes.join(' '));
  const isPrinted = table.rows.some(({ printed }) => printed !== undefined);
  if (!isPrinted || (table.byAuthor && table.decimals !== null)) assert.ok(isShown, 'decimals are found');
}

test('limits shown in a choropleth table never contradict their outcome, whatever the decimals', () => {
  fc.assert(
    fc.property(tables(4), (table) => {
      const chart = choropleth(made(table), { ...said(table), showLimits: true });
      limitsAgree(table, chart, (area) => chart.rows.find(({ key }) => key === area)?.cells[1]);
    }),
    RUNS,
  );
});

test('limits spoken in a ranking never contradict their outcome, whatever the decimals', () => {
  fc.assert(
    fc.property(tables(4), (table) => {
      const chart = ranking(made(table), said(table));
      limitsAgree(table, chart, (area) => chart.rows.find(({ key }) => key === area)?.cells[2]);
    }),
    RUNS,
  );
});

test('shown limits of two areas overlap exactly if the true ones do, whatever the decimals', () => {
  fc.assert(
    fc.property(tables(2), (table) => {
      const chart = comparison(made(table), said(table));
      const cellOf = (area: string): Cell | undefined => chart.rows[0]?.cells[area === 'Aham' ? 1 : 2];
      if (table.benchmark !== null) {
        limitsAgree(table, chart, cellOf);
        return;
      }
      const [one, other] = table.rows.map((row) => [figureOf(row), shownIn(cellOf(row.area))] as const);
      assert.ok(one !== undefined && other !== undefined);
      const isShown =
        meet(one[0], other[0]) === meet(one[1], other[1]) && isUsable(one[1]) && isUsable(other[1]);
      assert.equal(isNoted(chart), !isShown);
      const isPrinted = table.rows.some(({ printed }) => printed !== undefined);
      if (!isPrinted || (table.byAuthor && table.decimals !== null)) assert.ok(isShown, 'decimals are found');
    }),
    RUNS,
  );
});

test('an author who asks for no decimals gets those that a comparison by limits needs', () => {
  const rows: RowSpec[] = [
    { area: 'Leeds', value: 10.4, limits: [10.1, 10.6] },
    { area: 'York', value: 11.4, limits: [10.7, 12.1] },
  ];
  const chart = comparison(dataset(rows, { decimals: null, unit: '' }), { decimals: 0 });
  const [, leeds, york] = chart.rows[0]?.cells ?? [];
  assert.equal(`${leeds?.text ?? ''} (${leeds?.detail ?? ''})`, '10.4 (10.1 to 10.6)');
  assert.equal(`${york?.text ?? ''} (${york?.detail ?? ''})`, '11.4 (10.7 to 12.1)');
  assert.ok(!chart.notes.includes(NOTE));
  const wide = rows.map((row) => ({ ...row, limits: [9, 13] as const }));
  const reported = comparison(dataset(wide, { decimals: null, unit: '' }), { decimals: 0 });
  assert.equal(reported.rows[0]?.cells[1]?.text, '10');
});

test('limits that a rounded benchmark makes equal to it are still on the true side of their value', () => {
  const value = (number: number) => ({ value: number, number });
  for (const [lower, upper, own, benchmark, shown] of [
    [9.6, 12.4, 9.7, 12.45, 12.4],
    [12.4, 14.4, 14.2, 12.35, 12.4],
  ] as const)
    assert.equal(limitDecimals({ level: 0.95, lower, upper }, 0, [value(own), { value: benchmark, number: shown }]), 1);
}); // prettier-ignore

test('limits beside a number that no decimals put on its true side differ from each other, and from others', () => {
  const limits = { level: 0.95, lower: 9.96, upper: 9.99 };
  // 9.97, shown as 10: neither limit can be on the right side of it.
  const beside = [{ value: 9.97, number: 10 }];
  assert.equal(limitDecimals(limits, 0, beside), 2);
  const other = { limits: { level: 0.95, lower: 9.994, upper: 9.998 }, beside: [] };
  assert.equal(limitDecimals(limits, 0, beside, other), 3);
});
