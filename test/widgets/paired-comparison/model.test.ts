import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bar, Circle, Dot, Link, TableChart, TrackCell } from '@commonweal/charts';
import type { Grid } from '@commonweal/charts/marks/grid.js';
import { mortality } from '@commonweal/data/indicators/mortality.js';
import { pairedComparisonModel } from '@commonweal/widgets/paired-comparison/model.js';
import { DEFAULT_PAIRED_COMPARISON_OPTIONS } from '@commonweal/widgets/paired-comparison/options.js';
import { cyPairedComparison } from '@commonweal/widgets/paired-comparison/words.cy.js';
import { enPairedComparison } from '@commonweal/widgets/paired-comparison/words.en.js';
import { columnIndex, comparison, refusal, texts } from '../../charts/helpers/charts.js';
import { dataset, type RowSpec } from '../../charts/helpers/dataset.js';

const report = mortality();
const OPTIONS = { benchmark: 'E92000001' } as const;

function pair(cause: string, reference: number, other: number, limits = false): RowSpec[] {
  const row = (area: string, value: number): RowSpec => ({
    area,
    value,
    group: { cause },
    ...(limits ? { limits: [value - 1, value + 1] as const } : {}),
  });
  return [row('England', reference), row('Leeds', other)];
}
/** The number and the words of each difference. */
function differences(chart: TableChart): [string, string | null][] {
  const index = columnIndex(chart, 'difference');
  return chart.rows.map(({ cells }) => [cells[index]?.text ?? '', cells[index]?.detail ?? null]);
}
function tracks(chart: ReturnType<typeof comparison>): TrackCell[] {
  return chart.rows.map((row) => row.cells[columnIndex(chart, 'difference')] as TrackCell);
}

test('the finding states direction, count and the largest difference, and never significance without limits', () => {
  const { finding } = comparison(report, OPTIONS);
  assert.equal(
    finding,
    'Directly standardised mortality was higher in Yorkshire and The Humber than in England for all 5 causes from 2015 to 2017; the largest difference was 15.7 per 100,000 (9%) for all causes considered preventable.',
  );
});

test('the headline of a long name has the direction alone, and the reading the size, in both languages', () => {
  const group = { age: 'Aged 65 and over', sex: 'Men' };
  const rows: RowSpec[] = [{ area: 'England', value: 10, group }, { area: 'Leeds', value: 12, group }];
  const said = [enPairedComparison, cyPairedComparison].map((words) => {
    const options = { ...DEFAULT_PAIRED_COMPARISON_OPTIONS, benchmark: 'England' };
    const { chart } = pairedComparisonModel(dataset(rows, { unit: 'per 100,000' }), options, words);
    return [chart?.heading, chart?.reading];
  });
  assert.deepEqual(said, [
    [
      'Smoking prevalence for aged 65 and over, men was higher in Leeds (12.0) than in England (10.0)',
      'Smoking prevalence for aged 65 and over, men was 2.0 per 100,000 (20%) higher in Leeds (12.0) than in England (10.0).',
    ],
    [
      'Roedd smoking prevalence (Aged 65 and over, Men) yn uwch ar gyfer Leeds (12.0) nag ar gyfer England (10.0)',
      'Roedd smoking prevalence (Aged 65 and over, Men) 2.0 fesul 100,000 (20%) yn uwch ar gyfer Leeds (12.0) nag ar gyfer England (10.0).',
    ],
  ]);
}); // prettier-ignore

test('rows are causes, with the age group under the cause and the difference in words and numbers', () => {
  const chart = comparison(report, OPTIONS);
  assert.deepEqual(
    chart.columns.map(({ header }) => header),
    ['Cause', 'England', 'Yorkshire and The Humber', 'Difference'],
  );
  const [first] = chart.rows;
  assert.equal(first?.cells[0]?.text, 'All causes considered preventable');
  assert.equal(first.cells[0].detail, 'all ages');
  assert.deepEqual(differences(chart), [
    ['+15.7', '9% higher'],
    ['+10.1', '14% higher'],
    ['+8.9', '7% higher'],
    ['+5.4', '16% higher'],
    ['+0.6', '3% higher'],
  ]);
});

test('dots and their link give the values back', () => {
  const chart = comparison(report, OPTIONS);
  tracks(chart).forEach((cell, i) => {
    const [, link, first, second] = cell.marks as [Grid, Link, Dot, Dot];
    assert.ok(Math.abs(first.at * 2 - Number(texts(chart, 'reference')[i])) < 0.01);
    assert.ok(Math.abs(second.at * 2 - Number(texts(chart, 'other')[i])) < 0.01);
    assert.deepEqual([link.from, link.to], [first.at, second.at]);
    assert.deepEqual([first.shape, second.shape], ['hollow', 'filled']);
  });
});

test('two bars share a scale from zero, one above the other', () => {
  const chart = comparison(report, { ...OPTIONS, mark: 'bar' });
  const [, first, second] = tracks(chart)[0]?.marks as [Grid, Bar, Bar];
  assert.deepEqual([first.x, first.width, first.lane, first.lanes], [0, 90.75, 0, 2]);
  assert.deepEqual([second.x, second.width, second.lane], [0, 98.6, 1]);
});

test('the area of a circle is in proportion to the value, the largest has a radius of 20', () => {
  const chart = comparison(report, { ...OPTIONS, mark: 'circle' });
  const circles = tracks(chart).flatMap(({ marks }) => marks.slice(1) as Circle[]);
  const values = report.observations.map(({ value }) => value as number);
  assert.equal(Math.max(...circles.map(({ radius }) => radius)), 20);
  circles.forEach(({ radius }, i) => {
    assert.ok(Math.abs((radius / 20) ** 2 * 197.2 - (values[i] as number)) < 0.2);
  });
  assert.deepEqual(chart.columns[columnIndex(chart, 'difference')]?.ticks, []);
  assert.ok(chart.notes.includes('The area of a circle shows the value.'));
});

test('circles for values below zero are dots, and a note says so', () => {
  const chart = comparison(dataset([...pair('Cancer', -5, 5)], { unit: '' }), { mark: 'circle' });
  assert.ok(tracks(chart)[0]?.marks.some(({ kind }) => kind === 'dot'));
  assert.ok(chart.notes.includes('Circles cannot show values below zero, so dots are used.'));
});

test('without limits there is no outcome', () => {
  const chart = comparison(report, OPTIONS);
  assert.ok(!chart.columns.some(({ id }) => id === 'outcome'));
  assert.ok(!JSON.stringify(chart).includes('significantly worse'));
});

test('with limits, a benchmark counts as exact, and the outcome has its own column', () => {
  const data = dataset([...pair('Cancer', 10, 12, true), ...pair('Stroke', 10, 10.5, true)], { unit: '' });
  const chart = comparison(data, { benchmark: 'England' });
  const outcomes = chart.rows.map((row) => row.cells[columnIndex(chart, 'outcome')]);
  assert.deepEqual(
    outcomes.map((cell) => (cell?.kind === 'shade' ? cell.outcome?.tone : null)),
    ['worse', 'similar'],
  );
  assert.match(
    chart.finding,
    /^Smoking prevalence was significantly higher in Leeds than in England for 1 of 2 causes; the largest difference was 2.0 \(20%\) for cancer\.$/,
  );
  assert.ok(
    chart.notes.some((note) => note.includes('the England value is outside its 95% confidence limits')),
  );
});

test('the legend explains the outcomes that some row has, and no other', () => {
  const data = dataset([...pair('Cancer', 10, 12, true), ...pair('Stroke', 10, 10.5, true)], { unit: '' });
  const { legend } = comparison(data, { benchmark: 'England' });
  assert.deepEqual(
    legend.map(({ text }) => text),
    ['Similar to England', 'Worse than England'],
  );
});

test('a row that cannot be compared says so once: in its outcome, or by a dash if there are none', () => {
  const said = (limits: boolean): string | undefined => {
    const [reference, other] = pair('Stroke', 10, 12, limits) as [RowSpec, RowSpec];
    const missing: RowSpec = { ...other, value: 'suppressed', raw: 'c' };
    const data = dataset([...pair('Cancer', 10, 12, limits), reference, missing], { unit: '' });
    return differences(comparison(data, { benchmark: 'England' }))[1]?.[0];
  };
  assert.equal(said(true), '');
  assert.equal(said(false), '–');
});

test('the column of names is headed by what they are names of, also if there is one', () => {
  const chart = comparison(dataset(pair('Cancer', 10, 12), { unit: '' }));
  assert.equal(chart.columns[0]?.header, 'Cause');
});

test('two local values with limits are compared by whether the limits overlap', () => {
  const data = dataset([...pair('Cancer', 10, 12, true), ...pair('Stroke', 10, 12.5, true)], { unit: '' });
  const chart = comparison(data);
  const outcomes = chart.rows.map((row) => row.cells[columnIndex(chart, 'outcome')]);
  assert.deepEqual(
    outcomes.map((cell) => (cell?.kind === 'shade' ? cell.outcome?.tone : null)),
    ['similar', 'worse'],
  );
});

test('equal values are no difference, and a difference too small to show is less than the smallest shown', () => {
  const data = dataset([...pair('Cancer', 10, 10), ...pair('Stroke', 10, 10.01)], { unit: '' });
  assert.deepEqual(differences(comparison(data)), [
    ['0', 'no difference'],
    ['less than 0.1', 'less than 1% higher'],
  ]);
});

test('differences of percentages are percentage points, which the header says once', () => {
  const chart = comparison(dataset(pair('Cancer', 10, 8)));
  assert.deepEqual(differences(chart), [['−2.0', '20% lower']]);
  assert.equal(chart.columns[columnIndex(chart, 'difference')]?.header, 'Difference (percentage points)');
  assert.equal(
    chart.finding,
    'Smoking prevalence for cancer was 2.0 percentage points (20%) lower in Leeds (8.0) than in England (10.0).',
  );
});

test('there is no relative difference from a reference of zero or below', () => {
  const data = dataset([...pair('Cancer', 0, 2), ...pair('Stroke', -1, 2)], { unit: '' });
  assert.deepEqual(differences(comparison(data)), [
    ['+2.0', 'higher'],
    ['+3.0', 'higher'],
  ]);
});

test('a difference that the shown numbers would not give has a note', () => {
  const chart = comparison(dataset(pair('Cancer', 10.04, 12.06), { unit: '' }));
  assert.deepEqual(differences(chart), [['+2.0', '20% higher']]);
  assert.ok(chart.notes.includes('Differences are worked out before rounding.'));
});

test('dots far from zero have a scale that does not start there, and a note says so', () => {
  const chart = comparison(dataset(pair('Cancer', 60, 62), { unit: '' }));
  assert.ok(chart.caveats.includes('The scale does not start at zero.'));
});

test('where all values are missing there is no scale and no line to lead to a mark', () => {
  const held = { value: 'suppressed', raw: 'c' } as const;
  const chart = comparison(dataset(pair('Cancer', 10, 12).map((row): RowSpec => ({ ...row, ...held }))));
  assert.deepEqual(chart.columns[columnIndex(chart, 'difference')]?.ticks, []);
  assert.deepEqual(tracks(chart)[0]?.marks, [{ kind: 'grid', at: [], guide: false }]);
});

test('a missing value leaves one mark, no difference and no guess', () => {
  const rows = pair('Cancer', 10, 12);
  const data = dataset([...pair('Stroke', 5, 6), rows[0]!, { ...rows[1]!, value: 'suppressed', raw: 'c' }], {
    unit: '',
  });
  const chart = comparison(data);
  assert.deepEqual(
    tracks(chart)[1]?.marks.map(({ kind }) => kind),
    ['grid', 'dot'],
  );
  assert.deepEqual(differences(chart), [
    ['+1.0', '20% higher'],
    ['–', null],
  ]);
  assert.deepEqual(texts(chart, 'other'), ['6.0', 'Suppressed']);
  assert.match(chart.finding, /1 cause cannot be compared, because a figure is missing\.$/);
});

test('one area, and three, are refused by name', () => {
  const model = (rows: RowSpec[]): string[] =>
    refusal(pairedComparisonModel(dataset(rows), DEFAULT_PAIRED_COMPARISON_OPTIONS, enPairedComparison));
  assert.deepEqual(model([{ area: 'Leeds', value: 1 }]), ['not-two-areas']);
  assert.deepEqual(model(['Leeds', 'York', 'Hull'].map((area) => ({ area, value: 1 }))), ['not-two-areas']);
});

test('the benchmark is the reference wherever it is in the source', () => {
  const chart = comparison(report, { benchmark: 'E12000003' });
  assert.equal(chart.columns[1]?.header, 'Yorkshire and The Humber');
  assert.match(chart.finding, /was lower in England than in Yorkshire and The Humber for all 5 causes/);
});

test('the caption says what the rows are, for whom, when and in what order', () => {
  assert.equal(
    comparison(report, OPTIONS).caption,
    'Directly standardised mortality (per 100,000) by cause from 2015 to 2017. Rows are in the order of the source.',
  );
  const one = comparison(
    dataset([
      { area: 'England', value: 1 },
      { area: 'Leeds', value: 2 },
    ]),
  );
  assert.equal(one.caption, 'Smoking prevalence (%). Rows are in the order of the source.');
  assert.equal(one.rows[0]?.cells[0]?.text, 'Smoking prevalence');
  assert.match(
    comparison(report, { ...OPTIONS, sort: { column: 'Difference', direction: null } }).caption,
    /Sorted by difference, highest first\.$/,
  );
});

test('the sign of each area is in its header, and nowhere else', () => {
  const shapes = { dot: ['hollow', 'filled'], bar: ['bar', 'bar'], circle: ['circle', 'circle'] } as const;
  for (const mark of ['dot', 'bar', 'circle'] as const) {
    const chart = comparison(report, { ...OPTIONS, mark });
    assert.deepEqual(
      chart.columns.map(({ sign }) => sign?.shape),
      [undefined, ...shapes[mark], undefined],
    );
    assert.deepEqual(
      chart.columns.flatMap(({ sign }) => sign?.tone ?? []),
      ['first', 'second'],
    );
    assert.deepEqual(chart.legend, []);
  }
});

test('each number of a row is stated once', () => {
  for (const { cells } of comparison(report, OPTIONS).rows) {
    const said = cells.flatMap(({ text, detail, spoken }) => [spoken ?? `${text} ${detail ?? ''}`]).join(' ');
    const numbers = said.match(/\d+\.\d+/g) ?? [];
    assert.equal(numbers.length, 3);
    assert.equal(new Set(numbers).size, 3);
  }
});

test('lines are few, and their numbers run inwards', () => {
  const ticks = (values: readonly (readonly [number, number])[], unit = ''): [string, string, number][] => {
    const chart = comparison(
      dataset(
        values.flatMap(([a, b], i) => pair(`Cause ${i}`, a, b)),
        { unit },
      ),
    );
    return (chart.columns.find(({ kind }) => kind === 'track')?.ticks ?? []).map(
      ({ label, anchor, priority }) => [label, anchor, priority],
    );
  };
  assert.deepEqual(ticks([[18.5, 197.2]]), [
    ['0', 'start', 0],
    ['100', 'middle', 1],
    ['200', 'end', 0],
  ]);
  assert.deepEqual(ticks([[-10, 20]]), [
    ['−10', 'start', 0],
    ['0', 'middle', 1],
    ['20', 'end', 0],
  ]);
  // Where two do not fit, the last one stays.
  assert.deepEqual(ticks([[61.53, 63.77]]), [
    ['61.5', 'start', 1],
    ['64.0', 'end', 0],
  ]);
  // Long numbers leave out ticks: the last of them may be before the end of the scale, where it is centred.
  assert.deepEqual(ticks([[1_234_567, 89_012_345]]).at(-1), ['60,000,000', 'middle', 2]);
});

test('what is not compared is explained in the legend, with what it lacks', () => {
  const meaning = (rows: RowSpec[]): string | undefined =>
    comparison(dataset(rows, { unit: '' }), { benchmark: 'England' }).legend.find(
      ({ sign }) => sign.kind === 'glyph' && sign.tone === 'notCompared',
    )?.text;
  const tested = pair('Cancer', 10, 12, true);
  const [reference, other] = pair('Flu', 10, 12, true) as [RowSpec, RowSpec];
  const missing: RowSpec = { ...other, value: 'suppressed', raw: 'c' };
  assert.equal(meaning(tested), undefined);
  assert.equal(meaning([...tested, ...pair('Stroke', 10, 12)]), 'Not compared: no limits to go by');
  assert.equal(meaning([...tested, reference, missing]), 'Not compared: no figure to go by');
  assert.equal(
    meaning([...tested, ...pair('Stroke', 10, 12), reference, missing]),
    'Not compared: no limits or no figure to go by',
  );
});

test('a tag has no capital, unless it may be a name', () => {
  const tags = ['All ages', 'Under 75', 'Men', '75 and over', 'Alderby', 'Asian', 'Menston', 'GP'];
  assert.deepEqual(
    tags.map((text) => enPairedComparison.tag(text)),
    [...['all ages', 'under 75', 'men', '75 and over'], ...['Alderby', 'Asian', 'Menston', 'GP']],
  );
  assert.deepEqual(
    ['Pob oed', 'Dan 75 oed', 'Danes Moor'].map((text) => cyPairedComparison.tag(text)),
    ['pob oed', 'dan 75 oed', 'Danes Moor'],
  );
});

test('groups among which is everyone are groups, and not so many sexes or causes', () => {
  const rows = (names: readonly string[]): RowSpec[] =>
    ['England', 'Leeds'].flatMap((area, at) =>
      names.map((sex, row) => ({ area, group: { sex }, value: row + 1 + at })),
    );
  const headingOf = (names: readonly string[]): string => comparison(dataset(rows(names))).heading;
  assert.match(headingOf(['Men', 'Women']), /both sexes/);
  assert.match(headingOf(['Men', 'Women', 'Persons']), /all 3 groups/);
});
