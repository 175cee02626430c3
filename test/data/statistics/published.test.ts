import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  chiSquareQuantile,
  classBreaks,
  classify,
  differenceOfProportions,
  esp1976,
  esp2013,
  healthyLifeExpectancy,
  poissonLimits,
  proportion,
  roundToBase,
  roundToMidpoint,
  suppressCounts,
  suppressionRules,
} from '@commonweal/data/statistics';

function rounded(pair: readonly (number | null)[] | undefined, decimals: number): number[] {
  assert.ok(pair !== undefined);
  return pair.map((limit) => {
    assert.ok(limit !== null);
    return Math.round(limit * 10 ** decimals) / 10 ** decimals;
  });
}

test('proportion: the four examples of Newcombe (Stat Med 1998;17:857–72), score limits without correction', () => {
  const examples = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const;
  for (const [numerator, denominator, ...limits] of examples) {
    assert.deepEqual(rounded(proportion({ numerator, denominator }).limits?.['0.95'], 4), limits);
  }
});

test('differenceOfProportions: the eight examples of Newcombe (Stat Med 1998;17:873–90), method 10', () => {
  const examples = [
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ] as const;
  for (const [numerator1, denominator1, numerator2, denominator2, ...limits] of examples) {
    const result = differenceOfProportions({ numerator1, denominator1, numerator2, denominator2 });
    assert.deepEqual(rounded(result.limits?.['0.95'], 4), limits);
  }
});

test('poissonLimits under 10: the standard table of exact 95% limits (Breslow and Day 1987)', () => {
  const table = [
    [0, 0, 3.689],
    [1, 0.025, 5.572],
    [2, 0.242, 7.225],
    [3, 0.619, 8.767],
    [4, 1.09, 10.242],
    [5, 1.623, 11.668],
    [6, 2.202, 13.059],
    [7, 2.814, 14.423],
    [8, 3.454, 15.763],
    [9, 4.115, 17.085],
  ] as const;
  for (const [count, ...limits] of table) {
    const { lower, upper, method } = poissonLimits({ count });
    assert.deepEqual(rounded([lower, upper], 3), limits);
    assert.equal(method, 'Exact');
  }
});

test('poissonLimits from 10: Byar’s are within 0.2% of the exact limits at 95% (PHE technical guide, 2018)', () => {
  for (let count = 10; count < 400; count++) {
    const { lower, upper } = poissonLimits({ count });
    const exact = [
      chiSquareQuantile({ p: 0.025, df: 2 * count }).value / 2,
      chiSquareQuantile({ p: 0.975, df: 2 * count + 2 }).value / 2,
    ] as const;
    assert.ok(Math.abs((lower as number) / exact[0] - 1) < 0.002);
    assert.ok(Math.abs((upper as number) / exact[1] - 1) < 0.002);
  }
});

test('healthyLifeExpectancy: France 1991, ages 65 and over (Hauet, Euro-REVES, 1997), to 0.1 year', () => {
  // Survivors l, years lived L and years without disability of the published table. Its years come from single
  // ages, ours from bands of five, hence 0.1 year. (Its last proportion, printed 0.710, is one minus the 0.290 used.)
  const survivors = [89_367, 84_968, 78_012, 66_625, 48_532];
  const years = [436_589, 408_793, 364_013, 290_533, 289_068];
  const healthyYears = [350_877, 291_942, 229_175, 141_559, 83_967];
  const { results } = healthyLifeExpectancy({
    startAges: [65, 70, 75, 80, 85],
    populations: years,
    deaths: survivors.map((l, i) => l - (survivors[i + 1] ?? 0)),
    healthyProportions: healthyYears.map((h, i) => h / (years[i] as number)),
  });
  [12.3, 8.8, 5.8, 3.4, 1.7].forEach((published, i) => {
    assert.ok(Math.abs((results[i]?.healthyLifeExpectancy as number) - published) < 0.1);
  });
});

test('healthyLifeExpectancy: standard errors of the same example, from the printed variances of the proportions', () => {
  // Variance of a proportion h is h (1 − h) / n: n is what would give the printed one.
  const years = [436_589, 408_793, 364_013, 290_533, 289_068];
  const survivors = [89_367, 84_968, 78_012, 66_625, 48_532];
  const disabled = [0.196, 0.286, 0.37, 0.513, 0.71];
  const variances = [0.000281, 0.000507, 0.000675, 0.000914, 0.000805];
  const { results } = healthyLifeExpectancy({
    startAges: [65, 70, 75, 80, 85],
    populations: years,
    deaths: survivors.map((l, i) => l - (survivors[i + 1] ?? 0)),
    healthyProportions: disabled.map((share) => 1 - share),
    surveySizes: disabled.map((share, i) => (share * (1 - share)) / (variances[i] as number)),
  });
  [0.22, 0.21, 0.2, 0.18, 0.17].forEach((published, i) => {
    assert.ok(Math.abs((results[i]?.standardError as number) - published) < 0.006);
  });
});

test('esp2013, esp1976: 19 and 18 bands that sum to 100,000 (Eurostat 2013; Waterhouse and others 1976)', () => {
  assert.equal(esp2013.length, 19);
  assert.equal(esp1976.length, 18);
  for (const standard of [esp2013, esp1976])
    assert.equal(
      standard.reduce((sum, n) => sum + n, 0),
      100_000,
    );
  // Shares of the elderly are what the revision changed most: 65 and over.
  assert.equal(
    esp2013.slice(13).reduce((sum, n) => sum + n, 0),
    19_500,
  );
  assert.equal(
    esp1976.slice(13).reduce((sum, n) => sum + n, 0),
    11_000,
  );
});

test('classBreaks jenks: the example of the Ckmeans algorithm (Wang and Song, R Journal 2011; simple-statistics)', () => {
  const { groups, breaks } = classBreaks({
    values: [-1, 2, -1, 2, 4, 5, 6, -1, 2, -1],
    method: 'jenks',
    classes: 3,
  });
  assert.deepEqual(groups, [
    [-1, -1, -1, -1],
    [2, 2, 2],
    [4, 5, 6],
  ]);
  assert.deepEqual(classify({ values: [-1, 2, 4], breaks }).classIndex, [0, 1, 2]);
});

test('suppressCounts: NHS England hospital statistics show 1 to 7 as 5 and round the others to 5', () => {
  const { counts } = suppressCounts({ counts: [0, 1, 7, 8, 12, 13], rule: suppressionRules.nhsHospital });
  assert.deepEqual(counts, [0, 5, 5, 10, 10, 15]);
});

test('roundToMidpoint: OpenSAFELY’s midpoint 6; roundToBase: halves away from zero', () => {
  assert.deepEqual(roundToMidpoint({ counts: [1, 6, 7, 12, 13, 18] }).counts, [3, 3, 9, 9, 15, 15]);
  assert.deepEqual(roundToBase({ values: [15, 25, -15], base: 10 }).values, [20, 30, -20]);
});
