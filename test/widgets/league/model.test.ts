import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bar, Chart, Dot, Interval, TrackCell } from '@commonweal/charts';
import { tableChartCsv } from '@commonweal/charts';
import { type Dataset, readDataset } from '@commonweal/data';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';
import { sicknessAbsence } from '@commonweal/data/indicators/sickness-absence.js';
import { leagueModel } from '@commonweal/widgets/league/model.js';
import { DEFAULT_LEAGUE_OPTIONS, type LeagueOptions } from '@commonweal/widgets/league/options.js';
import { cyLeague } from '@commonweal/widgets/league/words.cy.js';
import { enLeague } from '@commonweal/widgets/league/words.en.js';
import { refusal, texts } from '../../charts/helpers/charts.js';
import { areasOf, dataset } from '../../charts/helpers/dataset.js';

function league(data: Dataset, options: Partial<LeagueOptions> = {}, words = enLeague): Chart {
  const { chart, issues } = leagueModel(data, { ...DEFAULT_LEAGUE_OPTIONS, ...options }, words);
  assert.ok(chart !== null, JSON.stringify(issues));
  return chart;
}

const life = healthyLifeExpectancy();
const MEN = {
  where: new Map([['sex', 'Men']]),
  benchmark: 'England',
  comparators: ['Yorkshire and The Humber'],
} as const;
const HULL = 'Kingston upon Hull';
/** Four areas, of which the first two cannot be told apart. */
const FOUR = dataset([
  { area: 'A', value: 60, limits: [57, 63] },
  { area: 'B', value: 58, limits: [55, 61] },
  { area: 'C', value: 50, limits: [47, 53] },
  { area: 'D', value: 'suppressed', raw: '[c]' },
]);

function trackOf(chart: Chart, key: string): TrackCell {
  const cell = chart.rows.find((row) => row.key === key)?.cells.find(({ kind }) => kind === 'track');
  assert.ok(cell?.kind === 'track', key);
  return cell;
}

test('ranks admit overlap: an area may have any rank between those that are significantly higher and lower', () => {
  const chart = league(FOUR);
  assert.deepEqual(texts(chart, 'area'), ['A', 'B', 'C', 'D']);
  assert.deepEqual(texts(chart, 'rank'), ['1 to 2', '1 to 2', '3', '–']);
  assert.equal(chart.columns[0]?.header, 'Possible rank');
});

test('the finding and the headline give the ranks that a highlighted area could have, and no other', () => {
  const chart = league(life, { ...MEN, area: [HULL] });
  assert.equal(
    chart.heading,
    'Healthy life expectancy at birth for men was 56.4 years in Kingston upon Hull, 14th or 15th highest of 15 areas',
  );
  assert.equal(chart.reading, 'This was significantly lower than the England figure of 63.4 years.');
  assert.equal(
    league(life, { ...MEN, area: ['York', 'Leeds'] }).heading,
    'Healthy life expectancy at birth for men was between third and 12th highest in Leeds and between first and third highest in York',
  );
  assert.doesNotMatch(chart.finding + chart.heading, /lowest|, 15th highest|last/);
});

test('with no area highlighted, the finding says how many could be at each end', () => {
  const { finding, reading } = league(life, MEN);
  assert.match(
    finding,
    /highest in York \(65\.3 years\).* 3 areas could rank first and 2 could rank last\.$/,
  );
  assert.equal(reading, '3 areas could rank first and 2 could rank last.');
});

test('a caveat in sight gives an example of how uncertain ranks are, and a note says which rule they follow', () => {
  const { caveats, notes } = league(life, MEN);
  assert.deepEqual(caveats, [
    'The scale does not start at zero.',
    'Ranks are uncertain: Calderdale, eighth by its value, could be anywhere from third to 13th.',
  ]);
  assert.match(notes[0] ?? '', /test of the difference between them, at 95%\.$/);
  assert.match(
    notes[1] ?? '',
    /^Two areas can differ significantly although their confidence limits overlap/,
  );
});

test('without limits ranks are by value alone, equal values share one, and a caveat says what ranks cannot', () => {
  const chart = league(sicknessAbsence(), { benchmark: 'UK', area: ['E12000003'] });
  assert.equal(chart.columns[0]?.header, 'Rank');
  assert.deepEqual(texts(chart, 'rank').slice(0, 5), ['–', '1=', '1=', '3', '4=']);
  assert.match(
    chart.caveats[1] ?? '',
    /^These figures have no confidence limits, so ranks are by value alone/,
  );
  assert.match(chart.finding, /third highest of 12 areas/);
  assert.ok(chart.columns.every(({ id }) => id !== 'limits'));
});

test('an area without limits among others has no range, no place in a sentence, and takes up a rank', () => {
  const { dataset: data } = readDataset(
    'area,value,lower95,upper95\nA,60,59,61\nB,50,49,51\nC,55,,\nD,40,39,41\n',
  );
  const chart = league(data, { area: ['C'] });
  assert.deepEqual(texts(chart, 'rank'), ['1 to 2', '–', '2 to 3', '3 to 4']);
  assert.equal(chart.rows[1]?.cells[0]?.spoken, 'not known, because no confidence limits are given');
  assert.match(chart.finding, /^The figure was 55 in C\.$/);
  assert.ok(chart.notes.includes('1 area without confidence limits could have any rank.'));
});

test('the areas that could rank first or last include those that could have any rank', () => {
  const { dataset: data } = readDataset(
    'area,value,lower95,upper95\nA,60,59,61\nB,50,49,51\nC,55,,\nD,40,39,41\nE,[c],,\n',
  );
  assert.match(league(data).finding, /2 areas could rank first and 2 could rank last\.$/);
});

test('the benchmark and comparators come first in every order, unranked, and areas without a value last', () => {
  const data = dataset([
    ...['Z', 'A', 'M'].map((area, at) => ({
      area,
      value: 10 * at,
      limits: [10 * at - 1, 10 * at + 1] as const,
    })),
    { area: 'Lost', value: 'suppressed', raw: '[c]' },
    { area: 'Region', value: 4, limits: [3, 5] },
    { area: 'Nation', value: 5, limits: [4, 6] },
  ]);
  const apart = { benchmark: 'Nation', comparators: ['Region'] };
  const order = (column: string, direction: 'ascending' | 'descending'): string[] =>
    texts(league(data, { ...apart, sort: { column, direction } }), 'area');
  assert.deepEqual(order('value', 'descending'), ['Nation', 'Region', 'M', 'A', 'Z', 'Lost']);
  assert.deepEqual(order('value', 'ascending'), ['Region', 'Nation', 'Z', 'A', 'M', 'Lost']);
  assert.deepEqual(order('area', 'ascending'), ['Nation', 'Region', 'A', 'Lost', 'M', 'Z']);
  const chart = league(data, apart);
  assert.deepEqual(texts(chart, 'rank').slice(0, 2), ['–', '–']);
  assert.equal(chart.rows.at(-1)?.cells[2]?.text, 'Suppressed');
  assert.equal(chart.rows.at(-1)?.cells[2]?.detail, '[c]');
});

test('sorted by the author from the lowest, ranks count from there; sorted by the reader, they stay', () => {
  const ascending = { column: 'value', direction: 'ascending' } as const;
  const lowest = league(FOUR, { sort: ascending });
  assert.deepEqual(texts(lowest, 'rank'), ['1', '2 to 3', '2 to 3', '–']);
  assert.match(lowest.notes[0] ?? '', /after all areas that are significantly lower/);
  assert.deepEqual(texts(league(FOUR, { sort: ascending, authorSort: null }), 'rank'), [
    '3',
    '1 to 2',
    '1 to 2',
    '–',
  ]);
});

test('dots, intervals and the band of the benchmark decode back to the figures', () => {
  const chart = league(life, MEN);
  const column = chart.columns.find(({ kind }) => kind === 'track');
  const [first, last] = [column?.ticks[0], column?.ticks.at(-1)];
  assert.ok(first !== undefined && last !== undefined);
  const decode = (at: number): number =>
    Number(first.label) +
    ((at - first.at) / (last.at - first.at)) * (Number(last.label) - Number(first.label));
  const near = (at: number, value: number): void => {
    assert.ok(Math.abs(decode(at) - value) < 0.001, `${decode(at)} is not ${value}`);
  };
  for (const { observation } of chart.shown) {
    const { marks } = trackOf(chart, observation.area.code ?? '');
    const [band, interval, dot] = marks as [Bar, Interval, Dot];
    const [limits] = observation.limits;
    near(dot.at, observation.value as number);
    near(interval.from, limits?.lower ?? NaN);
    near(interval.to, limits?.upper ?? NaN);
    const england = chart.shown.find((each) => each.observation.area.name === 'England')?.observation
      .limits[0];
    near(band.x, england?.lower ?? NaN);
    near(band.x + band.width, england?.upper ?? NaN);
  }
});

test('a hollow dot, a sign and a word say which areas are similar to the benchmark, and the legend counts them', () => {
  const chart = league(life, MEN);
  const at = chart.columns.findIndex(({ id }) => id === 'outcome');
  for (const { key, kind, cells } of chart.rows) {
    const dot = trackOf(chart, key).marks.find((mark): mark is Dot => mark.kind === 'dot');
    const cell = cells[at];
    const word = cell?.kind === 'shade' ? cell.outcome?.word : undefined;
    if (kind === 'plain') assert.ok(word !== undefined, key);
    assert.equal(dot?.shape, word === 'Similar' ? 'hollow' : 'filled', key);
  }
  assert.ok(chart.legend.some(({ text, detail }) => text === 'Similar to England' && detail === '(7 areas)'));
});

test('a benchmark without limits is a line without a band', () => {
  const data = dataset([...areasOf([1, 2]), { area: 'Nation', value: 5 }]);
  const chart = league(data, { benchmark: 'Nation' });
  assert.equal(chart.columns[2]?.lines.length, 1);
  assert.ok(
    chart.rows.every(({ cells }) => (cells[2] as TrackCell).marks.every(({ kind }) => kind === 'dot')),
  );
  assert.ok(chart.legend.every(({ text }) => !text.includes('band')));
});

test('areas at different levels are not ranked', () => {
  const { dataset: data } = readDataset(
    'code,area,value,lower95,upper95\nE08000035,Leeds,60,58,62\nE12000003,Yorkshire and The Humber,61,60,62\nE92000001,England,63,62,64\n',
  );
  const chart = league(data);
  assert.ok(chart.columns.every(({ id }) => id !== 'rank'));
  assert.ok(chart.caveats.every((text) => !text.includes('ranks')));
});

test('the download has the ranges, and the limits as the source has them', () => {
  const lines = tableChartCsv(league(FOUR)).split('\r\n');
  assert.ok(lines[0]?.includes('rank'));
  assert.match(lines[1] ?? '', /^A,60,,57,63,1 to 2$/);
});

test('top and bottom are kept by rank with what is set apart, and the rest is counted on the button', () => {
  const chart = league(life, { ...MEN, show: { top: 2, bottom: 1 } });
  assert.deepEqual(texts(chart, 'area'), [
    'England',
    'Yorkshire and The Humber',
    'York',
    'North Yorkshire',
    'Kingston upon Hull',
  ]);
  assert.equal(chart.more?.label, '12 more');
});

test('in Welsh, the same ranks are stated', () => {
  const { heading, caveats } = league(life, { ...MEN, area: [HULL] }, cyLeague);
  assert.match(heading, /\(14eg neu 15fed uchaf o 15 ardal\)$/);
  assert.match(caveats[1] ?? '', /unrhyw le o 3ydd i 13eg\.$/);
});

test('more than one group is refused, as is an unknown column to sort by', () => {
  assert.deepEqual(refusal(leagueModel(life, DEFAULT_LEAGUE_OPTIONS, enLeague)), ['ambiguous-observations']);
  const sort = { column: 'size', direction: null };
  assert.deepEqual(refusal(leagueModel(FOUR, { ...DEFAULT_LEAGUE_OPTIONS, sort }, enLeague)), [
    'unknown-column',
  ]);
});

test('a table too long to be shown whole finds a range when its row is seen, and says nothing of the ends', () => {
  const rows = Array.from({ length: 2500 }, (_, at) => `Area ${at + 1},${at},${at - 2},${at + 2}`);
  const { dataset: data } = readDataset(`area,value,lower95,upper95\n${rows.join('\n')}\n`);
  const chart = league(data);
  assert.equal(chart.rows[0]?.cells[0]?.text, '1 to 3');
  assert.equal(chart.rows.at(-1)?.cells[0]?.text, '2,498 to 2,500');
  assert.doesNotMatch(chart.finding, /could rank/);
});
