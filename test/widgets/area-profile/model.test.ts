import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import {
  type Chart,
  type ModelResult,
  tableChartCsv,
  tableChartImage,
  type TrackCell,
} from '@commonweal/charts';
import { readDataset, type WordedIssue } from '@commonweal/data';
import { areaProfileModel } from '@commonweal/widgets/area-profile/model.js';
import {
  type AreaProfileOptions,
  DEFAULT_AREA_PROFILE_OPTIONS,
} from '@commonweal/widgets/area-profile/options.js';
import { cyAreaProfile } from '@commonweal/widgets/area-profile/words.cy.js';
import { enAreaProfile } from '@commonweal/widgets/area-profile/words.en.js';
import { messageOf } from '../../support/in-english.js';

const FILE = readFileSync(
  new URL('../../../stories/data/health-profile-yorkshire.csv', import.meta.url),
  'utf8',
);

function modelOf(options: Partial<AreaProfileOptions> = {}, csv = FILE, words = enAreaProfile): ModelResult {
  const all = {
    ...DEFAULT_AREA_PROFILE_OPTIONS,
    area: ['Leeds'],
    benchmark: 'England',
    comparators: ['Yorkshire and The Humber'],
    ...options,
  };
  return areaProfileModel(readDataset(csv).dataset, all, words);
}

function chartOf(...given: Parameters<typeof modelOf>): Chart {
  const { chart, issues } = modelOf(...given);
  assert.ok(chart, issues.map(({ code }) => code).join());
  return chart;
}

const rowTexts = ({ rows }: Chart): string[][] =>
  rows.map(({ cells }) =>
    cells.map((cell) => (cell.kind === 'shade' ? (cell.outcome?.word ?? '') : cell.text)),
  );
const tracks = ({ rows }: Chart): TrackCell[] =>
  rows.flatMap(({ cells }) => cells.filter((cell): cell is TrackCell => cell.kind === 'track'));
const messages = ({ issues }: ModelResult): string[] =>
  issues.map((issue) => messageOf(issue as WordedIssue));

const HEAD = 'area,indicator,domain,period,unit,polarity,value,lower95,upper95';
/** Four areas around a benchmark, for one indicator. */
const indicator = (name: string, values: readonly number[], polarity = 1, limits = true): string[] =>
  ['All', 'A', 'B', 'C', 'D'].map(
    (area, at) =>
      `${area},${name},,2023,%,${String(polarity)},${String(values[at])},${limits ? `${String((values[at] ?? 0) - 1)},${String((values[at] ?? 0) + 1)}` : ','}`,
  );
const file = (...rows: readonly (readonly string[])[]): string => [HEAD, ...rows.flat()].join('\n');
const LOCAL = { area: ['A'], benchmark: 'All', comparators: [] };

test('a row is an indicator, with the area’s figure, the benchmark’s and the outcome, under its domain', () => {
  const chart = chartOf({ decimals: 1 });
  assert.deepEqual(
    chart.columns.map(({ header }) => header),
    ['Indicator', 'Leeds', 'England', 'Range of the areas', 'Against England', 'Change'],
  );
  assert.deepEqual(
    rowTexts(chart).map((texts) => texts.slice(0, 5)),
    [
      ['Healthy life expectancy, men', '62.0', '63.4', '', 'Similar'],
      ['Healthy life expectancy, women', '64.0', '63.8', '', 'Similar'],
      ['Alcohol-specific deaths, men', '20.0', '14.8', '', 'Worse'],
      ['Alcohol-specific deaths, women', '9.5', '7.0', '', 'Worse'],
      ['Alcohol-specific deaths', '14.5', '10.8', '', 'Worse'],
    ],
  );
  assert.deepEqual(
    chart.rows.map(({ group }) => group),
    ['Length of healthy life', 'Length of healthy life', ...['', '', ''].map(() => 'Harm from alcohol')],
  );
  assert.equal(chart.rows[2]?.cells[0]?.detail, 'per 100,000, 2016–18, count 192');
  assert.equal(chart.rows[0]?.cells[0]?.detail, 'years, 2015–17');
});

test('the headline counts the indicators, and the finding adds the rest', () => {
  const chart = chartOf();
  assert.equal(chart.heading, 'Leeds was significantly worse than England on 3 of the 5 indicators');
  assert.equal(chart.reading, 'Leeds was not significantly different on 2.');
  assert.equal(chart.finding, `${chart.heading}. ${chart.reading}`);
  assert.equal(chart.subtitle, 'Leeds against England, among 15 areas');
});

test('ranges and middle halves are those of R type 7 over the other areas', () => {
  // By Python's statistics.quantiles(…, method='inclusive'), which is the same method.
  const [men, , , women, persons] = tracks(chartOf({ decimals: 2 })).map(({ spoken }) => spoken);
  assert.equal(men, 'worst 56.43 and best 65.27 of 15 areas, middle half 60.03 to 62.64');
  assert.equal(women, 'worst 10.53 and best 4.16 of 14 areas, middle half 7.34 to 9.47');
  assert.equal(persons, 'worst 15.70 and best 7.29 of 15 areas, middle half 11.19 to 14.56');
});

describe('decoded back', () => {
  for (const [name, options] of [
    ['two directions', {}],
    ['low is good', { polarity: 'lowIsGood' }],
    ['no judgement', { polarity: 'noJudgement' }],
    ['two areas', { area: ['York', 'Leeds'] }],
  ] as const)
    test(`every position is that of its value: ${name}`, () => {
      const chart = chartOf({ ...options, decimals: 2 });
      for (const row of chart.rows) {
        const cell = row.cells.find((each): each is TrackCell => each.kind === 'track');
        const numbers = row.cells.filter(({ kind }) => kind === 'text').map(({ text }) => Number(text));
        const areas = 'area' in options ? options.area.length : 1;
        const exact = numbers[1 + areas] ?? NaN;
        const { spine } = cell ?? {};
        assert.ok(spine);
        const [start, end] = spine.ends.map(({ text }) => Number(text)) as [number, number];
        const [from, to] = spine.range;
        // The further end is at the edge, and the benchmark in the centre.
        assert.ok(Math.abs(Math.max(50 - from, to - 50) - 50) < 1e-9);
        const perPercent = (end - start) / (to - from);
        const read = (at: number): number => exact + (at - 50) * perPercent;
        assert.ok(Math.abs(read(from) - start) < 0.02 && Math.abs(read(to) - end) < 0.02);
        const shown = numbers.slice(1, 1 + areas).filter((value) => !Number.isNaN(value));
        assert.equal(spine.signs.length, shown.length);
        spine.signs.forEach(({ at }, index) => {
          assert.ok(Math.abs(read(at) - (shown[index] ?? NaN)) < 0.02, row.key);
        });
        const [low, high] =
          /half ([\d.]+) to ([\d.]+)/
            .exec(cell?.spoken ?? '')
            ?.slice(1)
            .map(Number) ?? [];
        const half = spine.half.map(read).sort((a, b) => a - b);
        assert.ok(
          Math.abs((half[0] ?? 0) - (low ?? 0)) < 0.02 && Math.abs((half[1] ?? 0) - (high ?? 0)) < 0.02,
        );
      }
    });
});

test('better is always on the right; without a judgement the highest is, and is called so', () => {
  const judged = chartOf({ decimals: 1 });
  const range = judged.columns.find(({ kind }) => kind === 'track');
  assert.deepEqual(range?.ends, ['worst', 'best']);
  assert.deepEqual(
    tracks(judged).map(({ spine }) => spine?.ends.map(({ text }) => Number(text))),
    [
      [56.4, 65.3],
      [56.7, 68.1],
      [23.1, 10.5],
      [10.5, 4.2],
      [15.7, 7.3],
    ],
  );
  const plain = chartOf({ decimals: 1, polarity: 'noJudgement' });
  assert.deepEqual(plain.columns.find(({ kind }) => kind === 'track')?.ends, ['lowest', 'highest']);
  assert.deepEqual(
    tracks(plain)[4]?.spine?.ends.map(({ text }) => text),
    ['7.3', '15.7'],
  );
  assert.equal(plain.heading, 'Leeds was significantly higher than England on 3 of the 5 indicators');
});

test('among judged indicators, one without a judgement has its own words at its ends', () => {
  const csv = file(indicator('Walking', [5, 1, 4, 6, 9]), indicator('Cars', [5, 1, 4, 6, 9], 0));
  assert.deepEqual(
    tracks(chartOf(LOCAL, csv)).map(({ spine }) => spine?.ends.map(({ label }) => label)),
    [
      [null, null],
      ['lowest', 'highest'],
    ],
  );
});

test('an area beyond the range is clipped with an arrow, and a sentence says so', () => {
  const csv = file(indicator('Walking', [5, 3, 4, 6, 9]), ['Far,Walking,,2023,%,1,20,19,21']);
  const chart = chartOf({ ...LOCAL, area: ['Far'], comparators: ['Far'] }, csv);
  assert.deepEqual(tracks(chart)[0]?.spine?.signs, [
    { at: 100, beyond: 'end', tone: 'better', shape: 'outcome' },
  ]);
  assert.deepEqual(chart.caveats, ['Far lies outside the range of the other areas: Walking.']);
});

test('fewer than four areas have no range, and the notes say which', () => {
  const few = indicator('Ferries', [5, 3, 4, 6, 9]).slice(0, 4);
  const chart = chartOf(LOCAL, file(indicator('Walking', [5, 3, 4, 6, 9]), few));
  assert.deepEqual(
    tracks(chart).map(({ spine }) => spine === undefined),
    [false, true],
  );
  assert.ok(chart.notes.includes('No range is drawn with figures of fewer than 4 areas: Ferries.'));
});

test('an indicator of which a quarter or more of the areas have no value has no range, and the notes say so', () => {
  // widgets.md 2: fingertipscharts withholds a row at a quarter (percent_display 0.25).
  const values = ['5', '3', '4', '6', '9', '8', '7', '2', '1'];
  const rows = (name: string, missing: number): string[] =>
    values.map((value, at) => `${at === 0 ? 'All' : `Area ${String(at)}`},${name},,2023,%,1,${at > values.length - 1 - missing ? '[c]' : value},,`); // prettier-ignore
  const chart = chartOf(
    { ...LOCAL, area: ['Area 1'] },
    file(rows('One of eight', 1), rows('Two of eight', 2)),
  );
  assert.deepEqual(
    tracks(chart).map(({ spine }) => spine === undefined),
    [false, true],
  );
  assert.ok(
    chart.notes.includes(
      'No range is drawn where a quarter or more of the areas have no value: Two of eight.',
    ),
  );
});

test('the peers of an area are the areas of its own level', () => {
  const rows = ['E92000001,England,5', 'E12000003,Yorkshire and The Humber,40', 'E12000004,East Midlands,50'];
  const councils = [3, 4, 6, 9].map(
    (value, at) => `E0800003${String(at + 2)},Council ${String(at)},${String(value)}`,
  );
  const chart = chartOf(
    { area: ['Council 1'], comparators: [] },
    ['area_code,area,value', ...rows, ...councils].join('\n'),
  );
  assert.deepEqual(
    tracks(chart)[0]?.spine?.ends.map(({ text }) => text),
    ['3', '9'],
  );
  assert.deepEqual(chart.issues, []);
});

test('a flag and limits that cannot be used are under their figure', () => {
  const csv = file(indicator('Walking', [5, 3, 4, 6, 9])).replace('3,2,4', '3 [p],5,6');
  assert.equal(chartOf(LOCAL, csv).rows[0]?.cells[1]?.detail, 'limits given: 5 to 6, not used, provisional');
});

test('without limits an outcome is not made up', () => {
  const chart = chartOf(LOCAL, file(indicator('Walking', [5, 3, 4, 6, 9], 1, false)));
  assert.equal(chart.heading, 'A was not tested against All');
  assert.deepEqual(rowTexts(chart)[0], ['Walking', '3', '5', '', 'Not compared']);
  const both = chartOf({ ...LOCAL, area: ['A', 'B'] }, file(indicator('Walking', [5, 3, 4, 6, 9], 1, false)));
  assert.equal(both.heading, 'A and B were not tested against All');
});

test('two areas at once, each with its outcomes and its shape, in the author’s order', () => {
  const chart = chartOf({ area: ['York', 'Leeds'], decimals: 1 });
  assert.deepEqual(
    chart.columns.map(({ header }) => header),
    [
      'Indicator',
      'York',
      'Leeds',
      'England',
      'Range of the areas',
      'York against England',
      'Leeds against England',
      'York: change',
      'Leeds: change',
    ],
  );
  assert.deepEqual(
    tracks(chart)[0]?.spine?.signs.map(({ shape }) => shape),
    ['disc', 'square'],
  );
  assert.equal(
    chart.heading,
    'Leeds was significantly worse than England on 3 of the 5 indicators and York on none',
  );
  assert.match(chart.finding, /No figure is given for York on 1 indicator\./);
});

test('no area, too many areas and an unknown one are reported', () => {
  const none = modelOf({ area: [] });
  assert.equal(none.chart, null);
  assert.match(messages(none).join(), /^Name the area to show, or up to 2 areas, for example area="/);
  assert.deepEqual(
    messages(modelOf({ area: ['Leeds', 'York', 'Sheffield', 'Bradford'] })).filter((text) =>
      text.startsWith('No more'),
    ),
    ['No more than 2 areas can be shown at once, so ‘Sheffield’ and ‘Bradford’ are left out.'],
  );
  const unknown = modelOf({ area: ['Lees'] });
  assert.equal(unknown.chart, null);
  assert.deepEqual(unknown.issues[0]?.severity, 'fatal');
});

test('the benchmark has no profile of its own', () => {
  assert.deepEqual(
    modelOf({ area: ['England'] }).issues.map(({ code }) => code),
    ['area-needed'],
  );
});

test('without a benchmark the figures are alone, with an issue for the editor', () => {
  const { chart, issues } = modelOf({ ...LOCAL, benchmark: '' }, file(indicator('Walking', [5, 3, 4, 6, 9])));
  assert.deepEqual(
    chart?.columns.map(({ header }) => header),
    ['Indicator', 'A'],
  );
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['benchmark-needed'],
  );
  assert.equal(chart.heading, '1 indicator was shown for A, without a benchmark');
});

test('published outcomes and computed ones are never mixed', () => {
  const csv = [
    `${HEAD},outcome`,
    ...indicator('Walking', [5, 3, 4, 6, 9]).map((row) => `${row},`),
    ...indicator('Cycling', [5, 3, 4, 6, 9], 1, false).map((row) => `${row},Worse`),
  ].join('\n');
  assert.deepEqual(
    rowTexts(chartOf(LOCAL, csv)).map((texts) => texts[4]),
    ['Worse', 'Not compared'],
  );
  const published = chartOf({ ...LOCAL, outcomes: 'published' }, csv.replace('3,2,4,', '3,2,4,Better'));
  assert.deepEqual(
    rowTexts(published).map((texts) => texts[4]),
    ['Better', 'Worse'],
  );
  assert.doesNotMatch(published.finding, /significant/);
});

test('a recent trend has words and a line; overlapping periods are compared with the earliest that shares no year', () => {
  const years = [2019, 2020, 2021, 2022, 2023];
  const csv = [
    HEAD,
    ...years.flatMap((year, at) =>
      ['All', 'A', 'B', 'C', 'D'].map((area) => {
        const value = area === 'A' ? 50 - 5 * at : 40;
        return `${area},Walking,,${String(year)},%,1,${String(value)},${String(value - 1)},${String(value + 1)}`;
      }),
    ),
  ].join('\n');
  const chart = chartOf(LOCAL, csv);
  const cell = chart.rows[0]?.cells.at(-1);
  assert.equal(chart.columns.at(-1)?.header, 'Recent trend');
  assert.deepEqual(cell?.kind === 'text' && [cell.spoken, cell.tone], [
    'Decreasing and getting worse',
    'worse',
  ]);
  assert.match(cell?.kind === 'text' ? (cell.spark?.path ?? '') : '', /^M2,2L.*L46,18$/);
  const rolling = chartOf().rows[4]?.cells.at(-1);
  assert.equal(rolling?.spoken, 'No significant change since 2006 to 2008');
});

test('the download has every figure that the drawing is made of, and reads back to the same profile', () => {
  const chart = chartOf();
  const again = chartOf({}, tableChartCsv(chart));
  assert.deepEqual(rowTexts(again), rowTexts(chart));
  assert.deepEqual(
    tracks(again).map(({ spine }) => spine),
    tracks(chart).map(({ spine }) => spine),
  );
  assert.deepEqual(
    again.rows.map(({ group }) => group),
    chart.rows.map(({ group }) => group),
  );
});

test('the image has the headings, the ends and a sign for each figure', () => {
  const svg = tableChartImage(chartOf({ decimals: 1 }));
  for (const text of ['Length of healthy life', 'Harm from alcohol', 'worst', 'best', '56.4', '65.3'])
    assert.match(svg, new RegExp(`>${text}<`));
  // Each of five signs over its edge, and the diamonds of the legend and of three outcomes.
  assert.equal(svg.match(/<path/g)?.length, 2 * 5 + 1 + 3);
});

test('in Welsh the same numbers are stated', () => {
  const [en, cy] = [chartOf(), chartOf({}, FILE, cyAreaProfile)];
  const numbers = (text: string): string => (text.match(/\d+/g) ?? []).sort().join(' ');
  assert.equal(numbers(cy.finding), numbers(en.finding));
  assert.match(cy.heading, /arwyddocaol waeth/);
});

test('sorted by name, indicators stay under their domains', () => {
  const chart = chartOf({ sort: { column: 'area', direction: 'descending' } });
  assert.deepEqual(
    rowTexts(chart).map(([name]) => name),
    [
      'Healthy life expectancy, women',
      'Healthy life expectancy, men',
      'Alcohol-specific deaths, women',
      'Alcohol-specific deaths, men',
      'Alcohol-specific deaths',
    ],
  );
  assert.deepEqual(
    modelOf({ sort: { column: 'value', direction: null } }).issues.map(({ code }) => code),
    ['unknown-column'],
  );
});
