import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bar, parseShown, type ShadeCell, type TableChart, type TrackCell } from '@commonweal/charts';
import { CLASSIFY_METHODS } from '@commonweal/charts/kit/classes.js';
import type { ChoroplethFacts } from '@commonweal/widgets/choropleth-table/facts.js';
import fc from 'fast-check';
import { generated, generatedPairs } from './helpers/arbitrary.js';
import { choropleth, comparison, ranking } from './helpers/charts.js';

const RUNS = { numRuns: 120, seed: 20_200_700 };

/** The numbers in a sentence, without those of the period. */
function numbersIn(sentence: string): string[] {
  return sentence.replaceAll('2018', '').match(/−?\d[\d,]*(\.\d+)?/g) ?? [];
}
function leaves(value: unknown): string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return numbersIn(value);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
function shownTexts({ rows }: TableChart): string[] {
  return rows.flatMap(({ cells }) => cells.map(({ text }) => text));
}

test('every number in a finding is a shown value or a fact of the model', () => {
  const check = (chart: TableChart): void => {
    const known = new Set([...shownTexts(chart), ...leaves(chart.facts)]);
    // The level of the limits is a fact of the model, as a fraction.
    for (const number of numbersIn(chart.finding.replace(/\b95% (?=confidence limits)/g, '')))
      assert.ok(known.has(number), `${number} in ${chart.finding}`);
    assert.doesNotMatch(chart.finding, /undefined|null|NaN|Infinity| {2}|;;|; \.|,,/);
    assert.match(chart.finding, /^[A-Z].*\.$/);
  };
  fc.assert(
    fc.property(generated(), fc.boolean(), ({ data, benchmark, comparators }, pick) => {
      check(choropleth(data, { benchmark, comparators }));
      const area = pick ? ['Cham'] : [];
      const where = new Map(data.observations[0]?.group.has('sex') === true ? [['sex', 'Men']] : []);
      check(ranking(data, { benchmark, comparators, where, area }));
    }),
    RUNS,
  );
  fc.assert(
    fc.property(generatedPairs(), ({ data }) => {
      check(comparison(data));
    }),
    RUNS,
  );
});

test('no cell contradicts its legend: its shown value lies in its class and in no other', () => {
  fc.assert(
    fc.property(
      generated(),
      fc.constantFrom(...CLASSIFY_METHODS),
      fc.integer({ min: 3, max: 9 }),
      ({ data, benchmark, comparators }, classify, classes) => {
        const chart = choropleth(data, {
          benchmark,
          comparators,
          classify,
          classes,
          breaks: [-3, 10, 20.5, 60, 120],
        });
        const facts = chart.facts as unknown as ChoroplethFacts;
        const found = new Map<number, number>();
        for (const row of chart.rows.filter(({ kind }) => kind === 'plain')) {
          for (const cell of row.cells.slice(1) as ShadeCell[]) {
            if (cell.missing !== null) continue;
            const number = parseShown(cell.text) ?? Number.NaN;
            const holding = facts.classes.filter(
              ({ lowest, highest }) =>
                (parseShown(lowest) ?? 0) <= number && number <= (parseShown(highest) ?? 0),
            );
            assert.equal(
              holding.length,
              cell.step === null ? 0 : 1,
              `${cell.text} in ${String(holding.length)} classes`,
            );
            if (cell.step === null) continue;
            assert.equal(holding[0]?.index, cell.step);
            found.set(cell.step, (found.get(cell.step) ?? 0) + 1);
          }
        }
        for (const { index, count } of facts.classes) assert.equal(found.get(index), count);
      },
    ),
    RUNS,
  );
});

test('the benchmark and the comparators are never counted, classed or ranked', () => {
  fc.assert(
    fc.property(generated(1), ({ data, benchmark, comparators }) => {
      const table = choropleth(data, { benchmark, comparators });
      const apart = table.rows.filter(({ kind }) => kind !== 'plain');
      assert.equal(apart.length, (benchmark === null ? 0 : 1) + comparators.length);
      for (const { cells } of apart) assert.equal((cells[1] as ShadeCell).step, null);
      const group = (table.facts as unknown as ChoroplethFacts).groups[0];
      assert.equal(group?.areas, table.rows.length - apart.length);
      assert.equal(group.higher + group.similar + group.lower, group.compared);
      const ranked = ranking(data, { benchmark, comparators });
      for (const row of ranked.rows) if (row.kind !== 'plain') assert.equal(row.cells[0]?.text, '–');
    }),
    RUNS,
  );
});

test('bars and ticks decode to the values, to four decimals of a percentage', () => {
  fc.assert(
    fc.property(generated(1), ({ data, benchmark, comparators }) => {
      const chart = ranking(data, { benchmark, comparators });
      const ticks = chart.columns[2]?.ticks ?? [];
      const first = ticks[0];
      const last = ticks.at(-1);
      if (first === undefined || last === undefined || first === last) return;
      const [from, to] = [parseShown(first.label) ?? 0, parseShown(last.label) ?? 0];
      const zero = ticks.find(({ label }) => parseShown(label) === 0)?.at;
      assert.ok(zero !== undefined);
      chart.shown.forEach(({ observation: { value } }, i) => {
        const bar = (chart.rows[i]?.cells[2] as TrackCell).marks.find(
          (mark): mark is Bar => mark.kind === 'bar',
        );
        assert.equal(bar === undefined, typeof value !== 'number');
        if (bar === undefined || typeof value !== 'number') return;
        const end = value >= 0 ? bar.x + bar.width : bar.x;
        assert.ok(Math.abs(from + (end / 100) * (to - from) - value) <= (to - from) * 1e-5, String(value));
        assert.ok(Math.abs((value >= 0 ? bar.x : bar.x + bar.width) - zero) < 1e-3);
      });
    }),
    RUNS,
  );
});

test('every observation of the period is shown once, whatever the order', () => {
  fc.assert(
    fc.property(
      generated(),
      fc.constantFrom(null, 'area', 'Men', 'value'),
      fc.constantFrom('ascending' as const, 'descending' as const),
      ({ data, benchmark, comparators }, column, direction) => {
        const has = column === 'area' || (column === 'Men') === data.observations[0]?.group.has('sex');
        const sort = column === null || !has ? null : { column, direction };
        if (column === 'Men' && new Set(data.observations.map(({ group }) => group.get('sex'))).size < 2)
          return;
        const chart = choropleth(data, { benchmark, comparators, sort });
        assert.equal(chart.shown.length, data.observations.length);
        assert.deepEqual(
          new Set(chart.shown.map(({ observation }) => observation)),
          new Set(data.observations),
        );
        assert.equal(new Set(chart.rows.map(({ key }) => key)).size, chart.rows.length);
        for (const { cells } of chart.rows) assert.equal(cells.length, chart.columns.length);
      },
    ),
    RUNS,
  );
});

test('a model never changes its input', () => {
  fc.assert(
    fc.property(generated(1), ({ data, benchmark }) => {
      const before = structuredClone(data);
      choropleth(data, { benchmark, sort: { column: 'value', direction: 'ascending' } });
      ranking(data, { benchmark });
      assert.deepEqual(data, before);
    }),
    { ...RUNS, numRuns: 50 },
  );
});
