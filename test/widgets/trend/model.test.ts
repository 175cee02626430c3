import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Chart } from '@commonweal/charts';
import { healthyLifeExpectancy2024 } from '@commonweal/data/indicators/healthy-life-expectancy-2024.js';
import { trendModel } from '@commonweal/widgets/trend/model.js';
import { DEFAULT_TREND_OPTIONS } from '@commonweal/widgets/trend/options.js';
import { cyTrend } from '@commonweal/widgets/trend/words.cy.js';
import { enTrend } from '@commonweal/widgets/trend/words.en.js';
import { chartOf, layersOf, LIMITED, modelOf, type Options, row } from './charts.js';

const HULL = { areas: ['E06000010'], area: ['E06000010'], where: new Map([['sex', 'Men']]) };
function builtIn(options: Options, words = enTrend): Chart {
  const { chart } = trendModel(healthyLifeExpectancy2024(), { ...DEFAULT_TREND_OPTIONS, ...options }, words);
  assert.ok(chart);
  return chart;
}

/** Reads heights back by two ticks of the axis. */
function decoder({ plot }: Chart): (y: number) => number {
  const ticks = (plot?.y.ticks ?? []).map(
    ({ at, label }) => [at, Number(label.replace('−', '-').replace(/[^\d.-]/g, ''))] as const,
  );
  const [first, last] = [ticks[0]!, ticks.at(-1)!];
  return (y) => first[1] + ((y - first[0]) / (last[0] - first[0])) * (last[1] - first[1]);
}

const near = (found: readonly number[], wanted: readonly number[], within: number): void => {
  assert.equal(found.length, wanted.length);
  for (const [index, value] of found.entries())
    assert.ok(Math.abs(value - wanted[index]!) <= within, `${value} is not ${wanted[index]}`);
};

test('every vertex of a line and both edges of its band read back to the data', () => {
  const chart = builtIn(HULL);
  const read = decoder(chart);
  const own = healthyLifeExpectancy2024().observations.filter(
    ({ area, group }) => area.code === 'E06000010' && group.get('sex') === 'Men',
  );
  const [line] = layersOf(chart, 'line').filter(({ look }) => look === 'highlighted');
  near(
    line!.runs.flat().map(({ y }) => read(y)),
    own.map(({ value }) => value as number),
    0.001,
  );
  const [band] = layersOf(chart, 'band');
  near(
    band!.runs.flat().flatMap(({ from, to }) => [read(from), read(to)]),
    own.flatMap(({ limits }) => [limits[0]!.lower, limits[0]!.upper]),
    0.001,
  );
  const positions = line!.runs.flat().map(({ x }) => x);
  const steps = positions.slice(1).map((x, index) => x - positions[index]!);
  assert.ok(Math.max(...steps) - Math.min(...steps) < 0.1, 'years are evenly spaced');
});

test('the finding names both periods, tests what it says and says why there is no recent trend', () => {
  const chart = builtIn(HULL);
  assert.equal(
    chart.heading,
    'Healthy life expectancy at birth for men fell significantly in Kingston upon Hull since 2011 to 2013',
  );
  assert.equal(
    chart.finding,
    'Healthy life expectancy at birth for men fell significantly in Kingston upon Hull, from 56.9 years (2011 to 2013) to 53.8 (2018 to 2020); from 2018 to 2020, this was significantly lower than the England figure of 63.1 years. The recent trend cannot be calculated, because the periods overlap.',
  );
  assert.match(chart.subtitle ?? '', /2011 to 2020$/);
  const welsh = builtIn(HULL, cyTrend);
  assert.match(welsh.heading, /yn arwyddocaol is nag ar gyfer 2011 i 2013$/);
  assert.match(welsh.finding, /oherwydd bod y cyfnodau’n gorgyffwrdd\.$/);
});

test('the table has a row for each period in order of time, and a column for each line with its limits', () => {
  const chart = builtIn(HULL);
  assert.deepEqual(
    chart.columns.map(({ header }) => header),
    ['Period', 'England', 'Yorkshire and The Humber', 'Kingston upon Hull'],
  );
  assert.deepEqual(
    chart.rows.map(({ cells }) => cells[0]?.text),
    [
      '2011 to 2013',
      '2012 to 2014',
      '2013 to 2015',
      '2014 to 2016',
      '2015 to 2017',
      '2016 to 2018',
      '2017 to 2019',
      '2018 to 2020',
    ],
  );
  assert.deepEqual(
    [chart.rows[7]?.cells[3]?.text, chart.rows[7]?.cells[3]?.detail],
    ['53.8', '51.3 to 56.3'],
  );
  assert.equal(chart.shown.length, 24);
});

test('a recent trend is stated in the words of the field, by polarity', () => {
  const csv = LIMITED + [31, 29.6, 28.8, 27.1, 26].map((v, i) => row('York', 2018 + i, v)).join('');
  const said = (options: Options): string => chartOf(csv, options).finding;
  assert.match(said({ polarity: 'lowIsGood' }), /Recent trend: decreasing and getting better\.$/);
  assert.match(said({ polarity: 'highIsGood' }), /Recent trend: decreasing and getting worse\.$/);
  assert.match(said({}), /Recent trend: decreasing\.$/);
  const flat = LIMITED + [30, 30.1, 30, 30.1, 30].map((v, i) => row('York', 2018 + i, v)).join('');
  assert.match(chartOf(flat).finding, /Recent trend: no significant change\.$/);
  assert.match(chartOf(flat).finding, /was the same in York/);
});

test('four years have no recent trend, and a note says what it takes', () => {
  const csv = LIMITED + [31, 29.6, 28.8, 27.1].map((v, i) => row('York', 2018 + i, v)).join('');
  const chart = chartOf(csv);
  assert.doesNotMatch(chart.finding, /trend/);
  assert.ok(chart.notes.some((note) => note.includes('five years in a row')));
});

test('of several lines the finding counts those that changed significantly', () => {
  const csv =
    LIMITED +
    row('York', 2018, 30) +
    row('York', 2020, 34) +
    row('Leeds', 2018, 30) +
    row('Leeds', 2020, 30.4) +
    row('Hull', 2018, 30) +
    row('Hull', 2020, 28);
  const chart = chartOf(csv);
  assert.equal(chart.heading, 'The figure significantly rose in 1 of 3 areas and fell in 1 since 2018');
  assert.equal(chart.reading, 'It did not change significantly in 1 between 2018 and 2020.');
  assert.deepEqual([chart.facts.rose, chart.facts.fell, chart.facts.unchanged], [1, 1, 1]);
});

test('without limits a change is stated by its figures, and never called significant', () => {
  const chart = chartOf('area,period,value\nYork,2018,30\nYork,2020,34\nLeeds,2018,3\nLeeds,2020,2');
  assert.equal(chart.finding, 'The figure rose in 1 of 2 areas and fell in 1 between 2018 and 2020.');
  assert.doesNotMatch(chartOf('area,period,value\nYork,2018,30\nYork,2020,34').finding, /significant/);
});

const UNEVEN =
  'area,period,value,lower95,upper95,break,status\nYork,2013,16,14,18,,\nYork,2014,12,10,14,,\nYork,2015,[c],,,,\nYork,2016,9,7,11,,\nYork,2017,13,11,15,New method,\nYork,2018,11,9,13,,provisional\nYork,2020,10,8,12,,provisional\n';

test('a gap and a break end the line, the reason is at the break, and a lone point has a whisker', () => {
  const chart = chartOf(UNEVEN);
  const [line] = layersOf(chart, 'line');
  assert.deepEqual(
    line!.runs.map(({ length }) => length),
    [2],
  );
  assert.deepEqual(
    line!.provisional.map(({ length }) => length),
    [2],
  );
  assert.equal(layersOf(chart, 'whiskers')[0]?.whiskers.length, 2);
  assert.equal(layersOf(chart, 'missing')[0]?.at.length, 1);
  assert.equal(layersOf(chart, 'rule').length, 1);
  assert.ok(chart.plot?.panels[0]?.texts.some(({ lines }) => lines.join(' ') === 'New method'));
  assert.ok(chart.plot?.panels[0]?.texts.some(({ lines }) => lines.join(' ') === 'Suppressed'));
  assert.ok(chart.caveats.some((note) => /From 2017 on, .*New method/.test(note)));
  assert.ok(chart.caveats.some((note) => note.includes('no figures between 2018 and 2020')));
  assert.equal(chart.rows[4]?.cells[0]?.detail, 'Break in the series: New method');
});

test('a provisional figure is hollow, has the letter p at its line and its word in the table', () => {
  const chart = chartOf(UNEVEN);
  const [points] = layersOf(chart, 'points');
  assert.deepEqual(
    points!.points.map(({ isHollow }) => isHollow),
    [false, false, false, false, true, true],
  );
  const [label] = chart.plot!.panels[0]!.labels[2].labels;
  assert.deepEqual([label?.value, label?.detail], ['10 p', 'provisional']);
  assert.match(chart.rows[6]?.cells[1]?.detail ?? '', /provisional/);
  assert.ok(chart.plot?.legend.some(({ text }) => text === 'Provisional'));
});

test('nothing is compared across a break', () => {
  assert.match(chartOf(UNEVEN).finding, /from 13 \(2017\)|at 13 \(2017\)/);
});

test('the highlighted area is in front of grey context, and only it has a band', () => {
  const csv =
    LIMITED +
    ['York', 'Leeds', 'Hull']
      .flatMap((area, i) => [row(area, 2018, 30 + i), row(area, 2020, 31 + i)])
      .join('');
  const chart = chartOf(csv, { area: ['Leeds'] });
  assert.deepEqual(
    layersOf(chart, 'line').map(({ look }) => look),
    ['context', 'context', 'highlighted'],
  );
  assert.deepEqual(
    layersOf(chart, 'band').map(({ look }) => look),
    ['highlighted'],
  );
  assert.deepEqual(
    chart.plot?.readout?.entries.map(({ name }) => name),
    ['Leeds'],
  );
  const looks = layersOf(chartOf(csv), 'line').map(({ look }) => look);
  assert.deepEqual(looks, ['series1', 'series2', 'series3']);
});

test('many lines of equal rank are all grey, without names beside them, and a note says so', () => {
  const csv =
    LIMITED +
    Array.from({ length: 11 }, (_, i) => row(`Area ${i}`, 2018, i) + row(`Area ${i}`, 2020, i + 1)).join('');
  const chart = chartOf(csv);
  assert.deepEqual([...new Set(layersOf(chart, 'line').map(({ look }) => look))], ['context']);
  assert.ok(chart.notes.some((note) => note.includes('no name beside them')));
});

test('small multiples have a heading each, one scale, and a button after thirty', () => {
  const csv =
    LIMITED +
    Array.from({ length: 31 }, (_, i) => row(`Area ${i}`, 2018, i) + row(`Area ${i}`, 2020, i + 1)).join('') +
    row('England', 2018, 15, 0.1) +
    row('England', 2020, 15, 0.1);
  const chart = chartOf(csv, { multiples: 'area', benchmark: 'England' });
  const { panels, more } = chart.plot!;
  assert.equal(panels.length, 31);
  assert.deepEqual([more?.after, more?.label], [30, 'Show 1 more']);
  assert.deepEqual([panels[0]?.heading?.text, panels[0]?.heading?.value], ['Area 30', '31']);
  assert.deepEqual(
    layersOf(chart, 'line', 0).map(({ look }) => look),
    ['benchmark', 'highlighted'],
  );
  assert.deepEqual(
    chart.legend.map(({ text, detail }) => [text, detail]),
    [
      ['Higher than England', '(16 areas)'],
      ['Lower than England', '(14 areas)'],
    ],
  );
  const read = decoder(chart);
  near(
    layersOf(chart, 'line', 0)[1]!
      .runs.flat()
      .map(({ y }) => read(y)),
    [30, 31],
    0.001,
  );
  near(
    layersOf(chart, 'line', 30)[1]!
      .runs.flat()
      .map(({ y }) => read(y)),
    [0, 1],
    0.001,
  );
});

test('several areas in several groups have a panel for each group', () => {
  const chart = builtIn({ areas: ['York', 'Leeds'] });
  assert.deepEqual(
    chart.plot?.panels.map(({ heading }) => heading?.text),
    ['Men', 'Women'],
  );
  assert.equal(chart.columns.length, 1 + 4 * 2);
});

test('an index is 100 in its period, in the plot and in the table alike, without limits', () => {
  const csv = LIMITED + row('York', 2018, 50) + row('York', 2019, 55) + row('York', 2020, 60);
  const chart = chartOf(csv, { index: '2018' });
  const read = decoder(chart);
  near(
    layersOf(chart, 'line')[0]!
      .runs.flat()
      .map(({ y }) => read(y)),
    [100, 110, 120],
    0.001,
  );
  assert.deepEqual(
    chart.rows.map(({ cells }) => cells[1]?.text),
    ['100.0', '110.0', '120.0'],
  );
  assert.equal(layersOf(chart, 'band').length, 0);
  assert.doesNotMatch(chart.finding, /significant/);
  assert.match(chart.finding, /100\.0 \(2018 = 100\)/);
});

test('a period named by since is compared with the latest; one that is not there is refused', () => {
  const csv = LIMITED + row('York', 2018, 30) + row('York', 2019, 36) + row('York', 2020, 34);
  assert.match(chartOf(csv, { since: '2019' }).heading, /fell significantly in York since 2019/);
  for (const option of ['since', 'index'] as const) {
    const { chart, issues } = modelOf(csv, { [option]: '1999' });
    assert.equal(chart, null);
    assert.deepEqual(
      issues.map(({ code, severity }) => [code, severity]),
      [['unknown-period', 'fatal']],
    );
  }
});

test('numbers of several units are refused, as they have no scale in common', () => {
  const { chart, issues } = modelOf(
    'area,period,cause,value,unit\nYork,2018,A,1,%\nYork,2018,B,2,£\nYork,2019,A,1,%\nYork,2019,B,2,£',
  );
  assert.equal(chart, null);
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['different-units'],
  );
});

test('with all figures suppressed nothing is drawn, and the table has the reasons', () => {
  const chart = chartOf('area,period,value\nYork,2018,[c]\nYork,2019,[x]');
  assert.equal(chart.plot, null);
  assert.equal(chart.finding, 'From 2018 to 2019, no figure is given for York.');
  assert.deepEqual(
    chart.rows.map(({ cells }) => cells[1]?.text),
    ['Suppressed', 'Not available'],
  );
});

test('one point is shown as a figure; data without periods is a table', () => {
  const one = chartOf('area,period,value\nYork,2018,5');
  assert.equal(one.finding, 'In 2018, the figure was 5 in York.');
  assert.equal(layersOf(one, 'points')[0]?.points.length, 1);
  const none = chartOf('area,value\nYork,5\nLeeds,7');
  assert.equal(none.plot, null);
  assert.equal(none.finding, 'The figure was highest in Leeds (7) and lowest in York (5).');
  assert.equal(none.rows[0]?.cells[0]?.text, 'No period');
});

test('an axis may start above zero and says so, and starts at zero where figures come close', () => {
  const note = 'The scale does not start at zero.';
  assert.ok(builtIn(HULL).caveats.includes(note));
  assert.ok(!chartOf('area,period,value\nYork,2018,1\nYork,2019,5').caveats.includes(note));
});

test('the readout has each period with the figures of the lines in front', () => {
  const { readout } = builtIn(HULL).plot!;
  assert.equal(readout?.positions.length, 8);
  assert.equal(readout.rest, 7);
  assert.equal(
    readout.positions[7]?.spoken,
    '2018 to 2020, England 63.1, Yorkshire and The Humber 61.1, Kingston upon Hull 53.8, 95% confidence limits 51.3 to 56.3',
  );
});

test('the readout speaks a provisional figure as a word, with its limits, and never a letter', () => {
  assert.equal(
    chartOf(UNEVEN).plot?.readout?.positions.at(-1)?.spoken,
    '2020, York 10, 95% confidence limits 8 to 12, provisional',
  );
});

test('each of small multiples says its own recent trend, if any has one', () => {
  const series = (area: string, step: number, years: number): string[] =>
    Array.from({ length: years }, (_, i) => {
      const value = 50 + i * step;
      return `${area},${2024 - years + i},${value},${value - 1},${value + 1}`;
    });
  const head = 'area,period,value,lower95,upper95';
  const options: Options = { multiples: 'area', polarity: 'highIsGood' };
  const csv = [head, ...series('York', 3, 5), ...series('Hull', -3, 5), ...series('Leeds', 1, 3)].join('\n');
  const { plot, notes } = chartOf(csv, options);
  assert.deepEqual(
    plot?.panels.map(({ heading }) => [heading?.text, heading?.trend]),
    [
      ['York', 'Increasing and getting better'],
      ['Leeds', 'Cannot be calculated'],
      ['Hull', 'Decreasing and getting worse'],
    ],
  );
  assert.match(plot.note ?? '', /recent trend\.$/);
  const basis = 'The recent trend is a test over the five years from 2019 to 2023, at 99.8% confidence.';
  assert.ok(notes.includes(basis), notes.join(' '));
  const few = chartOf([head, ...series('York', 3, 3), ...series('Leeds', 1, 3)].join('\n'), options);
  assert.deepEqual(
    few.plot?.panels.map(({ heading }) => heading?.trend),
    [null, null],
  );
});
