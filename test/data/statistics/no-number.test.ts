import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from './seeded.js';
import * as statistics from '@commonweal/data/statistics';

// Whatever comes in, and however much of it is missing, extreme or impossible: a method gives numbers and nulls, or
// throws a StatisticsError. Never NaN, never Infinity, never another error, never a changed input.
const number: fc.Arbitrary<number | null> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 2, arbitrary: fc.constantFrom(null, 0, 5, 10, 100) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, -1, 1e-9, 1e7, 1e15) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(1e30, 1e59, -1e60, 1e160, 1e308, Number.MAX_VALUE, -Number.MAX_VALUE),
  },
);
const level = fc.constantFrom(0.95, 0.998, 95);
const confidence = fc.oneof(level, fc.constant([0.95, 0.998]));
const polarity = fc.constantFrom('highIsGood', 'lowIsGood', 'noJudgement', 'notApplicable');
const list = (length: number) => fc.array(number, { minLength: length, maxLength: length });
const positive = fc.constantFrom(1, 100, 1000, 100_000);
const rule = fc.constantFrom(...Object.values(statistics.suppressionRules));
const side = fc.record({ value: number, lower95: number, upper95: number });
const areas = { numerators: list(4), denominators: list(4), rates: list(4), multiplier: positive };
const statistic = fc.constantFrom('proportion', 'ratio', 'rate');
const rateType = fc.constantFrom('crude', 'dsr');
const startAges = [0, 1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90];
// A whole life table seldom comes out of such numbers, so half of them are drawn as they should be.
const twentyOf = (plausible: fc.Arbitrary<number>) =>
  fc.oneof(list(20), fc.array(plausible, { minLength: 20, maxLength: 20 }));
const twenty = {
  startAges: fc.constant(startAges),
  populations: twentyOf(fc.integer({ min: 200, max: 9000 })),
  deaths: twentyOf(fc.integer({ min: 0, max: 200 })),
};
const point = fc.record({
  period: fc.oneof(
    fc.integer({ min: 2015, max: 2024 }),
    fc.constantFrom('2019/20', '2018', 'x', '2015 - 17'),
  ),
  value: number,
  lower95: number,
  upper95: number,
  count: number,
  denominator: number,
});
const benchmark = {
  value: number,
  lower95: number,
  upper95: number,
  lower998: number,
  upper998: number,
  benchmarkValue: number,
  benchmarkLower95: number,
  benchmarkUpper95: number,
  denominator: number,
  target: number,
  lowerTarget: number,
  upperTarget: number,
  polarity,
};

const inputs: Record<string, fc.Arbitrary<object>> = {
  normalQuantile: fc.record({ p: number }),
  chiSquareQuantile: fc.record({ p: number, df: number }),
  studentTQuantile: fc.record({ p: number, df: number }),
  poissonLimits: fc.record({ count: number, confidence }),
  crudeRate: fc.record({ count: number, population: number, multiplier: positive, confidence }),
  proportion: fc.record({ numerator: number, denominator: number, multiplier: positive, confidence }),
  mean: fc.oneof(
    fc.record({ values: fc.array(number), confidence }),
    fc.record({ n: number, mean: number, sd: number, confidence }),
  ),
  directlyStandardisedRate: fc.record({
    counts: list(3),
    populations: list(3),
    standardPopulations: list(3),
    confidence,
  }),
  indirectlyStandardisedRatio: fc.record({
    counts: list(3),
    populations: list(3),
    referenceCounts: list(3),
    referencePopulations: list(3),
    confidence,
  }),
  indirectlyStandardisedRate: fc.record({
    observed: number,
    populations: list(3),
    referenceCounts: list(3),
    referencePopulations: list(3),
    confidence,
  }),
  assignQuantiles: fc.record({ values: fc.array(number), quantiles: fc.integer({ min: 1, max: 6 }) }),
  percentile: fc.record({ values: fc.array(number), probabilities: fc.constant([0, 0.3, 1]) }),
  rankValues: fc.record({ values: fc.array(number) }),
  slopeIndexOfInequality: fc.record({
    populations: fc.oneof(list(5), fc.constant([3, 1, 2, 2, 4])),
    values: fc.oneof(list(5), fc.constant([0.1, 0.3, 0.2, 0.4, 0.5])),
    lower95: fc.oneof(list(5), fc.constant([0, 0.1, 0.1, 0.2, 0.3])),
    upper95: fc.oneof(list(5), fc.constant([0.3, 0.4, 0.5, 0.8, 0.9])),
    valueType: fc.constantFrom('other', 'rate', 'proportion'),
    transform: fc.boolean(),
    multiplier: fc.constantFrom(1, -1, 100),
    repetitions: fc.constant(1000),
    confidence,
  }),
  absoluteGap: fc.record({ mostDeprived: side, leastDeprived: side, confidence }),
  relativeGap: fc.record({ mostDeprived: side, leastDeprived: side, confidence }),
  differenceOfProportions: fc.record({
    numerator1: number,
    denominator1: number,
    numerator2: number,
    denominator2: number,
    confidence,
  }),
  populationAttributableFraction: fc.record({ overall: number, leastDeprived: number }),
  lifeExpectancy: fc.record({ ...twenty, confidence }),
  healthyLifeExpectancy: fc.record({
    ...twenty,
    healthyProportions: twentyOf(fc.double({ min: 0, max: 1, noNaN: true })),
    surveySizes: twentyOf(fc.integer({ min: 1, max: 900 })),
    confidence,
  }),
  differenceOfLifeExpectancies: fc.record({
    value1: number,
    standardError1: number,
    value2: number,
    standardError2: number,
  }),
  funnelLimits: fc.record({
    statistic,
    average: number,
    averageRate: number,
    at: list(3),
    multiplier: positive,
  }),
  funnelCurve: fc.record({ statistic, rateType, ...areas }),
  funnelSignificance: fc.record({ statistic, rateType, ...areas }),
  funnelPoints: fc.record({ rateType, years: number, ...areas }),
  compareWithBenchmark: fc.record({
    method: fc.constantFrom(...statistics.COMPARISON_METHODS),
    ...benchmark,
  }),
  benchmarkQuintile: fc.record({ values: fc.array(number), polarity }),
  recentTrend: fc.record({
    method: fc.constantFrom('confidenceIntervals', 'proportion'),
    polarity,
    series: fc.array(point),
  }),
  compareTwoPeriods: fc.record({ polarity, series: fc.array(point) }),
  classBreaks: fc.record({
    values: fc.array(number),
    method: fc.constantFrom('quantile', 'equalInterval', 'jenks', 'standardDeviation'),
    classes: fc.integer({ min: 1, max: 6 }),
  }),
  classify: fc.record({ values: fc.array(number), breaks: fc.constant([0, 5, 100]) }),
  suppressCounts: fc.record({ counts: fc.array(number), rule }),
  secondarySuppression: fc.record({ counts: fc.array(number), totalPublished: fc.boolean(), rule }),
  suppressIndicator: fc.record({
    count: number,
    denominator: number,
    value: number,
    lower95: number,
    upper95: number,
    rule,
  }),
  roundToBase: fc.record({ values: fc.array(number), base: fc.integer({ min: 1, max: 9 }) }),
  roundToMidpoint: fc.record({ counts: fc.array(number) }),
  reliabilityFlag: fc.record({
    counts: fc.array(number),
    statistic: fc.constantFrom('crudeRate', 'directlyStandardisedRate'),
  }),
  convertConfidenceLimits: fc.record({
    value: number,
    lower: number,
    upper: number,
    from: level,
    to: level,
    scale: fc.constantFrom('linear', 'log', 'logit'),
    multiplier: positive,
  }),
  rescaleLimits: fc.record({
    value: number,
    lower: number,
    upper: number,
    fromMultiplier: positive,
    toMultiplier: positive,
  }),
};
const methods = new Map(Object.entries(statistics) as [string, (input: object) => unknown][]);

test('every function of the specification is exported and covered here', () => {
  const specification =
    'normalQuantile, chiSquareQuantile, studentTQuantile, poissonLimits, crudeRate, proportion, mean, directlyStandardisedRate, indirectlyStandardisedRatio, indirectlyStandardisedRate, assignQuantiles, percentile, rankValues, slopeIndexOfInequality, absoluteGap, relativeGap, differenceOfProportions, populationAttributableFraction, lifeExpectancy, healthyLifeExpectancy, funnelLimits, funnelCurve, funnelSignificance, funnelPoints, compareWithBenchmark, benchmarkQuintile, recentTrend, compareTwoPeriods, classBreaks, classify, suppressCounts, roundToBase, roundToMidpoint, secondarySuppression, suppressIndicator, reliabilityFlag, convertConfidenceLimits, rescaleLimits';
  for (const name of specification.split(', ')) {
    assert.equal(typeof methods.get(name), 'function', name);
    assert.ok(name in inputs, name);
  }
});

for (const [name, input] of Object.entries(inputs)) {
  test(`${name}: numbers and nulls or a StatisticsError, never NaN or Infinity`, () => {
    let results = 0;
    fc.assert(
      fc.property(input, (given) => {
        const before = fc.stringify(given);
        try {
          finiteThroughout(methods.get(name)?.(given), name);
          results++;
        } catch (error) {
          if (!(error instanceof statistics.StatisticsError)) throw error;
          assert.ok(error.message.startsWith(error.field));
        }
        assert.equal(fc.stringify(given), before);
      }),
      { numRuns: 200 },
    );
    assert.ok(results > 0, 'some input is possible');
  });
}

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
  slopeIndexOfInequality: 'values',
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
  spcProportion: 'polarity',
  spcRate: 'polarity',
  goalValue: 'polarity',
  goalRange: 'polarity',
  compareWithBenchmark: 'method',
  benchmarkQuintile: 'polarity',
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
  if (typeof part === 'number') assert.ok(Number.isFinite(part), `${path} is ${part}`);
  else assert.notEqual(part, undefined, path);
  if (typeof part === 'object' && part !== null) {
    for (const [name, inner] of Object.entries(part)) finiteThroughout(inner, `${path}.${name}`);
  }
}
