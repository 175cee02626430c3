import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ciDifference,
  ciOverlap,
  differenceOfLifeExpectancies,
  differenceOfProportions,
  proportion,
  rankRanges,
  rankValues,
} from '@commonweal/data/statistics';
import { fc } from './seeded.js';

/** A value with limits around it, now and then without any; on a coarse grid, so that ties and touching limits occur. */
const area = fc
  .tuple(fc.integer({ min: -20, max: 20 }), fc.option(fc.tuple(fc.nat(8), fc.nat(8)), { freq: 6 }))
  .map(([value, margins]) => ({
    value,
    lower: margins === null ? null : value - margins[0],
    upper: margins === null ? null : value + margins[1],
  }));
type Area = ReturnType<(typeof area)['generate']>['value'];
const areas = fc.array(area, { maxLength: 30 });

const rangesOf = (given: readonly Area[], order: 'asc' | 'desc' = 'desc') =>
  rankRanges({
    values: given.map(({ value }) => value),
    lower: given.map(({ lower }) => lower),
    upper: given.map(({ upper }) => upper),
    order,
  });

/** Of whole numbers, whose squares are exact: whether the limits of the difference lie above zero. */
const isHigher = (one: Area, other: Area): boolean =>
  one.lower !== null &&
  other.upper !== null &&
  one.value > other.value &&
  (one.value - other.value) ** 2 > (one.value - one.lower) ** 2 + (other.upper - other.value) ** 2;

test('rankRanges: 1 + those significantly higher, n − those significantly lower, counted pair by pair', () => {
  fc.assert(
    fc.property(areas, (given) => {
      const { ranges, n } = rangesOf(given);
      assert.equal(n, given.length);
      given.forEach((one, i) => {
        const isTested = one.lower !== null;
        const higher = given.filter((other) => isHigher(other, one)).length;
        const lower = given.filter((other) => isHigher(one, other)).length;
        assert.deepEqual(ranges[i], isTested ? { best: 1 + higher, worst: n - lower } : null);
      });
    }),
  );
});

test('rankRanges: every rank by value lies in its range, and the range of the other order is the same turned round', () => {
  fc.assert(
    fc.property(areas, (given) => {
      const { ranges, n } = rangesOf(given);
      const { ranks } = rankValues({ values: given.map(({ value }) => value) });
      const turned = rangesOf(given, 'asc').ranges;
      ranges.forEach((range, i) => {
        if (range === null) return;
        const { best, worst } = range;
        assert.ok(best <= (ranks[i] as number) && (ranks[i] as number) <= worst);
        assert.deepEqual(turned[i], { best: n + 1 - worst, worst: n + 1 - best });
      });
    }),
  );
});

test('rankRanges: figures a million million million times as large or as small have the same ranges', () => {
  fc.assert(
    fc.property(areas, (given) => {
      for (const power of [-1000, -200, 200, 1000]) {
        const scaled = given.map(({ value, lower, upper }) => ({
          value: value * 2 ** power,
          lower: lower === null ? null : lower * 2 ** power,
          upper: upper === null ? null : upper * 2 ** power,
        }));
        assert.deepEqual(rangesOf(scaled), rangesOf(given));
      }
    }),
  );
});

test('rankRanges: without any limits there is no range, and a missing value takes up no rank', () => {
  const { ranges, n } = rankRanges({ values: [3, null, 1], lower: [null, null, 0], upper: [null, 1, 2] });
  assert.deepEqual([ranges, n], [[null, null, { best: 1, worst: 2 }], 2]);
  assert.deepEqual(rankRanges({ values: [3], lower: [null], upper: [null] }).ranges, [null]);
});

test('ciDifference: limits that are even make it the z test of the difference', () => {
  const error = fc.double({ min: 0.1, max: 5, noNaN: true });
  const value = fc.double({ min: 50, max: 80, noNaN: true });
  fc.assert(
    fc.property(value, error, value, error, (value1, error1, value2, error2) => {
      const z = 1.959963984540054;
      const found = ciDifference({
        value: value1,
        lower95: value1 - z * error1,
        upper95: value1 + z * error1,
        benchmarkValue: value2,
        benchmarkLower95: value2 - z * error2,
        benchmarkUpper95: value2 + z * error2,
        polarity: 'noJudgement',
      });
      const tested = differenceOfLifeExpectancies({
        value1,
        standardError1: error1,
        value2,
        standardError2: error2,
      });
      const size = tested.z ?? 0;
      fc.pre(Math.abs(Math.abs(size) - z) > 1e-9);
      assert.equal(found.outcome, size > z ? 'higher' : size < -z ? 'lower' : 'similar');
    }),
  );
});

test('ciDifference: Wilson limits of two proportions give the answer of Newcombe’s method 10', () => {
  const count = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 40, max: 90 }));
  fc.assert(
    fc.property(count, count, ([x1, n1], [x2, n2]) => {
      const [one, other] = [
        proportion({ numerator: x1, denominator: n1 }),
        proportion({ numerator: x2, denominator: n2 }),
      ];
      const [lower95, upper95] = one.limits?.['0.95'] ?? [];
      const [benchmarkLower95, benchmarkUpper95] = other.limits?.['0.95'] ?? [];
      const found = ciDifference({
        value: one.value,
        lower95,
        upper95,
        benchmarkValue: other.value,
        benchmarkLower95,
        benchmarkUpper95,
        polarity: 'noJudgement',
      });
      const [low, high] =
        differenceOfProportions({ numerator1: x1, denominator1: n1, numerator2: x2, denominator2: n2 })
          .limits?.['0.95'] ?? [];
      assert.ok(typeof low === 'number' && typeof high === 'number');
      fc.pre(Math.min(Math.abs(low), Math.abs(high)) > 1e-9);
      assert.equal(found.outcome, low > 0 ? 'higher' : high < 0 ? 'lower' : 'similar');
    }),
  );
});

test('ciDifference finds differences that overlapping limits hide, and none where intervals do not overlap are lost', () => {
  const hull = {
    value: 51.3,
    lower95: 49.6,
    upper95: 53,
    benchmarkValue: 54.4,
    benchmarkLower95: 52.5,
    benchmarkUpper95: 56.3,
    polarity: 'highIsGood',
  } as const;
  assert.equal(ciOverlap(hull).outcome, 'similar');
  assert.deepEqual(ciDifference(hull), { outcome: 'worse', method: 'ciDifference', confidence: [0.95] });
  fc.assert(
    fc.property(area, area, (one, other) => {
      const pair = {
        value: one.value,
        lower95: one.lower,
        upper95: one.upper,
        benchmarkValue: other.value,
        benchmarkLower95: other.lower,
        benchmarkUpper95: other.upper,
        polarity: 'noJudgement',
      } as const;
      const overlap = ciOverlap(pair).outcome;
      if (overlap !== 'similar') assert.equal(ciDifference(pair).outcome, overlap);
    }),
  );
});

test('ciDifference: limits that do not contain their value are not compared', () => {
  const pair = {
    value: 5,
    lower95: 4,
    upper95: 6,
    benchmarkValue: 9,
    benchmarkLower95: 8,
    benchmarkUpper95: 10,
    polarity: 'noJudgement',
  } as const;
  assert.equal(ciDifference(pair).outcome, 'lower');
  for (const wrong of [
    { lower95: 5.5 },
    { upper95: 4.5 },
    { benchmarkLower95: 11 },
    { benchmarkUpper95: null },
    { value: null },
  ])
    assert.equal(ciDifference({ ...pair, ...wrong }).outcome, 'notCompared');
});

/** Office for National Statistics, Health state life expectancies, February 2024: men, 2018 to 2020 (Open Government Licence v3.0). */
const MEN_2018_TO_2020 = [
  ['North Yorkshire', 67.25, 65.6, 68.9, '1 to 3'],
  ['East Riding of Yorkshire', 65.34, 63.66, 67.01, '1 to 3'],
  ['York', 65.29, 63.17, 67.41, '1 to 5'],
  ['Kirklees', 62.82, 60.99, 64.65, '3 to 7'],
  ['Sheffield', 62.54, 60.69, 64.38, '3 to 7'],
  ['Leeds', 61.39, 59.87, 62.91, '4 to 9'],
  ['Bradford', 60.87, 58.98, 62.77, '4 to 11'],
  ['Calderdale', 59.02, 56.58, 61.47, '6 to 13'],
  ['Rotherham', 58.72, 56.57, 60.88, '7 to 13'],
  ['North Lincolnshire', 58.65, 56.33, 60.98, '6 to 13'],
  ['Wakefield', 58.04, 55.74, 60.33, '7 to 14'],
  ['Doncaster', 57.38, 55.15, 59.6, '8 to 14'],
  ['Barnsley', 55.94, 53.56, 58.32, '8 to 15'],
  ['North East Lincolnshire', 55.18, 52.64, 57.71, '11 to 15'],
  ['Kingston upon Hull', 53.84, 51.34, 56.33, '13 to 15'],
] as const;

test('rankRanges: the 15 authorities of Yorkshire and The Humber, as worked out independently for the mock-up', () => {
  const { ranges } = rankRanges({
    values: MEN_2018_TO_2020.map(([, value]) => value),
    lower: MEN_2018_TO_2020.map(([, , lower]) => lower),
    upper: MEN_2018_TO_2020.map(([, , , upper]) => upper),
  });
  assert.deepEqual(
    ranges.map((range) => `${range?.best} to ${range?.worst}`),
    MEN_2018_TO_2020.map(([, , , , range]) => range),
  );
});
