import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inputs, methods } from './inputs.js';
import { fc } from './seeded.js';
import * as statistics from '@commonweal/data/statistics';

// Whatever comes in, and however much of it is missing, extreme or impossible: a method gives numbers and nulls, or
// throws a StatisticsError. Never NaN, Infinity or minus zero, never another error, never a changed input.
test('every function of the specification is exported and covered here', () => {
  const specification =
    'normalQuantile, chiSquareQuantile, studentTQuantile, poissonLimits, crudeRate, proportion, mean, directlyStandardisedRate, indirectlyStandardisedRatio, indirectlyStandardisedRate, assignQuantiles, percentile, rankValues, rankRanges, slopeIndexOfInequality, absoluteGap, relativeGap, differenceOfProportions, populationAttributableFraction, lifeExpectancy, healthyLifeExpectancy, funnelLimits, funnelCurve, funnelSignificance, funnelPoints, compareWithBenchmark, benchmarkQuintile, recentTrend, compareTwoPeriods, classBreaks, classify, suppressCounts, roundToBase, roundToMidpoint, secondarySuppression, suppressIndicator, reliabilityFlag, convertConfidenceLimits, rescaleLimits';
  for (const name of specification.split(', ')) {
    assert.equal(typeof methods.get(name), 'function', name);
    assert.ok(name in inputs, name);
  }
});

/** An error of ours, which names the option at fault. */
function assertNamesField(error: unknown): void {
  if (!(error instanceof statistics.StatisticsError)) throw error;
  assert.match(error.field, /^[a-z][\w. ]*$/i);
  assert.ok(error.message.startsWith(`${error.field} `));
}

for (const [name, input] of Object.entries(inputs)) {
  test(`${name}: numbers and nulls or a StatisticsError, never NaN, Infinity or minus zero`, () => {
    let results = 0;
    fc.assert(
      fc.property(input, (given) => {
        const before = fc.stringify(given);
        try {
          finiteThroughout(methods.get(name)?.(given), name);
          results++;
        } catch (error) {
          assertNamesField(error);
        }
        assert.equal(fc.stringify(given), before);
      }),
      { numRuns: 200 },
    );
    assert.ok(results > 0, 'some input is possible');
  });
}

const minusZeros = [-0, -0, -0, -0, -0];
const odd = [
  undefined, null, NaN, Infinity, -Infinity, -0, 1e308, true, 'text', '5', {}, [], [undefined], [null, null, null], ['text'], [{}],
  minusZeros,
]; // prettier-ignore

for (const [name, input] of Object.entries(inputs)) {
  test(`${name} with any of its fields left out or of another kind: a result or a StatisticsError, never a TypeError`, () => {
    for (const given of fc.sample(input, { seed: 201_517, numRuns: 15 })) {
      for (const key of Object.keys(given)) {
        for (const part of odd) {
          try {
            finiteThroughout(methods.get(name)?.({ ...given, [key]: part }), name);
          } catch (error) {
            assertNamesField(error);
          }
        }
      }
    }
  });
}

test('numbers that are only compared are refused too where they are infinite', () => {
  for (const value of [Infinity, -Infinity]) {
    const refusal = { code: 'not-a-number', field: 'values' };
    assert.throws(() => statistics.rankValues({ values: [1, value] }), refusal);
    assert.throws(() => statistics.percentile({ values: [1, value], probabilities: [0.5] }), refusal);
  }
});

test('a number of draws or of classes that no memory holds is refused by name', () => {
  const gradient = { populations: [1, 1, 1, 1, 1], values: [5, 4, 3, 2, 1], standardErrors: [1, 1, 1, 1, 1] };
  for (const repetitions of [10_000_001, 1e308]) {
    const refusal = { code: 'bad-repetitions', field: 'repetitions' };
    assert.throws(() => statistics.slopeIndexOfInequality({ ...gradient, repetitions }), refusal);
  }
  for (const classes of [1001, 1e308]) {
    const given = { values: [1, 2], method: 'equalInterval', classes } as const;
    assert.throws(() => statistics.classBreaks(given), { code: 'bad-option', field: 'classes' });
  }
});

const five = [1, 2, 3, 4, 5];
const large = Number.MAX_VALUE;
const points = five.map((i) => ({ period: 2018 + i, count: i * 1e160, denominator: 1e161 }));
const tight = five.map((i) => ({ period: 2018 + i, value: i, lower95: 0, upper95: 1e-300 }));
const pair = { populations: [1e308, 1e308], referenceCounts: [1, 1], referencePopulations: [1e308, 1e308] };
const extremes: readonly (readonly [name: string, given: object])[] = [
  ['classBreaks', { method: 'equalInterval', values: [-1e308, 1, 2, 1.7e308], classes: 3 }],
  ['classBreaks', { method: 'standardDeviation', values: [1e200, 2e200, 3] }],
  ['recentTrend', { method: 'proportion', polarity: 'lowIsGood', series: points }],
  ['recentTrend', { method: 'confidenceIntervals', polarity: 'lowIsGood', series: tight }],
  ['crudeRate', { count: [1e308, 1e308], population: [1e308, 1e308] }],
  ['proportion', { numerator: [1, 1], denominator: [1.7e308, 1.7e308] }],
  [
    'directlyStandardisedRate',
    { counts: [1e308, 1e308], populations: [1e308, 1e308], standardPopulations: [1, 1] },
  ],
  ['indirectlyStandardisedRatio', { ...pair, counts: [1e308, 1e308] }],
  ['indirectlyStandardisedRate', { ...pair, observed: 3 }],
  [
    'lifeExpectancy',
    { startAges: [0, 60], populations: [1e308, 1e308], deaths: [1, 1], allowOtherBands: true },
  ],
  [
    'differenceOfLifeExpectancies',
    { value1: 1.7e308, standardError1: 1, value2: -1.7e308, standardError2: 1 },
  ],
  ['chiSquareQuantile', { p: 0.975, df: 1.7e308 }],
  ['studentTQuantile', { p: 0.975, df: large }],
  ['roundToMidpoint', { counts: [1.7e308], base: 1e308 }],
  ['roundToBase', { values: [1.7e308], base: 1e308 }],
  [
    'suppressCounts',
    { counts: [1.7e308], rule: { suppressFrom: 1, suppressTo: 4, replaceWith: null, roundTo: 1e308 } },
  ],
  [
    'funnelCurve',
    { statistic: 'rate', numerators: [5, 5], rates: [1e-300, 1e-302], denominators: [9, 9], multiplier: 1 },
  ],
  [
    'slopeIndexOfInequality',
    { populations: five, values: five, standardErrors: [0, 0, 0, 0, large], repetitions: 1000 },
  ],
];

for (const [name, given] of extremes) {
  test(`${name} at the end of what numbers can be: no NaN, no Infinity (${JSON.stringify(given).slice(0, 60)})`, () => {
    try {
      finiteThroughout(methods.get(name)?.(given), name);
    } catch (error) {
      if (!(error instanceof statistics.StatisticsError)) throw error;
      assert.ok(error.message.startsWith(error.field));
    }
  });
}

test('a number past the end of the range is refused by the name of its field; one inside it is not', () => {
  assert.throws(() => statistics.crudeRate({ count: 1e61, population: 1e61 }), {
    code: 'not-a-number',
    field: 'count',
  });
  assert.equal(statistics.crudeRate({ count: 1e60, population: 1e60, multiplier: 1 }).value, 1);
});

/** The field that a function misses first when it is given nothing. All others take every number as missing. */
const FIRST_MISSING: Readonly<Record<string, string>> = {
  normalQuantile: 'p',
  chiSquareQuantile: 'p',
  studentTQuantile: 'p',
  directlyStandardisedRate: 'populations',
  indirectlyStandardisedRatio: 'counts',
  standardisedMortalityRatio: 'counts',
  indirectlyStandardisedRate: 'populations',
  assignQuantiles: 'values',
  percentile: 'values',
  rankValues: 'values',
  rankRanges: 'values',
  rankRangeFinder: 'values',
  slopeIndexOfInequality: 'values',
  slopeIndices: 'values',
  absoluteGap: 'mostDeprived',
  relativeGap: 'mostDeprived',
  lifeExpectancy: 'startAges',
  healthyLifeExpectancy: 'startAges',
  funnelLimits: 'statistic',
  funnelCurve: 'statistic',
  funnelSignificance: 'statistic',
  funnelPoints: 'numerators',
  ciOneLevel: 'polarity',
  ciTwoLevels: 'polarity',
  ciOverlap: 'polarity',
  ciDifference: 'polarity',
  spcProportion: 'polarity',
  spcRate: 'polarity',
  goalValue: 'polarity',
  goalRange: 'polarity',
  compareWithBenchmark: 'method',
  benchmarkQuintile: 'polarity',
  relativeRanks: 'populations',
  recentTrend: 'method',
  compareTwoPeriods: 'polarity',
  classBreaks: 'method',
  classify: 'breaks',
  suppressCounts: 'rule',
  roundToBase: 'base',
  roundToMidpoint: 'counts',
  secondarySuppression: 'rule',
  suppressIndicator: 'rule',
  reliabilityFlag: 'statistic',
  convertConfidenceLimits: 'from',
  standardErrorFromLimits: 'confidence',
  limitsFromStandardError: 'confidence',
  rescaleLimits: 'fromMultiplier',
};

for (const [name, method] of methods) {
  if (typeof method !== 'function' || name === 'StatisticsError') continue;
  test(`${name} of nothing: the field that is missing, never a TypeError`, () => {
    const field = FIRST_MISSING[name];
    if (field !== undefined)
      assert.throws(() => method({}), { name: 'StatisticsError', code: 'missing-field', field });
    else finiteThroughout(method({}), name);
  });
}

test('a level that is a text, or so near to 1 that no tail is left, is a bad confidence', () => {
  for (const confidence of ['0.95', ['0.95'], 99.99999999999999, 0.9999999999999999, 1, null]) {
    assert.throws(() => methods.get('crudeRate')?.({ count: 5, population: 9, confidence }), {
      code: 'bad-confidence',
      field: 'confidence',
    });
  }
  for (const confidence of [0.999999, 99.9999]) {
    const limits = statistics.crudeRate({ count: 5, population: 9, confidence }).limits;
    assert.deepEqual(Object.keys(limits ?? {}), ['0.999999']);
  }
});

function finiteThroughout(part: unknown, path: string): void {
  if (typeof part === 'number') {
    assert.ok(Number.isFinite(part), `${path} is ${part}`);
    assert.ok(!Object.is(part, -0), `${path} is minus zero`);
  } else assert.notEqual(part, undefined, path);
  if (typeof part === 'object' && part !== null) {
    for (const [name, inner] of Object.entries(part)) finiteThroughout(inner, `${path}.${name}`);
  }
}
