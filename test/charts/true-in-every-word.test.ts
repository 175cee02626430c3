import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attachUnit, type ModelResult } from '@commonweal/charts';
import { pairedComparisonModel } from '@commonweal/widgets/paired-comparison/model.js';
import {
  DEFAULT_PAIRED_COMPARISON_OPTIONS,
  type PairedComparisonOptions,
} from '@commonweal/widgets/paired-comparison/options.js';
import { enPairedComparison } from '@commonweal/widgets/paired-comparison/words.en.js';
import { codes, names, ranked, read, sentences, shaded, where } from './helpers/choosing.js';
import { messagesOf } from '../support/in-english.js';

function paired(csv: string, options: Partial<PairedComparisonOptions> = {}): ModelResult {
  return pairedComparisonModel(
    read(csv),
    { ...DEFAULT_PAIRED_COMPARISON_OPTIONS, ...options },
    enPairedComparison,
  );
}
const messages = ({ issues }: ModelResult): string => messagesOf(issues).join('\n');
const keys = ({ chart }: ModelResult): string[] => chart?.legend.map(({ text }) => text) ?? [];
const ticks = ({ chart }: ModelResult, id: string): string[] =>
  chart?.columns.find((column) => column.id === id)?.ticks.map(({ label }) => label) ?? [];
const rowsOf = (values: readonly (number | string)[]): string =>
  values.map((value, i) => `${String.fromCharCode(65 + i)}ham,${String(value)}`).join('\n');

describe('the labels of an axis', () => {
  for (const values of [
    ['14.999999999999998', '15'],
    ['0.3', '0.30000000000000004'],
    ['15.2', '15.2'],
    ['1000000.1', '1000000.1'],
    ['10', '10.3'],
  ])
    it(`are different numbers, each at its own place (${values.join(' and ')})`, () => {
      const chart = paired(`Area,Value\n${rowsOf(values)}`);
      const labels = ticks(chart, 'comparison');
      assert.equal(new Set(labels).size, labels.length, labels.join(' '));
      const [first = ''] = labels;
      if (labels.length === 1)
        assert.ok(Math.abs(Number(first.replace(/,/g, '')) - Number(values[0])) < 1e-9);
    });
});

describe('the note on classes', () => {
  for (const classify of ['round', 'quantile', 'equalInterval', 'jenks'] as const)
    it(`claims no rule if each value has its own class (${classify})`, () => {
      const chart = shaded(`Area,Value\n${rowsOf([5, 5, 5, 5, 5, 5, 4, 1])}`, { classify });
      assert.match(sentences(chart), /split into 3 classes, one for each value\./);
    });

  it('claims no equal size if equal values share a class', () => {
    const chart = shaded(`Area,Value\n${rowsOf([5, 5, 5, 5, 5, 5, 5, 5, 4, 3, 6, 7, 8, 9])}`, {
      classify: 'quantile',
    });
    assert.match(sentences(chart), /3 classes as equal in size as equal values allow\./);
    const even = shaded(`Area,Value\n${rowsOf([1, 2, 3, 4, 5, 6])}`, { classify: 'quantile' });
    assert.match(sentences(even), /of about equal size\./);
  });

  it('says why classes are not at round numbers only if they could have been', () => {
    const [round, skewed, few] = [
      [1, 2, 3, 4, 5, 6],
      [1, 2, 3, 4, 5, 1000],
      [1, 2, 3],
    ].map((values) => sentences(shaded(`Area,Value\n${rowsOf(values)}`)));
    const why = 'Round numbers would leave a class empty, or put more than half of the values in one.';
    assert.match(round ?? '', /split into 5 classes at round numbers\./);
    assert.match(skewed ?? '', /split into 5 classes of about equal size\./);
    assert.deepEqual(
      [round, skewed, few].map((text) => text?.includes(why)),
      [false, true, false],
    );
  });
});

describe('the reason why areas are not compared', () => {
  const limits = 'Area,Value,Lower CI 95,Upper CI 95';
  const cases: readonly (readonly [rows: string, benchmark: string | null, text: string])[] = [
    ['York,10,9,11\nLeeds,12,11,13', null, 'Not compared: no benchmark to go by'],
    ['York,10,9,11\nLeeds,12,11,13\nEngland,*,,', 'England', 'Not compared: no England figure to go by'],
    ['York,10,,\nLeeds,12,11,13\nEngland,11,10,12', 'England', 'Not compared: no limits to go by'],
  ];
  for (const [rows, benchmark, text] of cases)
    it(`is what is missing: ${text}`, () => {
      const chart = shaded(`${limits}\n${rows}`, { shadeBy: 'outcome', benchmark });
      assert.ok(keys(chart).includes(text), keys(chart).join('\n'));
    });

  it('is a sentence for published outcomes, and areas without one are not counted', () => {
    const csv =
      'Area,Value,Compared to England value or percentiles\nYork,10,Better\nLeeds,12,Worse\nHull,13,Not compared';
    assert.match(sentences(ranked(csv, { area: ['Hull'] })), /As published, Hull is not compared\./);
    assert.match(sentences(shaded(csv)), /worse in 1 of 2 areas with an outcome and better in 1\./);
  });
});

describe('limits of two areas', () => {
  const cases: readonly (readonly [one: string, other: string, meet: boolean])[] = [
    ['10,9.9,10.1', '10.3,10.101,10.5', false],
    ['10,9.9,10.149', '10.3,10.151,10.5', false],
    ['10,9.9,10.14', '10.3,10.12,10.5', true],
    ['10,9.9,10.1', '10.3,10.1,10.5', true],
  ];
  for (const [one, other, meet] of cases)
    it(`${meet ? 'overlap' : 'do not overlap'} as shown, as they do unrounded: ${one} and ${other}`, () => {
      const { chart } = paired(`Area,Value,Lower CI 95,Upper CI 95\nYork,${one}\nLeeds,${other}`);
      const [, first, second] = chart?.rows[0]?.cells.map(({ detail }) => detail ?? '') ?? [];
      const upper = Number(first?.split(' to ')[1]);
      const lower = Number(second?.split(' to ')[0]);
      assert.equal(lower <= upper, meet, `${String(first)} and ${String(second)}`);
    });
});

describe('units in words', () => {
  const composed: readonly (readonly [unit: string, text: string])[] = [
    ['Number', '5 (number)'],
    ['Count', '5 (count)'],
    ['Rate per 100,000 population', '5 (rate per 100,000 population)'],
    ['DSR per 100,000', '5 (DSR per 100,000)'],
    ['Standardised ratio', '5 (standardised ratio)'],
    ['Percentage', '5%'],
    ['percentage points', '5 percentage points'],
    ['per cent', '5 per cent'],
  ];
  for (const [unit, text] of composed)
    it(`follow a number in plain English: ${text}`, () => {
      assert.equal(attachUnit('5', unit), text);
    });

  for (const unit of ['%', 'Per cent', 'percent', 'Percentage', 'percentage points', '% of adults'])
    it(`that are percentages differ by percentage points (${unit})`, () => {
      const two = (value: number): string =>
        `Area,Unit,Value\nYork,${unit},10\nLeeds,${unit},${String(value)}`;
      assert.match(paired(two(11)).chart?.finding ?? '', / 1 percentage point \(10%\) higher/);
      assert.match(paired(two(12)).chart?.finding ?? '', / 2 percentage points \(20%\) higher/);
    });

  it('are not groups: no heading or column is named after one', () => {
    const two = 'Area,Unit,Value\nYork,%,10\nLeeds,%,12\nYork,£,100\nLeeds,£,120';
    assert.equal(ranked(two, { where: where({ Unit: '%' }) }).chart?.subtitle, 'Figures by area, percentage');
    const causes =
      'Area,Cause,Unit,Value\nYork,Cancer,%,1\nYork,Spend,£m,2\nLeeds,Cancer,%,3\nLeeds,Spend,£m,4';
    const { chart } = shaded(causes);
    assert.deepEqual(
      chart?.columns.map(({ header }) => header),
      ['Area', 'Cancer', 'Spend'],
    );
    assert.deepEqual(
      shaded(two).chart?.columns.map(({ header }) => header),
      ['Area', '%', '£'],
    );
  });
});

describe('refusals', () => {
  it('count the numbers in the data', () => {
    const apart = messages(ranked('Area,Sex,Value\nYork,Men,1\nLeeds,Women,3'));
    assert.match(apart, /different groups \(‘Men’ and ‘Women’\).*where="sex=Men"/);
    assert.doesNotMatch(apart, /numbers for/);
    assert.match(
      messages(ranked('Area,Sex,Value\nYork,Men,1\nLeeds,Women,3\nLeeds,Men,4\nHull,People,8')),
      /2 numbers for ‘Leeds’/,
    );
    const one = messages(paired('Area,Value\nYork,1\nLeeds,2\nHull,3', { areas: ['York'] }));
    assert.match(one, /needs two areas, and 1 is left: York\./);
  });

  it('name the codes where two areas have the benchmark’s name', () => {
    const two = 'Code,Area,Value\nE07000001,Newport,3\nE07000002,Newport,4\nE07000003,Ashford,5';
    const refused = ranked(two, { benchmark: 'Newport' });
    assert.deepEqual(codes(refused), ['several-benchmarks']);
    assert.match(messages(refused), /E07000001 and E07000002.*benchmark="E07000001"/);
    assert.deepEqual(names(ranked(two, { benchmark: 'E07000001' })), [
      'Ashford',
      'Newport (E07000002)',
      'Newport (E07000001)',
    ]);
  });

  it('never call a later period earlier', () => {
    const csv = 'Area,Period,Value\nYork,2022,1\nLeeds,2023,2\nHull,2021,3';
    assert.doesNotMatch(messages(ranked(csv, { period: '2022' })), /earlier/);
  });
});

describe('areas', () => {
  it('highlighted by an older code are found by their newer one', () => {
    const csv =
      'Code,Area,Period,Value\nE10000023,North Yorkshire,2022,3\nE06000065,North Yorkshire,2023,4\nE06000014,York,2023,5';
    for (const code of ['E10000023', 'E06000065'])
      assert.match(sentences(ranked(csv, { area: [code] })), /was 4 in North Yorkshire, lowest of 2/);
  });

  it('of the United Kingdom are suggested by their short names', () => {
    const pairs: readonly (readonly [written: string, name: string])[] = [
      ['U.K.', 'United Kingdom'],
      ['UK', 'The United Kingdom'],
      ['Great Britain', 'GB'],
      ['NI', 'Northern Ireland'],
    ];
    for (const [written, name] of pairs) {
      const csv = `Area,Value\nYork,1\n${name},2\nUckfield,3`;
      const said = messages(ranked(csv, { benchmark: written }));
      assert.match(said, new RegExp(`Did you mean ‘${name}’\\?`), said);
    }
  });

  it('with a two-part official name have their everyday name in sentences', () => {
    const csv = 'Area,Value\n"Bristol, City of",5\nBath,6\nWells,7';
    assert.match(sentences(ranked(csv, { benchmark: 'Bristol, City of' })), /the Bristol figure was 5/);
  });
});

describe('sentences', () => {
  const verbs: readonly (readonly [measure: string, verb: 'was' | 'were'])[] = [
    ['deaths from cancer', 'were'],
    ['emergency admissions per 1,000', 'were'],
    ['people in work', 'were'],
    ['households in fuel poverty (%)', 'were'],
    ['smoking rate', 'was'],
    ['mortality rate from all causes', 'was'],
    ['percentage of adults', 'was'],
    ['number of deaths', 'was'],
    ['diabetes', 'was'],
    ['sickness', 'was'],
    ['HIV/AIDS', 'was'],
    ['', 'was'],
  ];
  for (const [measure, verb] of verbs)
    it(`have the verb that goes with ‘${measure}’`, () => {
      const csv = 'Area,Value\nYork,1\nLeeds,2\nHull,3';
      const findings = [
        ranked(csv, { measure }),
        ranked(csv, { measure, area: ['York'] }),
        paired(csv, { measure, areas: ['York', 'Leeds'] }),
        shaded(csv, { measure, benchmark: 'York' }),
      ].map(({ chart }) => chart?.finding ?? '');
      for (const finding of findings) assert.match(finding, new RegExp(`^[^;]*? ${verb} `), finding);
      assert.match(findings[3] ?? '', verb === 'were' ? /; they ranged/ : /; it ranged/);
    });

  it('call rows of two dimensions groups, each by its whole name', () => {
    const csv =
      'Area,Sex,Age,Value\nA,Men,0-4,1\nA,Women,0-4,2\nA,Men,5-9,3\nA,Women,5-9,3\nB,Men,0-4,2\nB,Women,0-4,2\nB,Men,5-9,3\nB,Women,5-9,4';
    const finding = paired(csv).chart?.finding ?? '';
    assert.match(finding, /2 of 4 groups; the largest difference was 1 for men, 0-4; and women, 5-9\./);
  });

  it('name the one row that can be compared as one of many', () => {
    const csv = 'Area,Cause,Value\nA,Cancer,10\nB,Cancer,*\nA,Heart,5\nB,Heart,4';
    assert.match(paired(csv).chart?.finding ?? '', /the one cause that could be compared/);
  });

  it('do not call a missing comparator a benchmark', () => {
    const said = messages(ranked('Area,Value\nYork,1\nLeeds,2', { comparators: ['France'] }));
    assert.match(said, /^The comparator ‘France’ is not in the data/);
  });
});
