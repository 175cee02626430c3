import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Dataset, readDataset } from '@commonweal/data';
import { healthyLifeExpectancyDeciles } from '@commonweal/data/indicators/healthy-life-expectancy-deciles.js';
import { inequalityModel } from '@commonweal/widgets/inequality/model.js';
import {
  DEFAULT_INEQUALITY_OPTIONS,
  type InequalityOptions,
} from '@commonweal/widgets/inequality/options.js';
import type { InequalityFacts } from '@commonweal/widgets/inequality/facts.js';
import { cyInequality } from '@commonweal/widgets/inequality/words.cy.js';
import { enInequality } from '@commonweal/widgets/inequality/words.en.js';
import { groupsFile } from './files.js';

function shown(data: Dataset | string, options: Partial<InequalityOptions> = {}) {
  const dataset = typeof data === 'string' ? readDataset(data).dataset : data;
  const { chart, issues } = inequalityModel(
    dataset,
    { ...DEFAULT_INEQUALITY_OPTIONS, ...options },
    enInequality,
  );
  return { chart, issues, facts: chart?.facts as InequalityFacts | undefined };
}
const codes = (issues: readonly { readonly code: string }[]): string[] => issues.map(({ code }) => code);
const FIVE = [31, 34.5, 36.9, 40, 43.8];

describe('male healthy life expectancy by tenth, built in', () => {
  const { chart, facts } = shown(healthyLifeExpectancyDeciles());

  it('has the published slope index of 19.1 years and range of 18.7, and says which is which', () => {
    assert.equal(facts?.slope?.index.absolute?.shown, '19.1');
    assert.equal(facts.gap?.difference.absolute?.shown, '18.7');
    assert.match(
      chart!.finding,
      /18\.7 years \(27%\) lower in the most deprived tenth of England than in the least/,
    );
    assert.match(
      chart!.finding,
      /The slope index of inequality was 19\.1 years: a line through all 10 tenths rose from 53\.6 to 72\.6/,
    );
    assert.match(chart!.notes.join(' '), /The release gives a slope index of inequality of 19\.1 years/);
  });

  it('marks the relative index as worked out here, and has no limits and equal tenths, which it says', () => {
    assert.match(chart!.finding, /The relative index, worked out here .*, was 1\.36\./);
    assert.equal(facts?.slope?.limits, null);
    assert.equal(facts.slope.ratioLimits, null);
    assert.equal(facts.gap?.isSignificant, null);
    assert.doesNotMatch(chart!.finding, /significant/);
    const caveats = chart!.caveats.join(' ');
    assert.match(caveats, /The data gives no confidence limits, so none are drawn\./);
    assert.match(caveats, /No populations are given, so each tenth counts the same\./);
  });

  it('has England’s figure as a line, apart from the tenths', () => {
    assert.deepEqual(chart!.rows.map(({ kind, cells }) => [kind, cells[0]?.text]).slice(-2), [
      ['plain', '10 (least deprived)'],
      ['benchmark', 'All'],
    ]);
    assert.match(chart!.subtitle ?? '', /England/);
    const [panel] = chart!.plot!.panels;
    assert.ok(panel);
    assert.ok(panel.layers.some((layer) => layer.kind === 'rule' && layer.look === 'benchmark'));
    assert.ok(panel.labels[2].labels.some(({ value, lines }) => value === '63.4' && lines[0] === 'England'));
  });

  it('says the same in Welsh', () => {
    const { chart: cy } = inequalityModel(
      healthyLifeExpectancyDeciles(),
      DEFAULT_INEQUALITY_OPTIONS,
      cyInequality,
    );
    assert.match(cy!.finding, /19\.1 o flynyddoedd.*53\.6 i 72\.6.*1\.36/);
  });
});

describe('the order of groups', () => {
  const first = (data: Dataset | string, options: Partial<InequalityOptions> = {}): string[] =>
    shown(data, options).chart!.rows.map(({ cells }) => cells[0]?.text ?? '');

  it('follows a column of ranks', () => {
    const csv = `area,rank,group,value\n${['Elm', 'Oak', 'Fern', 'Hazel', 'Marsh'].map((name, at) => `Leeds,${5 - at},${name},${FIVE[at]}`).join('\n')}`;
    assert.deepEqual(first(csv), ['Marsh', 'Hazel', 'Fern', 'Oak', 'Elm']);
    assert.match(shown(csv).chart!.notes.join(' '), /order of the ranks in the data/);
  });

  it('follows the words of names, counted from both ends', () => {
    const labels = [
      'Least deprived',
      'Second least deprived',
      'Middle fifth 3rd most deprived',
      '2nd most deprived',
      'Most deprived',
    ];
    assert.deepEqual(first(groupsFile(FIVE, { labels })), [...labels].reverse());
  });

  it('turns round numbers whose highest is the most deprived', () => {
    const labels = ['1 (least deprived)', '2', '3', '4', '5 (most deprived)'];
    assert.deepEqual(first(groupsFile(FIVE, { labels })), [...labels].reverse());
  });

  it('by numbers alone takes 1 as the most deprived, and says so in sight', () => {
    assert.match(shown(groupsFile(FIVE)).chart!.caveats.join(' '), /1 is taken as the most deprived/);
  });

  it('that nothing tells leaves neither a drawing nor an index, and the table of figures', () => {
    const labels = ['Elm', 'Oak', 'Fern', 'Hazel', 'Marsh'];
    const file = groupsFile(FIVE, { labels, column: 'group' });
    const { chart, issues, facts } = shown(file);
    assert.equal(chart?.plot, null);
    assert.equal(facts?.slope, null);
    assert.deepEqual(first(file), labels);
    assert.deepEqual(codes(issues), ['no-slope-index']);
    assert.match(chart.caveats.join(' '), /the order of the groups is not known/);
    const stated = shown(file, { order: 'leastFirst' });
    assert.equal(stated.facts?.slope?.index.direction, 'lower');
    assert.match(stated.chart!.notes.join(' '), /that the author of this page states/);
  });

  it('stated by the author leaves groups at the places that their names give, and one that is missing is missing', () => {
    const four = [31, 34.5, 40, 43.8];
    for (const [order, labels, places] of [
      ['mostFirst', ['1', '2', '4', '5'], [10, 30, 70, 90]],
      ['leastFirst', ['1', '2', '4', '5'], [10, 30, 70, 90]],
      ['leastFirst', ['5', '4', '2', '1'], [10, 30, 70, 90]],
      ['mostFirst', ['1', '2', '3', '4'], [10, 30, 50, 70]],
      ['leastFirst', ['1', '2', '3', '4'], [30, 50, 70, 90]],
    ] as const) {
      const { chart } = shown(groupsFile(four, { labels }), { order });
      const gone = ['1', '2', '3', '4', '5'].find((each) => !(labels as readonly string[]).includes(each));
      assert.match(chart!.caveats.join(' '), new RegExp(`there is none for Fifth ${gone}\\.`));
      assert.deepEqual(
        first(groupsFile(four, { labels }), { order }),
        order === 'mostFirst' ? labels : [...labels].reverse(),
      );
      const points = chart!.plot!.panels[0]?.layers.find(({ kind }) => kind === 'points');
      assert.deepEqual(points?.kind === 'points' ? points.points.map(({ x }) => x) : [], places);
    }
  });

  it('stated by the author of shuffled names is that of the list, and the one that is missing is none of them', () => {
    const labels = ['4', '1', '5', '2'];
    const file = groupsFile([31, 34.5, 40, 43.8], { labels });
    assert.deepEqual(first(file, { order: 'mostFirst' }), labels);
    assert.match(shown(file, { order: 'mostFirst' }).chart!.caveats.join(' '), /none for Fifth 3\./);
  });

  it('has the numbers of the names under the axis, and places where names have none', () => {
    const ticks = (labels: readonly string[], column?: string): string[] =>
      shown(
        groupsFile(FIVE, { labels, ...(column === undefined ? {} : { column }) }),
      ).chart!.plot!.x.ticks.map(({ label }) => label);
    assert.deepEqual(ticks(['1 (least deprived)', '2', '3', '4', '5']), ['5', '4', '3', '2', '1']);
    assert.deepEqual(ticks(['1', '2', '3', '4', '5']), ['1', '2', '3', '4', '5']);
    const words = ['Most', 'Second most', 'Middle fifth: 3rd most', 'Second least', 'Least'];
    assert.deepEqual(ticks(words.map((each) => `${each} deprived`)), ['1', '2', '3', '4', '5']);
    const areas = ['16 and more deprived', '25', '35', '45', '55 and less deprived'];
    const file = groupsFile(FIVE, { labels: areas, column: 'group' });
    assert.deepEqual(
      shown(file, { order: 'mostFirst' }).chart!.plot!.x.ticks.map(({ label }) => label),
      ['1', '2', '3', '4', '5'],
    );
  });

  it('does not take numbers that are far apart for places', () => {
    const labels = ['16', '25', '35', '45', '55'];
    assert.equal(shown(groupsFile(FIVE, { labels, column: 'group' })).facts?.slope, null);
  });
});

describe('no slope index', () => {
  it('is worked out without a figure for each group: the ones without are named, and the others stay', () => {
    for (const [values, labels, named] of [
      [[31, '[c]', 36.9, 40, 43.8], undefined, 'Fifth 2'],
      [[31, 36.9, 40, 43.8], ['1', '3', '4', '5'], 'Fifth 2'],
      [[31, 36.9, 40, 43.8], ['1', '2', '3', '4'], 'Fifth 5'],
    ] as const) {
      const { chart, issues, facts } = shown(groupsFile(values, labels === undefined ? {} : { labels }));
      assert.equal(facts?.slope, null);
      assert.deepEqual(codes(issues), ['no-slope-index']);
      assert.match(chart!.caveats.join(' '), new RegExp(`there is none for ${named}\\.`));
      assert.equal(chart!.rows.length, values.length);
      assert.ok(chart!.plot!.panels[0]?.layers.every(({ kind }) => kind !== 'line' && kind !== 'bracket'));
    }
  });

  it('nor a gap where a group at an end is not there', () => {
    const { facts, chart } = shown(groupsFile([31, 36.9, 40, 43.8], { labels: ['1', '2', '3', '4'] }));
    assert.equal(facts?.gap, null);
    assert.match(chart!.finding, /ranged from 31\.0 in Fifth 1 to 43\.8 in Fifth 4/);
  });

  it('comes from fewer than five groups', () => {
    const { chart, facts } = shown(groupsFile([31, 36.9, 40, 43.8], { column: 'quartile' }));
    assert.equal(facts?.slope, null);
    assert.match(chart!.caveats.join(' '), /at least 5 groups/);
    assert.match(chart!.finding, /lower in the most deprived quarter/);
  });

  it('is fitted to logarithms without limits, or of numbers below zero', () => {
    assert.equal(shown(groupsFile(FIVE), { fit: 'log' }).facts?.refusal?.reason, 'limits');
    const [lower, upper] = [
      [-1, 1, 2, 3, 4],
      [1, 2, 3, 4, 5],
    ];
    const file = groupsFile([0, 1.5, 2.5, 3.5, 4.5], { lower, upper });
    assert.equal(shown(file, { fit: 'log' }).facts?.refusal?.reason, 'range');
  });

  it('is told of several areas, or of several sexes: one is shown at a time', () => {
    const rows = (area: string, sex: string): string =>
      FIVE.map((value, at) => `${area},${sex},${at + 1},${value}\n`).join('');
    const head = 'area,sex,quintile,value\n';
    const areas = shown(`${head}${rows('Leeds', 'Men')}${rows('York', 'Men')}`);
    assert.deepEqual(codes(areas.issues), ['several-gradients']);
    assert.equal(
      shown(`${head}${rows('Leeds', 'Men')}${rows('York', 'Men')}`, { area: ['York'] }).facts?.place,
      'York',
    );
    const sexes = shown(`${head}${rows('Leeds', 'Men')}${rows('Leeds', 'Women')}`);
    assert.deepEqual(codes(sexes.issues), ['ambiguous-observations']);
  });
});

describe('populations', () => {
  const caveats = (data: Dataset | string, options: Partial<InequalityOptions> = {}): string =>
    shown(data, options).chart!.caveats.join(' ');
  const people = [100, 200, 300, 400, 500];

  it('are said to be missing only where none is given', () => {
    assert.match(caveats(groupsFile(FIVE)), /No populations are given, so each fifth counts the same\./);
    const some = groupsFile(FIVE, { people: [100, 200, 300, 400] });
    assert.ok(shown(some).chart!.columns.some(({ id }) => id === 'people'));
    assert.match(caveats(some), /Populations are not given for all groups, so each fifth counts the same\./);
    assert.doesNotMatch(caveats(some), /No populations/);
    assert.doesNotMatch(caveats(groupsFile(FIVE, { people })), /populations/);
  });

  it('that only some periods have are not said to weigh all of them', () => {
    const rows = ['2019', '2020'].flatMap((year) =>
      FIVE.map((value, at) => `York,${year},${at + 1},${value},${year === '2019' ? '' : people[at]}\n`),
    );
    const { chart } = shown(`area,period,quintile,value,population\n${rows.join('')}`, { overTime: true });
    assert.match(
      chart!.caveats.join(' '),
      /In periods without populations for all groups, each fifth counts the same\./,
    );
    assert.doesNotMatch(chart!.notes.join(' '), /counts by its population/);
  });
});

describe('the relative index', () => {
  it('has no meaning where the line reaches zero', () => {
    const { facts, chart } = shown(groupsFile([-4, -1, 0, 2, 5]));
    assert.equal(facts?.slope?.ratio, null);
    assert.doesNotMatch(chart!.finding, /relative index/);
  });
});

describe('over time', () => {
  const periods = (
    years: readonly number[],
    steps: readonly number[],
    without: readonly string[] = [],
  ): string =>
    `area,period,quintile,value (%),lower95,upper95\n${years
      .flatMap((year, at) =>
        [1, 2, 3, 4, 5].flatMap((rank) => {
          const value = 30 - rank * (steps[at] ?? 0);
          if (without.includes(`${year}/${rank}`)) return [];
          return [`Leeds,${year},${rank},${value},${value - 0.5},${value + 0.5}\n`];
        }),
      )
      .join('')}`;

  it('the slope index of each period is a line, whose change is tested and told with the relative index', () => {
    const { chart, facts } = shown(periods([2018, 2019, 2020], [2, 2.5, 3]), { overTime: true });
    assert.match(chart!.heading, /^Inequality in the figure rose significantly in Leeds since 2018$/);
    assert.match(chart!.finding, /the slope index was −10\.0 percentage points \(2018\) and −15\.0 \(2020\)/);
    assert.match(chart!.finding, /the relative index was \d\.\d\d and \d\.\d\d\./);
    assert.equal(facts?.change?.direction, 'higher');
    assert.deepEqual(
      chart!.rows.map(({ cells }) => [cells[0]?.text, cells[3]?.text]),
      [
        ['2018', '−10.0'],
        ['2019', '−12.5'],
        ['2020', '−15.0'],
      ],
    );
    const line = chart!.plot!.panels[0]?.layers.find(({ kind }) => kind === 'line');
    assert.ok(line?.kind === 'line' && line.runs[0]?.length === 3);
  });

  it('a line that turns round has reversed, whatever became of its size, and keeps the signs of its figures', () => {
    const { chart, facts } = shown(periods([2018, 2019, 2020], [2, 1, -0.4]), { overTime: true });
    assert.match(chart!.heading, /^The direction of inequality in the figure reversed in Leeds since 2018$/);
    assert.match(chart!.finding, /the slope index was −10\.0 percentage points \(2018\) and 2\.0 \(2020\)/);
    assert.doesNotMatch(chart!.finding, /rose|fell|significant/);
    assert.equal(facts?.change?.direction, 'reversed');
    const back = shown(periods([2018, 2020], [-2, 0.4]), { overTime: true });
    assert.match(back.chart!.finding, /was 10\.0 percentage points \(2018\) and −2\.0 \(2020\)/);
  });

  it('a line that cannot be told from the one before it has not changed significantly, whichever way it runs', () => {
    const { chart } = shown(periods([2018, 2020], [0.02, -0.02]), { overTime: true });
    assert.match(chart!.heading, /did not change significantly in Leeds since 2018$/);
  });

  it('a smaller index of either sign is a fall, and no index at all has become one that rose', () => {
    for (const [steps, direction] of [
      [[3, 2], 'lower'],
      [[-3, -2], 'lower'],
      [[-2, -3], 'higher'],
      [[0, 3], 'higher'],
      [[0, -3], 'higher'],
      [[3, 0], 'lower'],
    ] as const)
      assert.equal(
        shown(periods([2018, 2020], steps), { overTime: true }).facts?.change?.direction,
        direction,
        steps.join(' to '),
      );
  });

  it('words, table and plot have one sign, even where the latest period has no index', () => {
    const { chart } = shown(periods([2018, 2019, 2020], [2, 3, 3], ['2020/4']), { overTime: true });
    assert.match(chart!.finding, /was −10 percentage points \(2018\) and −15 \(2019\)/);
    assert.deepEqual(
      chart!.rows.map(({ cells }) => cells[3]?.text),
      ['−10', '−15', 'none'],
    );
    assert.equal(chart!.plot!.panels[0]?.labels[1].labels[0]?.value, '−15');
  });

  it('a period without all groups is a gap, and is named', () => {
    const { chart } = shown(periods([2018, 2019, 2020, 2021, 2022], [2, 2, 2, 2, 2], ['2020/4']), {
      overTime: true,
    });
    const line = chart!.plot!.panels[0]?.layers.find(({ kind }) => kind === 'line');
    assert.deepEqual(line?.kind === 'line' ? line.runs.map((run) => run.length) : [], [2, 2]);
    assert.match(chart!.caveats.join(' '), /There is no slope index for 2020/);
  });

  it('one period has the gap and the line of that period', () => {
    const { chart } = shown(periods([2018], [2]), { overTime: true });
    assert.match(chart!.finding, /The slope index of inequality was −10 percentage points/);
  });
});
