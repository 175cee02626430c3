import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableChartImage } from '@commonweal/charts';
import { tableChartCsv } from '@commonweal/charts/chart/csv.js';
import { SPARK } from '@commonweal/charts/marks/spark.js';
import { readDataset } from '@commonweal/data';
import { illHealthProductivityGap } from '@commonweal/data/indicators/ill-health-productivity-gap.js';
import { gvaPerHead } from '@commonweal/data/indicators/gva-per-head.js';
import { stat } from '../../charts/helpers/charts.js';

const csv = (rows: string, head = '') => readDataset(`area,period,value${head}\n${rows}`).dataset;
const YEARS = csv('York,2018,14.1\nYork,2019,13.6\nYork,2020,12.9\nYork,2021,12.2\nYork,2022,10.9\n');
const options = { area: ['York'], unit: '%', spark: true };

/** The runs of a line, each a list of its points. */
const runsOf = (path: string): number[][][] =>
  path
    .split('M')
    .slice(1)
    .map((run) => run.split('L').map((point) => point.replace('Z', '').split(',').map(Number)));

test('a line over time reads back to the values, from the first period to the one shown', () => {
  const { figure } = stat(YEARS, options);
  const [run = [], ...more] = runsOf(figure?.over?.spark.path ?? '');
  assert.deepEqual(more, []);
  const { height, pad, width } = SPARK;
  const read = run.map(([, y = NaN]) => 10.9 + ((height - pad - y) / (height - 2 * pad)) * (14.1 - 10.9));
  for (const [at, value] of [14.1, 13.6, 12.9, 12.2, 10.9].entries())
    assert.ok(Math.abs((read[at] ?? NaN) - value) < 0.011, `${String(read[at])} for ${String(value)}`);
  assert.deepEqual(
    run.map(([x]) => x),
    [0, 1, 2, 3, 4].map((at) => pad + ((width - 2 * pad) * at) / 4),
  );
  assert.equal(figure?.over?.text, 'From 14.1% (2018) to 10.9% (2022)');
});

test('no line leads across a missing figure, a missing year or a break, and words say so', () => {
  const missing = stat(
    csv('York,2018,14\nYork,2019,13\nYork,2020,[x]\nYork,2021,12\nYork,2022,11\n'),
    options,
  );
  assert.equal(runsOf(missing.figure?.over?.spark.path ?? '').length, 2);
  const year = stat(csv('York,2018,14\nYork,2019,13\nYork,2021,12\nYork,2022,11\n'), options);
  assert.equal(runsOf(year.figure?.over?.spark.path ?? '').length, 2);
  assert.match(
    year.figure?.over?.text ?? '',
    /The line breaks where figures are missing or cannot be compared$/,
  );
});

test('without an earlier figure there is no line, and a note says why; unasked there is neither', () => {
  const alone = stat(csv('York,2022,10.9\n'), options);
  assert.equal(alone.figure?.over, undefined);
  assert.ok(alone.notes.includes('No line is drawn, because the data has no earlier figure.'));
  const unasked = stat(YEARS, { ...options, spark: false });
  assert.equal(unasked.figure?.over, undefined);
  assert.ok(!unasked.notes.some((note) => note.includes('line')));
});

test('the figures of the line are in the download, and the line in the image', () => {
  const chart = stat(YEARS, options);
  for (const value of ['14.1', '13.6', '12.9', '12.2', '10.9'])
    assert.ok(tableChartCsv(chart).includes(value), value);
  const image = tableChartImage(chart);
  assert.ok(image.includes(chart.figure?.over?.spark.path ?? 'no line'));
  assert.ok(image.includes('From 14.1% (2018) to 10.9% (2022)'));
});

test('a share of a whole is one bar: 30% of it filled, and the rest hollow and in words', () => {
  const { rows, columns } = stat(illHealthProductivityGap(), { share: true });
  assert.equal(rows.length, 1);
  const cell = rows[0]?.cells[1];
  assert.ok(cell?.kind === 'track');
  assert.deepEqual(
    cell.marks.map((mark) => (mark.kind === 'bar' ? [mark.x, mark.width, mark.tone] : mark.kind)),
    [
      [0, 30, 'highlighted'],
      [30, 70, 'first'],
    ],
  );
  assert.deepEqual([cell.text, cell.detail, columns[1]?.ticks], ['30', 'The rest: 70%', []]);
});

test('what is no percentage of a whole is not drawn as one, and a note says why', () => {
  const note = 'The figure is not a percentage from 0 to 100, so it is not drawn as a share.';
  const pounds = stat(gvaPerHead(), { share: true });
  const more = stat(csv('York,2022,130\n'), { area: ['York'], unit: '%', share: true });
  for (const { notes, rows } of [pounds, more]) {
    assert.ok(notes.includes(note));
    const cell = rows[0]?.cells[1];
    assert.equal(cell?.kind === 'track' ? cell.marks.length : 0, 1);
  }
});
