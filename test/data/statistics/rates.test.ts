import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from './seeded.js';
import {
  absoluteGap,
  assignQuantiles,
  crudeRate,
  differenceOfProportions,
  mean,
  poissonLimits,
  populationAttributableFraction,
  proportion,
  relativeGap,
  StatisticsError,
} from '@commonweal/data/statistics';

const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 50, max: 9000 })), {
  minLength: 1,
});

test('crudeRate, proportion: rows of one group are summed and then divided, never averaged', () => {
  fc.assert(
    fc.property(rows, (group) => {
      const [counts, populations] = [
        group.map(([count]) => count),
        group.map(([, population]) => population),
      ];
      const [count, population] = [counts, populations].map((list) => list.reduce((a, b) => a + b, 0)) as [
        number,
        number,
      ];
      assert.deepEqual(
        crudeRate({ count: counts, population: populations }),
        crudeRate({ count, population }),
      );
      assert.deepEqual(
        proportion({ numerator: counts, denominator: populations }),
        proportion({ numerator: count, denominator: population }),
      );
    }),
  );
});

test('crudeRate, proportion, mean: a missing number gives nulls and no error; a missing row makes the whole missing', () => {
  for (const gone of [null, undefined, Number.NaN, [5, null]]) {
    const rate = crudeRate({ count: gone, population: Array.isArray(gone) ? [10, 10] : 10 });
    assert.deepEqual([rate.value, rate.limits, rate.method, rate.count], [null, null, null, null]);
    const share = proportion({ numerator: gone, denominator: Array.isArray(gone) ? [10, 10] : 10 });
    assert.deepEqual([share.value, share.limits], [null, null]);
  }
  for (const denominator of [null, [10, null]]) {
    const share = proportion({ numerator: Array.isArray(denominator) ? [5, 5] : 5, denominator });
    assert.deepEqual(
      [share.value, share.limits, share.numerator],
      [null, null, Array.isArray(denominator) ? 10 : 5],
    );
  }
  const { n, sum, sd, value, limits } = mean({ values: [1, null, 3] });
  assert.deepEqual([n, sum, sd, value, limits], [2, null, null, null, null]);
});

test('crudeRate: a count above the population is a rate of events per person', () => {
  const { value, statistic } = crudeRate({ count: 30, population: 10, multiplier: 1000 });
  assert.equal(value, 3000);
  assert.equal(statistic, 'rate per 1000');
});

test('crudeRate, proportion, poissonLimits: impossible input throws one class, with code and field', () => {
  const cases: [() => unknown, string, string][] = [
    [() => crudeRate({ count: -1, population: 5 }), 'negative-count', 'count'],
    [() => crudeRate({ count: 1, population: 0 }), 'non-positive-denominator', 'population'],
    [() => crudeRate({ count: [1, 2], population: 5 }), 'length-mismatch', 'population'],
    [() => crudeRate({ count: Infinity, population: 5 }), 'not-a-number', 'count'],
    [() => crudeRate({ count: '5' as unknown as number, population: 5 }), 'not-a-number', 'count'],
    [() => crudeRate({ count: 1, population: 5, multiplier: 0 }), 'bad-multiplier', 'multiplier'],
    [() => proportion({ numerator: 6, denominator: 5 }), 'numerator-exceeds-denominator', 'numerator'],
    [() => proportion({ numerator: -1, denominator: 5 }), 'negative-count', 'numerator'],
    [() => proportion({ numerator: 0, denominator: 0 }), 'non-positive-denominator', 'denominator'],
    [() => poissonLimits({ count: -0.1 }), 'negative-count', 'count'],
  ];
  for (const [run, code, field] of cases) {
    assert.throws(
      run,
      (error) => error instanceof StatisticsError && error.code === code && error.field === field,
    );
  }
});

test('every method: levels below 0.9, from 1 to below 90 and from 100 are errors', () => {
  for (const confidence of [0.89, 1, 2, 89.9, 100, 101, Number.NaN]) {
    for (const run of [
      () => crudeRate({ count: 1, population: 2, confidence }),
      () => crudeRate({ count: null, population: 2, confidence }),
      () => proportion({ numerator: 1, denominator: 2, confidence: [0.95, confidence] }),
      () => mean({ values: [1, 2], confidence }),
      () => poissonLimits({ count: 3, confidence }),
    ]) {
      assert.throws(run, { code: 'bad-confidence', field: 'confidence' });
    }
  }
  assert.deepEqual(Object.keys(crudeRate({ count: 1, population: 2, confidence: [90, 0.99] }).limits ?? {}), [
    '0.9',
    '0.99',
  ]);
});

test('proportion: exactly 0 at the bottom and the multiplier at the top; no limits when none are asked', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (n) => {
      assert.equal(proportion({ numerator: 0, denominator: n, multiplier: 100 }).limits?.['0.95']?.[0], 0);
      assert.equal(proportion({ numerator: n, denominator: n, multiplier: 100 }).limits?.['0.95']?.[1], 100);
    }),
  );
  const { value, limits, method, statistic } = proportion({
    numerator: 1,
    denominator: 4,
    multiplier: 100,
    confidence: null,
  });
  assert.deepEqual(
    { value, limits, method, statistic },
    { value: 25, limits: null, method: null, statistic: 'percentage' },
  );
});

test('proportion: the score equation holds at each limit (independent check of Wilson’s formula)', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (n, share) => {
        const x = share * n;
        for (const limit of proportion({ numerator: x, denominator: n }).limits?.['0.95'] ?? []) {
          assert.ok(limit !== null);
          const z = (x / n - limit) / Math.sqrt((limit * (1 - limit)) / n);
          assert.ok(Math.abs(Math.abs(z) - 1.959963984540054) < 1e-6);
        }
      },
    ),
  );
});

test('mean: one value has no spread; equal values have limits at the value; the summary form agrees', () => {
  const one = mean({ values: [7] });
  assert.deepEqual([one.value, one.sd, one.limits], [7, null, null]);
  assert.deepEqual(mean({ values: [0.1, 0.1, 0.1] }).limits, { '0.95': [0.1, 0.1] });
  const whole = mean({ values: [4.1, 5.9, 6.3] });
  const summary = mean({ n: whole.n, mean: whole.value, sd: whole.sd });
  assert.deepEqual(summary.limits, whole.limits);
  // Whichever part of a summary is missing, there are no limits: never those around 0.
  const [n, sd] = [whole.n, whole.sd];
  for (const given of [
    { n, mean: null, sd },
    { n: null, mean: 4, sd },
    { n, mean: 4, sd: null },
  ])
    assert.deepEqual([mean(given).limits, mean(given).method], [null, null], JSON.stringify(given));
  assert.throws(() => mean({ n: 0, mean: 1, sd: 1 }), { code: 'non-positive-denominator', field: 'n' });
  assert.throws(() => mean({ n: 2, mean: 1, sd: -1 }), { field: 'sd' });
  assert.throws(() => mean({ n: 2.5, mean: 1, sd: 1 }), { code: 'bad-option', field: 'n' });
  assert.equal(mean({ values: [] }).value, null);
});

test('assignQuantiles: 1 to k, equal values together, distinct values in groups that differ by one at most', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer(), { minLength: 10, maxLength: 60 }),
      fc.integer({ min: 1, max: 10 }),
      (values, k) => {
        const { quantiles } = assignQuantiles({ values, quantiles: k });
        const sizes = Array.from({ length: k }, (_, i) => quantiles.filter((q) => q === i + 1).length);
        assert.equal(
          sizes.reduce((a, b) => a + b, 0),
          values.length,
        );
        assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1);
        const twice = assignQuantiles({ values: [...values, ...values], quantiles: k }).quantiles;
        values.forEach((_, i) => {
          assert.equal(twice[i], twice[i + values.length]);
        });
      },
    ),
  );
});

test('assignQuantiles: too few values in a group leave that group out and say so; missing values do not count', () => {
  const { quantiles, refused, reason } = assignQuantiles({
    values: [1, 2, null, 3, 4],
    groups: ['a', 'a', 'b', 'b', 'a'],
    quantiles: 2,
    highestFirst: false,
  });
  assert.deepEqual(quantiles, [1, 1, null, null, 2]);
  assert.deepEqual(refused, ['b']);
  assert.equal(reason, 'tooFewValues');
});

test('absoluteGap, relativeGap: zero gaps of equal sides; missing or zero sides give nulls', () => {
  const same = { value: 20, lower95: 19, upper95: 21 };
  assert.equal(absoluteGap({ mostDeprived: same, leastDeprived: same }).value, 0);
  assert.equal(relativeGap({ mostDeprived: same, leastDeprived: same }).value, 1);
  const zero = { value: 0, lower95: 0, upper95: 1 };
  assert.deepEqual(relativeGap({ mostDeprived: same, leastDeprived: zero }).value, null);
  assert.deepEqual(relativeGap({ mostDeprived: zero, leastDeprived: same }).limits, null);
  const gone = { value: null, lower95: 1, upper95: 2 };
  assert.deepEqual(absoluteGap({ mostDeprived: gone, leastDeprived: same }).limits, null);
  const turned = { value: 20, lower95: 21, upper95: 19 };
  assert.throws(() => absoluteGap({ mostDeprived: turned, leastDeprived: same }), {
    field: 'mostDeprived.lower95',
  });
});

test('absoluteGap, relativeGap: a side with one limit, above or below 0, has a gap without limits', () => {
  const whole = { value: 20, lower95: 19, upper95: 21 };
  for (const [lower95, upper95] of [[19], [null, 21], [19, null], [null, -1], []])
    for (const gapOf of [absoluteGap, relativeGap])
      for (const isLeast of [false, true]) {
        const part = { value: 20, lower95, upper95 };
        const [most, least] = isLeast ? [whole, part] : [part, whole];
        const gap = gapOf({ mostDeprived: most, leastDeprived: least });
        assert.deepEqual([gap.value, gap.limits], [gapOf === absoluteGap ? 0 : 1, null]);
      }
});

test('differenceOfProportions: swapping the sides turns value and limits round', () => {
  const one = differenceOfProportions({ numerator1: 3, denominator1: 9, numerator2: 5, denominator2: 8 });
  const two = differenceOfProportions({ numerator1: 5, denominator1: 8, numerator2: 3, denominator2: 9 });
  const [lower, upper] = one.limits?.['0.95'] ?? [];
  assert.ok(typeof lower === 'number' && typeof upper === 'number');
  assert.deepEqual(two.limits?.['0.95'], [-upper, -lower]);
});

test('populationAttributableFraction: 0 without a gap, null where the overall level is 0 or missing', () => {
  assert.equal(populationAttributableFraction({ overall: 7, leastDeprived: 7 }).value, 0);
  assert.equal(populationAttributableFraction({ overall: 0, leastDeprived: 0 }).value, null);
  assert.equal(populationAttributableFraction({ overall: null, leastDeprived: 7 }).value, null);
});
