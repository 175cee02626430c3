import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Dataset, readDataset } from '@commonweal/data';
import { healthyLifeExpectancyCy } from '@commonweal/data/indicators/cy/healthy-life-expectancy.js';
import { gvaPerHead } from '@commonweal/data/indicators/gva-per-head.js';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';
import { sicknessAbsence } from '@commonweal/data/indicators/sickness-absence.js';
import { valueModel } from '@commonweal/widgets/value/model.js';
import { DEFAULT_VALUE_OPTIONS, SAYS, type ValueOptions } from '@commonweal/widgets/value/options.js';
import { cyValue } from '@commonweal/widgets/value/words.cy.js';
import { enValue } from '@commonweal/widgets/value/words.en.js';
import { refusal, value } from '../../charts/helpers/charts.js';
import { dataset } from '../../charts/helpers/dataset.js';

type Say = ValueOptions['say'];
const men = new Map([['sex', 'Men']]);
const hull = { area: ['Kingston upon Hull'], benchmark: 'E92000001', where: men };
const yorkshire = { area: ['E12000003'] };

const logged = (data: Dataset, say: Say, options: Partial<ValueOptions>): string =>
  value(data, { ...options, say }).finding;

test('each of the things to say reads on in a sentence', () => {
  const cases: Readonly<Record<Say, string>> = {
    value: '56.4 years',
    period: '2015 to 2017',
    difference: '7.0 years (11%) lower',
    outcome: 'was significantly worse than England',
    rank: 'first or second lowest of 15 areas',
    change: '',
    sentence:
      'From 2015 to 2017, healthy life expectancy at birth for men was 56.4 years in Kingston upon Hull; this was significantly lower than the England figure of 63.4 years, by 7.0 years (11%).',
  };
  for (const say of SAYS)
    if (say !== 'change') assert.equal(logged(healthyLifeExpectancy(), say, hull), cases[say], say);
});

test('the same in Welsh', () => {
  const cases: Partial<Record<Say, string>> = {
    value: '56.4 o flynyddoedd',
    period: '2015 i 2017',
    difference: '7.0 o flynyddoedd (11%) yn is',
    outcome: 'roedd yn arwyddocaol waeth na’r ffigur ar gyfer Lloegr',
    rank: '1af neu 2il isaf o 15 ardal',
  };
  const options = { ...DEFAULT_VALUE_OPTIONS, ...hull, where: new Map([['sex', 'Dynion']]) };
  for (const [say, phrase] of Object.entries(cases)) {
    const { chart } = valueModel(healthyLifeExpectancyCy(), { ...options, say: say as Say }, cyValue);
    assert.equal(chart?.finding, phrase);
  }
});

describe('the outcome', () => {
  const three = (york: number, limits: [number, number] | undefined, polarity?: 'noJudgement'): Dataset =>
    dataset(
      [
        { area: 'England', value: 15 },
        { area: 'York', value: york, ...(limits === undefined ? {} : { limits }) },
        { area: 'Leeds', value: 20, ...(limits === undefined ? {} : { limits: [18, 22] }) },
      ],
      polarity === undefined ? {} : { polarity },
    );
  const outcome = (data: Dataset, options: Partial<ValueOptions> = { benchmark: 'England' }): string =>
    logged(data, 'outcome', { area: ['York'], ...options });

  test('judges where the limits leave out the benchmark and one side is good', () => {
    assert.equal(outcome(three(12, [11, 13])), 'is significantly better than England');
    assert.equal(outcome(three(18, [17, 19])), 'is significantly worse than England');
  });

  test('tells the side alone where neither is better', () => {
    assert.equal(outcome(three(12, [11, 13], 'noJudgement')), 'is significantly lower than England');
  });

  test('never judges a difference that is not significant, and says that it is not', () => {
    assert.equal(outcome(three(16, [14, 18])), 'is higher than England (not significantly)');
    assert.equal(outcome(three(15, [14, 16])), 'is the same as England');
  });

  test('of two areas whose limits overlap claims neither a difference nor that there is none', () => {
    const beside = { benchmark: '', comparators: ['Leeds'] };
    assert.equal(outcome(three(18, [16, 20]), beside), 'is lower than Leeds (the confidence limits overlap)');
    assert.equal(outcome(three(12, [11, 13]), beside), 'is significantly better than Leeds');
  });

  test('without limits has no test', () => {
    assert.equal(outcome(three(12, undefined)), 'is lower than England');
    assert.equal(logged(sicknessAbsence(), 'outcome', yorkshire), 'was higher than the UK');
  });

  test('of figures that look equal says that they do', () => {
    const close = dataset(
      [
        { area: 'England', value: 12.04 },
        { area: 'York', value: 12.01 },
      ],
      { decimals: 1 },
    );
    assert.equal(outcome(close), 'is lower than England, though equal as shown');
  });

  test('follows the published outcomes where those are shown: it claims no test of its own', () => {
    const data = three(12, [11, 13]);
    const observations = data.observations.map((one) =>
      one.area.name === 'York' ? { ...one, outcome: 'better' as const } : one,
    );
    const options = { benchmark: 'England', outcomes: 'published' } as const;
    assert.equal(outcome({ ...data, observations }, options), 'is lower than England');
  });
});

test('a figure of a past period was, and one without a period is', () => {
  assert.match(logged(sicknessAbsence(), 'outcome', yorkshire), /^was /);
  assert.match(logged(gvaPerHead(), 'outcome', yorkshire), /^is lower than the UK$/);
});

describe('the rank', () => {
  const ranked = (rows: readonly (readonly [string, number | 'suppressed'])[]): Dataset =>
    dataset(rows.map(([area, number]) => ({ area, value: number })));
  const four = ranked([
    ['York', 4],
    ['Leeds', 3],
    ['Hull', 3],
    ['Selby', 1],
  ]);

  test('counts from the nearer end, and is shared by equal areas', () => {
    assert.equal(logged(four, 'rank', { area: ['York'] }), 'highest of 4 areas');
    assert.equal(logged(four, 'rank', { area: ['Hull'] }), 'joint second highest of 4 areas');
    assert.equal(logged(four, 'rank', { area: ['Selby'] }), 'lowest of 4 areas');
  });

  test('leaves out the benchmark, and says so of areas without a figure', () => {
    const data = ranked([
      ['England', 9],
      ['York', 4],
      ['Leeds', 3],
      ['Hull', 'suppressed'],
    ]);
    assert.equal(
      logged(data, 'rank', { area: ['York'], benchmark: 'England' }),
      'highest of the 2 areas with a figure',
    );
  });

  test('of the benchmark, or of the only area, is refused', () => {
    const model = (data: Dataset, options: Partial<ValueOptions>): string[] =>
      refusal(valueModel(data, { ...DEFAULT_VALUE_OPTIONS, ...options, say: 'rank' }, enValue));
    assert.deepEqual(model(four, { area: ['York'], benchmark: 'York' }), ['no-rank']);
    assert.deepEqual(model(ranked([['York', 4]]), {}), ['no-rank']);
  });
});

describe('the change', () => {
  const csv = (rows: string): Dataset => readDataset(`area,period,value,lower95,upper95\n${rows}`).dataset;
  const years = csv(
    'York,2015,14.1,12.8,15.4\nYork,2022,11.5,10.3,12.7\nYork,2023,10.9,9.8,12.0\nLeeds,2023,,,\n',
  );
  const change = (data: Dataset, options: Partial<ValueOptions> = {}): string =>
    logged(data, 'change', { area: ['York'], unit: '%', ...options });

  test('names both periods and gives percentage points', () => {
    assert.equal(
      change(years),
      'fell significantly by 3.2 percentage points (23%), from 14.1% (2015) to 10.9% (2023)',
    );
  });

  test('that the test does not find is none, whatever the two numbers', () => {
    assert.equal(
      change(years, { since: '2022' }),
      'did not change significantly, at 11.5% (2022) and 10.9% (2023)',
    );
  });

  test('to an earlier period is that to the period asked for', () => {
    assert.match(change(years, { period: '2022' }), /from 14\.1% \(2015\) to 11\.5% \(2022\)$/);
  });

  test('without limits is by the numbers alone', () => {
    const bare = readDataset('area,period,value\nYork,2015,14.1\nYork,2023,10.9\n').dataset;
    assert.equal(change(bare), 'fell by 3.2 percentage points (23%), from 14.1% (2015) to 10.9% (2023)');
  });

  test('between periods that share time is refused', () => {
    const rolling = csv('York,2015-17,14.1,12.8,15.4\nYork,2016-18,10.9,9.8,12.0\n');
    const options = { ...DEFAULT_VALUE_OPTIONS, area: ['York'], say: 'change' } as const;
    assert.deepEqual(refusal(valueModel(rolling, options, enValue)), ['no-change']);
  });

  test('has both figures in its download', () => {
    const { shown } = value(years, { area: ['York'], say: 'change' });
    assert.deepEqual(
      shown.map(({ observation }) => observation.value),
      [14.1, 10.9],
    );
  });
});
