import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bar, Dot, Interval, TrackCell } from '@commonweal/charts';
import { readDataset } from '@commonweal/data';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';
import { labourProductivity } from '@commonweal/data/indicators/labour-productivity.js';
import { sicknessAbsence } from '@commonweal/data/indicators/sickness-absence.js';
import { barRankingModel } from '@commonweal/widgets/bar-ranking/model.js';
import { DEFAULT_BAR_RANKING_OPTIONS } from '@commonweal/widgets/bar-ranking/options.js';
import { enBarRanking } from '@commonweal/widgets/bar-ranking/words.en.js';
import { columnIndex, ranking, refusal, rowOf, texts, choropleth } from '../../charts/helpers/charts.js';
import { areasOf, dataset } from '../../charts/helpers/dataset.js';
import { messageOf } from '../../support/in-english.js';

const sickness = sicknessAbsence();
const productivity = labourProductivity();
const UK = { benchmark: 'UK', area: ['E12000003'] } as const;
const INDEX = { benchmark: 'K99000002', area: ['E12000003'] } as const;
const MEN = { where: new Map([['sex', 'Men']]), benchmark: 'England' } as const;

function track(row: { cells: readonly unknown[] }): TrackCell {
  return row.cells[2] as TrackCell;
}
function mark<T extends Bar | Dot | Interval>(cell: TrackCell, kind: T['kind']): T {
  const found = cell.marks.find((candidate) => candidate.kind === kind);
  assert.ok(found !== undefined, `no ${kind}`);
  return found as T;
}

test('the finding gives the rank of the highlighted area', () => {
  assert.equal(
    ranking(sickness, UK).finding,
    'In 2018, sickness absence was 2.3% of working hours in Yorkshire and The Humber, third highest of 12 areas; the UK figure was 2.0%.',
  );
});

test('equal values share a rank, the ranks they take up are left out, and a note says so', () => {
  const chart = ranking(sickness, UK);
  assert.deepEqual(texts(chart, 'rank'), [
    '1=',
    '1=',
    '3',
    '4=',
    '4=',
    '6=',
    '6=',
    '8',
    '–',
    '9=',
    '9=',
    '11',
    '12',
  ]);
  assert.equal(chart.notes[0], 'Rank 1 is the highest value.');
  assert.ok(chart.notes[1]?.startsWith('Areas with equal values share a rank'));
});

test('no tie, no note about ties', () => {
  assert.ok(!ranking(dataset(areasOf([1, 2]))).notes.some((note) => note.includes('share a rank')));
});

test('a note says that all values are equal, or equal as shown, of two areas or more', () => {
  const notes = (...values: readonly number[]): readonly string[] =>
    ranking(dataset(areasOf([...values]))).notes.filter((note) => note.startsWith('All values'));
  assert.deepEqual(notes(5, 5, 5), ['All values are equal.']);
  assert.deepEqual(notes(5.01, 5.02), ['All values are equal as shown.']);
  assert.deepEqual(notes(5, 6), []);
  assert.deepEqual(notes(5), []);
});

test('the benchmark is in its place in the order, without a rank, as a bar and as a line', () => {
  const chart = ranking(sickness, UK);
  const row = rowOf(chart, 'K02000001');
  assert.equal(row.kind, 'benchmark');
  assert.equal(row.cells[0]?.spoken, 'Not ranked');
  assert.equal(mark<Bar>(track(row), 'bar').tone, 'benchmark');
  const column = chart.columns[columnIndex(chart, 'value')];
  assert.deepEqual(column?.lines, [{ at: 80, label: 'UK 2.0', isBeside: true }]);
});

test('rank 1 is the highest value, whichever end is good, unless the author sorts by value, lowest first', () => {
  const data = dataset(areasOf([2, 1, 3]));
  const sort = (column: string, direction: 'ascending' | 'descending' | null) => ({
    sort: { column, direction },
    area: ['Area 1'],
  });
  for (const polarity of ['lowIsGood', 'highIsGood', 'noJudgement'] as const) {
    for (const [wanted, names, ranks, place] of [
      [{ area: ['Area 1'] }, ['Area 3', 'Area 1', 'Area 2'], ['1', '2', '3'], /second highest of 3/],
      [sort('value', 'descending'), ['Area 3', 'Area 1', 'Area 2'], ['1', '2', '3'], /second highest of 3/],
      [sort('Value', 'ascending'), ['Area 2', 'Area 1', 'Area 3'], ['1', '2', '3'], /second lowest of 3/],
      [sort('rank', null), ['Area 3', 'Area 1', 'Area 2'], ['1', '2', '3'], /second highest of 3/],
      [sort('rank', 'descending'), ['Area 2', 'Area 1', 'Area 3'], ['3', '2', '1'], /second highest of 3/],
    ] as const) {
      const chart = ranking(data, { polarity, ...wanted });
      assert.deepEqual([texts(chart, 'area'), texts(chart, 'rank')], [names, ranks]);
      assert.match(chart.finding, place);
      const end = place.source.includes('lowest') ? 'lowest' : 'highest';
      assert.equal(chart.facts.countedFrom, end);
      assert.ok(chart.notes.includes(`Rank 1 is the ${end} value.`));
    }
  }
});

test('an order of the reader’s changes no rank and no sentence', () => {
  const data = dataset(areasOf([2, 1, 3]));
  const before = ranking(data, { area: ['Area 1'] });
  const after = ranking(data, {
    area: ['Area 1'],
    authorSort: null,
    sort: { column: 'value', direction: 'ascending' },
  });
  assert.deepEqual(texts(after, 'area'), ['Area 2', 'Area 1', 'Area 3']);
  assert.deepEqual(texts(after, 'rank'), ['3', '2', '1']);
  assert.equal(after.finding, before.finding);
});

test('the header says the unit once, and a currency stays with its numbers', () => {
  const header = (unit: string): [string | undefined, string | undefined] => {
    const chart = ranking(dataset(areasOf([2]), { unit }));
    return [chart.columns[2]?.header, chart.rows[0]?.cells[2]?.text];
  };
  assert.deepEqual(header('% of working hours'), ['% of working hours', '2.0']);
  assert.deepEqual(header('years'), ['Years', '2.0']);
  assert.deepEqual(header('%'), ['Value (%)', '2.0']);
  assert.deepEqual(header('£ per hour'), ['£ per hour', '£2.0']);
  assert.deepEqual(header(''), ['Value', '2.0']);
});

test('bars that carry their values need no axis; intervals and dots do', () => {
  assert.deepEqual(ranking(sickness, UK).columns[2]?.ticks, []);
  assert.ok(
    (ranking(healthyLifeExpectancy(), MEN).columns.find(({ id }) => id === 'value')?.ticks.length ?? 0) > 2,
  );
  assert.ok((ranking(sickness, { ...UK, mark: 'dot' }).columns[2]?.ticks.length ?? 0) > 2);
});

test('dots are at their values on a scale that need not start at zero, and a caveat says so', () => {
  const chart = ranking(healthyLifeExpectancy(), { ...MEN, mark: 'dot' });
  const { ticks } = chart.columns[columnIndex(chart, 'value')]!;
  const [first, last] = [ticks[0]!, ticks.at(-1)!];
  assert.ok(Number(first.label) > 50);
  const unit = (Number(last.label) - Number(first.label)) / (last.at - first.at);
  for (const { observation } of chart.shown) {
    const cell = track(rowOf(chart, observation.area.code ?? ''));
    const value = Number(first.label) + (mark<Dot>(cell, 'dot').at - first.at) * unit;
    assert.ok(typeof observation.value === 'number' && Math.abs(value - observation.value) < 1e-3);
  }
  assert.deepEqual(chart.caveats, ['The scale does not start at zero.']);
  assert.deepEqual(ranking(sickness, { mark: 'dot' }).caveats, ['The scale does not start at zero.']);
  assert.deepEqual(ranking(dataset(areasOf([0, 5])), { mark: 'dot' }).caveats, []);
});

test('each area with limits carries its outcome, and the legend counts them', () => {
  const chart = ranking(healthyLifeExpectancy(), { ...MEN, comparators: ['E12000003'] });
  const at = columnIndex(chart, 'outcome');
  const words = chart.rows.map(({ key, cells }) => {
    const cell = cells[at];
    return [key, cell?.kind === 'shade' ? cell.outcome?.word : cell?.text];
  });
  const outcomes = new Map(words as [string, string][]);
  assert.deepEqual(
    ['E06000014', 'E08000034', 'E06000010', 'E92000001', 'E12000003'].map((key) => outcomes.get(key)),
    ['Better', 'Similar', 'Worse', '', ''],
  );
  const counts = chart.legend.filter(({ sign }) => sign.kind === 'glyph').map(({ detail }) => detail);
  assert.deepEqual(counts, ['(1 area)', '(7 areas)', '(7 areas)']);
  assert.ok(!ranking(sickness, UK).columns.some(({ id }) => id === 'outcome'), 'no limits, no outcome');
});

test('ranks use the value before rounding, and a note says so', () => {
  const chart = ranking(productivity, INDEX);
  assert.equal(track(rowOf(chart, 'E12000003')).text, '84.9');
  assert.equal(track(rowOf(chart, 'E12000004')).text, '84.9');
  assert.equal(rowOf(chart, 'E12000003').cells[0]?.text, '9');
  assert.equal(rowOf(chart, 'E12000004').cells[0]?.text, '10');
  assert.ok(chart.notes.includes('Ranks use the values before rounding.'));
});

test('bars from the benchmark give the values back, and a note says where they start', () => {
  const chart = ranking(productivity, { ...INDEX, baseline: 'benchmark' });
  const line = chart.columns[2]?.lines[0]?.at ?? NaN;
  const { x: left, width: most } = mark<Bar>(track(rowOf(chart, 'E12000007')), 'bar');
  assert.equal(left, line, 'bars start at the line');
  const perCent = (Number(track(rowOf(chart, 'E12000007')).text) - 100) / most;
  for (const row of chart.rows) {
    const { x, width } = mark<Bar>(track(row), 'bar');
    const value = Number(track(row).text);
    const end = value >= 100 ? x + width : x;
    assert.ok(Math.abs(100 + (end - line) * perCent - value) < 0.12, row.key);
  }
  assert.equal(chart.caveats[0], 'Bars start at UK less Extra-Regio (100.0), not at zero.');
});

test('bars from a benchmark that is not named start at zero, and an issue says so', () => {
  const chart = ranking(sickness, { baseline: 'benchmark', benchmark: '' });
  assert.deepEqual(
    chart.issues.map(({ code }) => code),
    ['benchmark-needed'],
  );
  assert.equal(mark<Bar>(track(chart.rows[0] as never), 'bar').x, 0);
});

test('bars and comparisons do not use a benchmark without a figure, and an issue says so', () => {
  const { dataset: data } = readDataset('Area,Rate\nEngland,*\nLeeds,4\nYork,12');
  const reported = { benchmark: 'England' } as const;
  for (const chart of [
    ranking(data, { ...reported, baseline: 'benchmark' }),
    choropleth(data, { ...reported, shadeBy: 'outcome' }),
  ]) {
    const [issue, ...others] = chart.issues;
    assert.deepEqual([issue?.code, issue?.severity, others], ['benchmark-without-figure', 'notice', []]);
    assert.match(messageOf(issue), /="(?:benchmark|outcome)" needs a figure for England/);
  }
  assert.deepEqual(ranking(data, reported).issues, []);
});

test('negative values grow to the left of a line at zero', () => {
  const chart = ranking(dataset(areasOf([-4, 6]), { unit: '' }));
  const [zero] = chart.columns[2]?.lines ?? [];
  const negative = mark<Bar>(track(rowOf(chart, 'Area 1')), 'bar');
  const positive = mark<Bar>(track(rowOf(chart, 'Area 2')), 'bar');
  assert.deepEqual(zero, { at: positive.x, label: '' });
  assert.ok(Math.abs(negative.x + negative.width - positive.x) < 1e-3);
  assert.ok(Math.abs(positive.width / negative.width - 1.5) < 1e-3);
  assert.equal(track(rowOf(chart, 'Area 1')).text, '−4.0');
});

test('a decimal comma keeps its decimals', () => {
  const { dataset: read } = readDataset('area;value\nA;1,5\nB;0,75\nC;2,25', {
    delimiter: ';',
    decimal: ',',
  });
  const chart = ranking(read);
  assert.deepEqual(texts(chart, 'value'), ['2.25', '1.50', '0.75']);
});

test('all zero, all equal and one row divide by nothing', () => {
  for (const values of [
    [0, 0],
    [5, 5],
    [7],
    [0],
    [-3],
    [1e308, -1e308],
    [1.0000000000000002e308, -1],
    [1.7e308, -1],
    [-1.5e308],
    [1.7e308],
    [5e-324],
  ]) {
    const chart = ranking(dataset(areasOf(values)), { baseline: 'zero' });
    const numbers = JSON.stringify(chart.rows.map(({ cells }) => cells)) + JSON.stringify(chart.columns);
    assert.doesNotMatch(numbers, /null,"width"|"(x|width|at)":(null|-)/, String(values));
  }
});

test('the value and both limits are shown, and read aloud with unit and level', () => {
  const chart = ranking(healthyLifeExpectancy(), MEN);
  const cell = track(rowOf(chart, 'E06000014'));
  const interval = mark<Interval>(cell, 'interval');
  assert.ok(Math.abs(interval.from * 0.7 - 63.55) < 1e-3);
  assert.ok(Math.abs(interval.to * 0.7 - 66.99) < 1e-3);
  assert.deepEqual([cell.text, cell.spoken], ['65.3', '95% confidence limits 63.6 to 67.0']);
  assert.ok(chart.legend.some(({ text }) => text === '95% confidence limits'));
});

test('a highlighted area is compared with the benchmark if it has limits', () => {
  assert.equal(
    ranking(healthyLifeExpectancy(), { ...MEN, area: ['York'], comparators: ['E12000003'] }).finding,
    'From 2015 to 2017, healthy life expectancy at birth for men was 65.3 years in York, highest of 15 areas; this was significantly higher than the England figure of 63.4 years.',
  );
});

test('show keeps the ends, the benchmark and the highlighted area, and says how many more there are', () => {
  const chart = ranking(sickness, { ...UK, show: { top: 2, bottom: 1 } });
  assert.deepEqual(texts(chart, 'area'), ['Wales', 'Scotland', 'Yorkshire and The Humber', 'UK', 'London']);
  assert.deepEqual(chart.more, { hidden: 8, before: 3, label: '8 more' });
  assert.equal(chart.shown.length, 5);
  const open = ranking(sickness, { ...UK, show: { top: 2, bottom: 1 }, expanded: true });
  assert.deepEqual(open.more, { hidden: 0, before: 13, label: 'Show fewer' });
  assert.equal(open.rows.length, 13);
});

test('show that holds all rows hides none', () => {
  const all = { ...UK, show: { top: 50, bottom: 0 } };
  assert.equal(ranking(sickness, all).more, null);
  assert.equal(ranking(sickness, { ...all, expanded: true }).more, null);
});

test('a further column has its own header and period, and marks where it has no figure', () => {
  const extra = {
    from: 'place_in_report_2015_16',
    header: 'Place in the report',
    detail: 'October 2015 to September 2016',
  };
  const chart = ranking(sickness, { ...UK, extraColumns: [extra] });
  const column = chart.columns.at(-1);
  assert.deepEqual([column?.header, column?.detail, column?.kind], [extra.header, extra.detail, 'number']);
  assert.equal(column?.isQuiet, true);
  assert.equal(rowOf(chart, 'E12000003').cells.at(-1)?.text, '7');
  assert.equal(rowOf(chart, 'K02000001').cells.at(-1)?.spoken, 'Not given');
  const sorted = ranking(sickness, {
    ...UK,
    extraColumns: [extra],
    sort: { column: 'Place in the report', direction: null },
  });
  assert.deepEqual(texts(sorted, 'place_in_report_2015_16').slice(9, 13), ['10', '11', '12', '–']);
});

test('places of a further column are turned to count as ranks do, with a note, and are in a sentence too', () => {
  const extra = { from: 'place_in_report_2015_16', header: 'Place', detail: '', placesFromLowest: 12 };
  const chart = ranking(sickness, { ...UK, extraColumns: [extra] });
  assert.deepEqual(texts(chart, extra.from).slice(0, 3), ['1', '2', '6']);
  assert.ok(chart.notes.includes('Place counts from the highest, as the ranks do.'));
  assert.equal(chart.quietNotes.length, 1);
  assert.match(
    chart.quietNotes[0] ?? '',
    /^Place: Wales 1, Scotland 2, Yorkshire and The Humber 6, .*, London 12\.$/,
  );
  const fromLowest = ranking(sickness, {
    ...UK,
    extraColumns: [extra],
    sort: { column: 'value', direction: 'ascending' },
  });
  assert.deepEqual(texts(fromLowest, extra.from).slice(0, 1), ['1']);
  assert.equal(rowOf(fromLowest, 'E12000003').cells.at(-1)?.text, '7');
  assert.ok(!fromLowest.notes.some((note) => note.startsWith('Place counts')));
});

test('where all values are missing there is no axis, also of dots', () => {
  const data = dataset([{ area: 'York', value: 'suppressed', raw: 'c' }]);
  for (const mark of ['bar', 'dot'] as const) {
    const chart = ranking(data, { mark });
    assert.deepEqual(chart.columns[columnIndex(chart, 'value')]?.ticks, []);
  }
});

test('a missing value has no rank, no bar, its reason in words, and comes last', () => {
  const chart = ranking(dataset([...areasOf([1, 2]), { area: 'Leeds', value: 'suppressed', raw: '[c]' }]));
  const row = chart.rows.at(-1);
  assert.equal(row?.key, 'Leeds');
  assert.equal(row.cells[0]?.text, '–');
  assert.deepEqual([track(row).text, track(row).detail, track(row).marks], ['Suppressed', '[c]', []]);
  assert.match(chart.finding, /; no figure is given for 1 area\.$/);
});

test('values have the room of the longest', () => {
  assert.equal(ranking(dataset(areasOf([12345.6, -7]))).columns[2]?.room, '12,345.6'.length);
});

test('more than one group is refused, and the message names the column to filter by', () => {
  const { issues } = barRankingModel(healthyLifeExpectancy(), DEFAULT_BAR_RANKING_OPTIONS, enBarRanking);
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['ambiguous-observations'],
  );
  assert.match(messageOf(issues[0]), /where="sex=/);
});

test('a sort column that is not there is refused', () => {
  const options = { ...DEFAULT_BAR_RANKING_OPTIONS, sort: { column: 'size', direction: null } };
  assert.deepEqual(refusal(barRankingModel(sickness, options, enBarRanking)), ['unknown-column']);
});

test('ticks stay by priority: the ends longest, then those at equal distances that fit a narrow track', () => {
  const priorities = (...values: number[]): [string, number][] =>
    (ranking(dataset(areasOf([0, ...values])), { mark: 'dot' }).columns[2]?.ticks ?? []).map(
      ({ label, priority }) => [label, priority],
    );
  assert.deepEqual(priorities(5), [
    ['0', 0],
    ['1', 1],
    ['2', 1],
    ['3', 1],
    ['4', 1],
    ['5', 0],
  ]);
  assert.deepEqual(priorities(134), [
    ['0', 0],
    ['20', 2],
    ['40', 1],
    ['60', 2],
    ['80', 1],
    ['100', 2],
    ['120', 0],
    ['140', 2],
  ]);
  assert.deepEqual(priorities(19_999), [
    ['0', 0],
    ['10,000', 2],
    ['20,000', 0],
  ]);
});
