import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from './seeded.js';
import {
  benchmarkQuintile,
  ciOneLevel,
  compareWithBenchmark,
  type CompareOptions,
  COMPARISON_METHODS,
  crudeRate,
  proportion,
} from '@commonweal/data/statistics';

const outcome = (options: CompareOptions): string => compareWithBenchmark(options).outcome;

test('ciOneLevel: similar exactly when the benchmark lies inside the limits, ends included', () => {
  const at = (benchmarkValue: number, polarity: 'highIsGood' | 'lowIsGood' | 'noJudgement') =>
    ciOneLevel({ value: 5, lower95: 4, upper95: 6, benchmarkValue, polarity }).outcome;
  assert.deepEqual(
    [4, 5, 6].map((b) => at(b, 'highIsGood')),
    ['similar', 'similar', 'similar'],
  );
  assert.deepEqual(
    [3.99, 6.01].map((b) => at(b, 'highIsGood')),
    ['better', 'worse'],
  );
  assert.deepEqual(
    [3.99, 6.01].map((b) => at(b, 'lowIsGood')),
    ['worse', 'better'],
  );
  assert.deepEqual(
    [3.99, 6.01].map((b) => at(b, 'noJudgement')),
    ['higher', 'lower'],
  );
});

test('ciOneLevel: the 99.8% limits serve where no 95% ones are given, and the result says which', () => {
  const given = { value: 5, lower998: 3, upper998: 7, benchmarkValue: 2, polarity: 'highIsGood' } as const;
  assert.deepEqual(ciOneLevel(given), { outcome: 'better', method: 'ciOneLevel', confidence: [0.998] });
  assert.deepEqual(ciOneLevel({ ...given, lower95: 1, upper95: 9 }).confidence, [0.95]);
});

test('compareWithBenchmark: turning the polarity round swaps better and worse, and similar stays', () => {
  const swap: Record<string, string> = { better: 'worse', worse: 'better', best: 'worst', worst: 'best' };
  const number = fc.double({ min: 0, max: 10, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom('ciOneLevel', 'ciTwoLevels', 'ciOverlap'),
      number,
      number,
      number,
      (method, a, b, benchmark) => {
        const given = {
          method,
          value: 5,
          lower95: 5 - a / 2,
          upper95: 5 + b / 2,
          lower998: 5 - a,
          upper998: 5 + b,
          benchmarkValue: benchmark,
          benchmarkLower95: benchmark,
          benchmarkUpper95: benchmark,
        } as const;
        const high = outcome({ ...given, polarity: 'highIsGood' });
        assert.equal(outcome({ ...given, polarity: 'lowIsGood' }), swap[high] ?? high);
      },
    ),
  );
});

test('ciTwoLevels: best and worst only outside the 99.8% limits; highest and lowest without judgement', () => {
  const at = (benchmarkValue: number, polarity: 'highIsGood' | 'noJudgement') =>
    outcome({
      method: 'ciTwoLevels',
      value: 5,
      lower95: 4,
      upper95: 6,
      lower998: 3,
      upper998: 7,
      benchmarkValue,
      polarity,
    });
  const benchmarks = [2.9, 3, 4, 6, 7, 7.1];
  assert.deepEqual(
    benchmarks.map((b) => at(b, 'highIsGood')),
    ['best', 'better', 'similar', 'similar', 'worse', 'worst'],
  );
  assert.deepEqual(
    benchmarks.map((b) => at(b, 'noJudgement')),
    ['highest', 'higher', 'similar', 'similar', 'lower', 'lowest'],
  );
});

test('ciOverlap: intervals that touch overlap', () => {
  const at = (from: number, to: number) =>
    outcome({
      method: 'ciOverlap',
      value: 5,
      lower95: 4,
      upper95: 6,
      benchmarkValue: from,
      benchmarkLower95: from,
      benchmarkUpper95: to,
      polarity: 'noJudgement',
    });
  assert.deepEqual(
    [at(6, 9), at(6.1, 9), at(1, 4), at(1, 3.9), at(4.5, 5)],
    ['similar', 'lower', 'similar', 'higher', 'similar'],
  );
});

test('compareWithBenchmark: missing values, benchmarks and limits, and polarity notApplicable, are not compared', () => {
  const whole = {
    value: 5,
    lower95: 4,
    upper95: 6,
    lower998: 3,
    upper998: 7,
    benchmarkValue: 2,
    benchmarkLower95: 1,
    benchmarkUpper95: 3,
    denominator: 100,
    multiplier: 100,
    target: 4,
    lowerTarget: 3,
    upperTarget: 4,
    polarity: 'highIsGood',
  } as const;
  for (const method of COMPARISON_METHODS) {
    const run = (changes: object) => outcome({ ...whole, method, ...changes });
    assert.notEqual(run({}), 'notCompared', method);
    assert.equal(run({ value: null }), 'notCompared', method);
    assert.equal(run({ polarity: 'notApplicable' }), 'notCompared', method);
    assert.throws(() => run({ polarity: 'good' }), { code: 'bad-option', field: 'polarity' });
  }
  for (const method of ['ciOneLevel', 'ciTwoLevels', 'ciOverlap'] as const) {
    assert.equal(outcome({ ...whole, method, benchmarkValue: null }), 'notCompared', method);
    assert.equal(outcome({ ...whole, method, lower95: null }), 'notCompared', method);
    assert.equal(outcome({ ...whole, method, lower95: 9, upper95: 1 }), 'notCompared', method);
  }
  assert.equal(outcome({ ...whole, method: 'spcRate', denominator: null }), 'notCompared');
  assert.equal(outcome({ ...whole, method: 'goalValue', target: null, benchmarkValue: null }), 'notCompared');
  assert.throws(() => outcome({ ...whole, method: 'median' } as unknown as CompareOptions), {
    code: 'bad-option',
    field: 'method',
  });
});

test('spcProportion: significant exactly outside the Wilson limits of the benchmark for the area’s denominator', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 900 }),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 1, max: 99 }),
      (n, value, benchmark) => {
        const limits = proportion({ numerator: (benchmark / 100) * n, denominator: n, multiplier: 100 })
          .limits?.['0.95'] as [number, number];
        const wanted = value > limits[1] ? 'higher' : value < limits[0] ? 'lower' : 'similar';
        const given = { value, denominator: n, benchmarkValue: benchmark, polarity: 'noJudgement' } as const;
        assert.equal(outcome({ method: 'spcProportion', multiplier: 100, ...given }), wanted);
      },
    ),
  );
});

test('spcRate: where few whole events are expected, the limits are the exact ones of that count', () => {
  const limits = crudeRate({ count: 6, population: 3000 }).limits?.['0.95'] as [number, number];
  const at = (value: number) =>
    outcome({ method: 'spcRate', value, denominator: 3000, benchmarkValue: 200, polarity: 'noJudgement' });
  assert.deepEqual([limits[0] - 0.01, limits[0] + 0.01, limits[1] - 0.01, limits[1] + 0.01].map(at), [
    'lower',
    'similar',
    'similar',
    'higher',
  ]);
});

test('spcRate: between whole events the lower limit is that of the count above, the upper that of the count below', () => {
  const [lower] = crudeRate({ count: 7, population: 3000 }).limits?.['0.95'] as [number, number];
  const [, upper] = crudeRate({ count: 6, population: 3000 }).limits?.['0.95'] as [number, number];
  const at = (value: number) =>
    outcome({
      method: 'spcRate',
      value,
      denominator: 3000,
      benchmarkValue: 650 / 3,
      polarity: 'noJudgement',
    });
  assert.deepEqual([lower - 0.01, lower + 0.01, upper - 0.01, upper + 0.01].map(at), [
    'lower',
    'similar',
    'similar',
    'higher',
  ]);
});

test('spcProportion, spcRate: impossible benchmarks and denominators are errors', () => {
  const given = { value: 5, denominator: 10, benchmarkValue: 5, polarity: 'highIsGood' } as const;
  assert.throws(() => outcome({ ...given, method: 'spcProportion', benchmarkValue: 101 }), {
    field: 'benchmarkValue',
  });
  for (const method of ['spcProportion', 'spcRate'] as const)
    assert.throws(() => outcome({ ...given, method, benchmarkValue: -1 }), {
      code: 'negative-count',
      message: 'benchmarkValue must not be below 0',
    });
  assert.throws(() => outcome({ ...given, method: 'spcRate', denominator: 0 }), {
    code: 'non-positive-denominator',
  });
  assert.throws(() => outcome({ ...given, method: 'spcRate', confidence: 2 }), { code: 'bad-confidence' });
});

test('goalValue: the target belongs to the good side; with limits the whole interval decides', () => {
  const at = (value: number, polarity: 'highIsGood' | 'lowIsGood', limits = {}) =>
    outcome({ method: 'goalValue', value, target: 90, polarity, ...limits });
  assert.deepEqual([at(90, 'highIsGood'), at(89.9, 'highIsGood')], ['better', 'worse']);
  assert.deepEqual([at(90, 'lowIsGood'), at(90.1, 'lowIsGood')], ['better', 'worse']);
  assert.equal(
    outcome({ method: 'goalValue', value: 91, benchmarkValue: 90, polarity: 'lowIsGood' }),
    'worse',
  );
  assert.equal(at(91, 'highIsGood', { lower95: 90, upper95: 92 }), 'better');
  assert.equal(at(91, 'highIsGood', { lower95: 89, upper95: 93 }), 'similar');
  assert.equal(at(88, 'highIsGood', { lower95: 86, upper95: 89 }), 'worse');
  assert.equal(at(88, 'lowIsGood', { lower95: 86, upper95: 90 }), 'better');
});

test('goalRange: below, between, at or above', () => {
  const at = (value: number) =>
    outcome({ method: 'goalRange', value, lowerTarget: 90, upperTarget: 95, polarity: 'highIsGood' });
  assert.deepEqual([89.9, 90, 94.9, 95].map(at), ['worse', 'similar', 'similar', 'better']);
  assert.throws(
    () => outcome({ method: 'goalRange', value: 1, lowerTarget: 9, upperTarget: 5, polarity: 'highIsGood' }),
    { code: 'bad-option', field: 'lowerTarget' },
  );
});

test('goalRange: a range without one of its ends compares nothing, on whichever side of it the value is', () => {
  for (const value of [-5, 0, 5])
    for (const [lowerTarget, upperTarget] of [
      [2, null],
      [null, -2],
      [2, undefined],
      [null, null],
    ])
      assert.equal(
        outcome({ method: 'goalRange', value, lowerTarget, upperTarget, polarity: 'highIsGood' }),
        'notCompared',
        `${value} in ${String(lowerTarget)} to ${String(upperTarget)}`,
      );
});

test('benchmarkQuintile: ties stay together; missing and too few are 0; 1 is best under either judgement', () => {
  const values = [1, 1, 1, 4, 5, null, 9, 9, 9, 9, 10];
  const { categories } = benchmarkQuintile({ values, polarity: 'lowIsGood' });
  assert.equal(new Set(categories.slice(6, 10)).size, 1);
  assert.equal(categories[5], 0);
  assert.equal(categories[0], 1);
  const turned = benchmarkQuintile({ values, polarity: 'highIsGood' }).categories;
  turned.forEach((category, i) => {
    assert.equal(category, categories[i] === 0 ? 0 : 6 - (categories[i] as number));
  });
  assert.deepEqual(benchmarkQuintile({ values: [1, 2], polarity: 'lowIsGood' }).categories, [0, 0]);
  assert.deepEqual(
    benchmarkQuintile({ values: [1, 2], quantiles: 2, polarity: 'notApplicable' }).categories,
    [0, 0],
  );
});
