import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en, firstRows, MOST_ROWS } from '@commonweal/charts';
import { ranking } from './helpers/charts.js';
import { areasOf, dataset } from './helpers/dataset.js';

const chart = ranking(dataset(areasOf(Array.from({ length: 40 }, (_, index) => 40 - index))));

describe('the first rows of a chart', () => {
  it('are the whole chart if it has no more', () => {
    assert.equal(firstRows(chart, 40, en), chart);
    assert.equal(firstRows(chart, MOST_ROWS, en), chart);
  });

  it('are counted in a caveat, and nothing else is changed', () => {
    const first = firstRows(chart, 30, en);
    assert.deepEqual(first.rows, chart.rows.slice(0, 30));
    assert.deepEqual(first.caveats, ['30 of 40 rows are shown; the download has all.', ...chart.caveats]);
    const { rows, caveats } = chart;
    assert.deepEqual({ ...first, rows, caveats }, chart);
  });

  it('include the benchmark, comparators and highlighted rows from further down', () => {
    const { rows } = chart;
    const marked = rows.map((row, index) =>
      index === 35
        ? { ...row, kind: 'benchmark' as const }
        : index === 38
          ? { ...row, highlighted: true }
          : row,
    );
    const first = firstRows({ ...chart, rows: marked }, 30, en);
    assert.deepEqual(
      first.rows.map(({ key }) => key),
      [...rows.slice(0, 30), rows[35], rows[38]].map((row) => row?.key),
    );
  });
});
