import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from './seeded.js';
import {
  convertConfidenceLimits,
  limitsFromStandardError,
  reliabilityFlag,
  rescaleLimits,
  roundToBase,
  roundToMidpoint,
  secondarySuppression,
  standardErrorFromLimits,
  suppressCounts,
  suppressIndicator,
  suppressionRules,
} from '@commonweal/data/statistics';

const rule = suppressionRules.fewerThan5;
const counts = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 });

test('suppressCounts: no small count is shown, the others as they are or rounded; zero is not a small count', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const { counts: shown, suppressed } = suppressCounts({ counts: given, rule });
      given.forEach((count, i) => {
        const small = count >= 1 && count <= 4;
        assert.equal(shown[i], small ? null : count);
        assert.equal(suppressed[i], small);
      });
      for (const count of suppressCounts({ counts: given, rule: suppressionRules.nhsHospital }).counts) {
        assert.equal((count as number) % 5, 0);
      }
    }),
  );
});

test('suppressCounts: a missing count is not a suppressed one', () => {
  assert.deepEqual(suppressCounts({ counts: [null, 3], rule }), {
    counts: [null, null],
    suppressed: [false, true],
  });
});

test('suppressCounts, roundToMidpoint, secondarySuppression: counts must be whole and not negative', () => {
  for (const run of [
    (count: number) => suppressCounts({ counts: [count], rule }),
    (count: number) => roundToMidpoint({ counts: [count] }),
    (count: number) => secondarySuppression({ counts: [count], totalPublished: true, rule }),
  ]) {
    assert.throws(() => run(-1), { code: 'negative-count', field: 'counts' });
    assert.throws(() => run(1.5), { code: 'bad-option', field: 'counts' });
  }
});

test('suppressCounts: a rule that makes no sense is an error', () => {
  for (const wrong of [
    { ...rule, suppressFrom: 9 },
    { ...rule, roundTo: 0 },
    { ...rule, replaceWith: Number.NaN },
    { ...rule, suppressTo: Infinity },
  ]) {
    assert.throws(() => suppressCounts({ counts: [1], rule: wrong }), { code: 'bad-option' });
  }
});

test('secondarySuppression: a published total never reveals a hidden count, unless the result says to hide the total', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const {
        counts: shown,
        suppressed,
        hideTotal,
      } = secondarySuppression({ counts: given, totalPublished: true, rule });
      const hidden = shown.filter((count) => count === null).length;
      assert.ok(hidden !== 1 || hideTotal);
      assert.ok(!hideTotal || given.filter((count) => count > 0).length === 1);
      given.forEach((count, i) => {
        if (count === 0) assert.equal(shown[i], 0);
        if (count >= 1 && count <= 4) assert.equal(suppressed[i], 'primary');
      });
    }),
  );
});

test('secondarySuppression: the smallest other count is hidden, the first of equals; nothing without a total', () => {
  const run = (given: (number | null)[], totalPublished = true) =>
    secondarySuppression({ counts: given, totalPublished, rule }).counts;
  assert.deepEqual(run([9, 3, 0, 8, 8]), [9, null, 0, null, 8]);
  assert.deepEqual(run([9, 3, 2]), [9, null, null]);
  assert.deepEqual(run([9, 8]), [9, 8]);
  assert.deepEqual(run([9, 3, null]), [9, null, null]);
  assert.deepEqual(run([9, 3, 8], false), [9, null, 8]);
});

test('suppressIndicator: a hidden count takes denominator, value, limits and rank with it', () => {
  const given = {
    count: 3,
    denominator: 90,
    value: 3.3,
    lower95: 1,
    upper95: 9,
    lower998: 0.5,
    upper998: 12,
    rank: 2,
  };
  const { suppressed, ...rest } = suppressIndicator({ ...given, rule });
  assert.equal(suppressed, true);
  assert.deepEqual(new Set(Object.values(rest)), new Set([null]));
  assert.deepEqual(suppressIndicator({ ...given, count: 5, rule }), {
    ...given,
    count: 5,
    suppressed: false,
  });
  assert.equal(suppressIndicator({ count: null, value: 4, rule }).suppressed, false);
});

test('suppressIndicator with rounding: percentages come from the rounded numbers, and nothing gives the count back', () => {
  const own = suppressionRules.nhsHospital;
  const limits = { lower95: 1.5, upper95: 3.4, lower998: 1.2, upper998: 4.2, rank: 7 };
  const nothing = { lower95: null, upper95: null, lower998: null, upper998: null, rank: null };
  assert.deepEqual(suppressIndicator({ count: 23, denominator: 1000, value: 2.3, ...limits, rule: own }), {
    suppressed: false,
    count: 25,
    denominator: 1000,
    value: 2.5,
    ...nothing,
  });
  // 23 of 1,002 people, per cent: the denominator is a count too. Per 1,000 it is a population.
  const percent = suppressIndicator({ count: 23, denominator: 1002, value: 2300 / 1002, rule: own });
  assert.deepEqual([percent.denominator, percent.value], [1000, 2.5]);
  const rate = suppressIndicator({ count: 23, denominator: 1002, value: 23_000 / 1002, rule: own });
  assert.deepEqual([rate.denominator, rate.value], [1002, 25_000 / 1002]);
  // What is not made of count and denominator cannot be made anew.
  const other = suppressIndicator({ count: 23, denominator: 1000, value: 71, rule: own });
  assert.deepEqual([other.count, other.denominator, other.value], [25, null, null]);
});

test('roundToBase: a multiple, half a base away at most, odd about 0, and never minus zero', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 20 }), (value, base) => {
      const [up, down] = roundToBase({ values: [value, -value], base }).values as [number, number];
      assert.ok(Math.abs(up % base) === 0 && Math.abs(up - value) <= base / 2);
      assert.ok(up === -down && !Object.is(up, -0) && !Object.is(down, -0));
    }),
  );
});

test('roundToMidpoint: half a base away at most, 0 only for 0', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 2, max: 20 }), (count, base) => {
      const [shown] = roundToMidpoint({ counts: [count], base }).counts;
      assert.ok(Math.abs((shown as number) - count) <= base / 2);
      assert.equal(shown === 0, count === 0);
    }),
  );
});

test('reliabilityFlag: 3 and 20 for crude rates, 10 and 20 for standardised ones', () => {
  const flags = (statistic: 'crudeRate' | 'directlyStandardisedRate') =>
    reliabilityFlag({ counts: [2, 3, 9, 10, 19, 20], statistic }).flags;
  assert.deepEqual(flags('crudeRate'), [
    'notCalculated',
    ...Array.from({ length: 4 }, () => 'unreliable'),
    'ok',
  ]);
  assert.deepEqual(flags('directlyStandardisedRate').slice(1, 4), [
    'notCalculated',
    'notCalculated',
    'unreliable',
  ]);
});

test('convertConfidenceLimits: to another level and back gives symmetric limits again, on every scale', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('linear', 'log', 'logit'),
      fc.double({ min: 5, max: 95, noNaN: true }),
      fc.double({ min: 0.01, max: 0.5, noNaN: true }),
      (scale, value, standardError) => {
        const common = { scale, multiplier: 100 } as const;
        const start = limitsFromStandardError({ ...common, value, standardError, confidence: 0.95 });
        const wide = convertConfidenceLimits({ ...common, ...start, value, from: 0.95, to: 0.998 });
        const back = convertConfidenceLimits({
          ...common,
          value,
          lower: wide.lower,
          upper: wide.upper,
          from: 99.8,
          to: 95,
        });
        for (const [one, two] of [
          [start.lower, back.lower],
          [start.upper, back.upper],
        ] as const) {
          assert.ok(Math.abs((one as number) - (two as number)) < 1e-9 * Math.abs(one as number));
        }
        assert.ok(Math.abs((wide.standardError as number) - standardError) < 1e-9);
      },
    ),
  );
});

test('convertConfidenceLimits: a limit at the end of its scale gives nulls, one beyond it is an error', () => {
  const nothing = { standardError: null, lower: null, upper: null };
  const run = (lower: number | null, upper: number, scale: 'log' | 'logit') => () =>
    convertConfidenceLimits({ value: 5, lower, upper, from: 0.95, to: 0.998, scale, multiplier: 100 });
  assert.deepEqual(run(0, 9, 'log')(), nothing);
  assert.deepEqual(run(0, 9, 'logit')(), nothing);
  assert.deepEqual(run(1, 100, 'logit')(), nothing);
  assert.deepEqual(run(null, 9, 'log')(), nothing);
  assert.throws(run(-1, 9, 'log'), { code: 'negative-count', field: 'lower' });
  assert.throws(run(1, 101, 'logit'), { code: 'numerator-exceeds-denominator', field: 'upper' });
  assert.throws(run(8, 2, 'log'), { code: 'bad-option', field: 'lower' });
});

test('standardErrorFromLimits: a half width of z on the scale is a standard error of 1', () => {
  const z = 3.090232306167813;
  const { standardError } = standardErrorFromLimits({
    lower: Math.exp(-z),
    upper: Math.exp(z),
    confidence: 0.998,
    scale: 'log',
  });
  assert.ok(Math.abs((standardError as number) - 1) < 1e-12);
});

test('rescaleLimits: there and back is the same; multipliers must be above 0', () => {
  const there = rescaleLimits({
    value: 48,
    lower: 38.5,
    upper: 57.7,
    fromMultiplier: 100,
    toMultiplier: 1000,
  });
  assert.deepEqual(there, { value: 480, lower: 385, upper: 577 });
  assert.deepEqual(rescaleLimits({ ...there, fromMultiplier: 1000, toMultiplier: 100 }), {
    value: 48,
    lower: 38.5,
    upper: 57.7,
  });
  assert.throws(() => rescaleLimits({ ...there, fromMultiplier: 0, toMultiplier: 1 }), {
    code: 'bad-multiplier',
    field: 'fromMultiplier',
  });
});
