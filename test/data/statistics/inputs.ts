import { fc } from './seeded.js';
import * as statistics from '@commonweal/data/statistics';

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

/** For each method what may come in, of the right kind, however much of it is missing, extreme or impossible. */
export const inputs: Record<string, fc.Arbitrary<object>> = {
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
  rankRanges: fc.record({ values: list(3), lower: list(3), upper: list(3) }),
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

/** All that is exported, by name. */
export const methods = new Map(Object.entries(statistics) as [string, (input: object) => unknown][]);
