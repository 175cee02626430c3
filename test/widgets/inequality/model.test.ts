import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dataset } from '@commonweal/data';
import { healthyLifeExpectancyDeciles } from '@commonweal/data/indicators/healthy-life-expectancy-deciles.js';
import { inequalityModel } from '@commonweal/widgets/inequality/model.js';
import {
  DEFAULT_INEQUALITY_OPTIONS,
  type InequalityOptions,
} from '@commonweal/widgets/inequality/options.js';
import { cyInequality } from '@commonweal/widgets/inequality/words.cy.js';
import { groupsFile, shown } from './files.js';

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
    assert.match(cy!.finding, /19\.1 o flynyddoedd.*cododd llinell .* o 53\.6 i 72\.6.*1\.36/);
    const level = inequalityModel(groupsFile([40, 40, 40, 40, 40]), DEFAULT_INEQUALITY_OPTIONS, cyInequality);
    assert.match(level.chart!.finding, /: roedd llinell drwy bob un o’r 5 pumed yn wastad ar 40\./);
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

  it('is reported of several areas, or of several sexes: one is shown at a time', () => {
    const rows = (area: string, sex: string): string =>
      FIVE.map((value, at) => `${area},${sex},${at + 1},${value}\n`).join('');
    const head = 'area,sex,quintile,value\n';
    const areas = shown(`${head}${rows('Leeds', 'Men')}${rows('York', 'Men')}`);
    assert.deepEqual(codes(areas.issues), ['several-gradients']);
    const alike = `area_code,${head}${[['E06000046'], ['W06000022']].map(([code]) => rows(`${String(code)},Newport`, 'Men')).join('')}`;
    assert.deepEqual(shown(alike).issues[0]?.details, {
      text: 'severalGradients',
      areas: ['E06000046', 'W06000022'],
    });
    assert.equal(
      shown(`${head}${rows('Leeds', 'Men')}${rows('York', 'Men')}`, { area: ['York'] }).facts?.place,
      'York',
    );
    const sexes = shown(`${head}${rows('Leeds', 'Men')}${rows('Leeds', 'Women')}`);
    assert.deepEqual(codes(sexes.issues), ['ambiguous-observations']);
  });
});

describe('the bracket of the slope index', () => {
  const legendOf = (values: readonly number[]): readonly string[] =>
    shown(groupsFile(values)).chart!.plot!.legend.flatMap(({ sign, text }) =>
      sign.kind === 'bracket' ? [text] : [],
    );

  it('is named in the legend, as a narrow drawing has no room for its name; without one there is none', () => {
    assert.deepEqual(legendOf(FIVE), ['Slope index']);
    assert.deepEqual(legendOf(FIVE.slice(1)), []);
  });
});

describe('a provisional figure of a group', () => {
  const rows = FIVE.map((value, at) => `York,${at + 1},${value},${at === 1 ? 'p' : ''}\n`).join('');
  const { plot } = shown(`area,quintile,value,status\n${rows}`).chart!;

  it('is hollow, and its word is in the legend and in the readout', () => {
    const points = plot!.panels[0]?.layers.find(({ kind }) => kind === 'points');
    assert.ok(points?.kind === 'points');
    assert.deepEqual(
      points.points.map(({ isHollow }) => isHollow),
      [false, true, false, false, false],
    );
    assert.deepEqual(
      plot!.legend.flatMap(({ sign, text }) => (sign.kind === 'point' ? [[sign.isHollow, text]] : [])),
      [
        [false, 'One fifth'],
        [true, 'Provisional'],
      ],
    );
    assert.equal(plot!.readout!.positions[1]!.spoken, 'Fifth 2, 34.5, provisional');
    assert.equal(plot!.readout!.positions[1]!.values[0]!.text, '34.5 p');
  });

  it('leaves the legend without that word where there is none', () => {
    assert.ok(shown(groupsFile(FIVE)).chart!.plot!.legend.every(({ text }) => text !== 'Provisional'));
  });
});

describe('populations', () => {
  const caveats = (data: Dataset | string, options: Partial<InequalityOptions> = {}): string =>
    shown(data, options).chart!.caveats.join(' ');
  const people = [100, 200, 300, 400, 500];

  it('are stated to be missing only where none is given', () => {
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
