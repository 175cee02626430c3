import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classBreaks, classify, percentile, rankValues, StatisticsError } from '@commonweal/data/statistics';

test('rankValues: the five tie rules', () => {
  const ranks = (ties: 'min' | 'max' | 'dense' | 'average' | 'ordinal') =>
    rankValues({ values: [10, 20, 20, 30], order: 'asc', ties }).ranks;
  assert.deepEqual(ranks('min'), [1, 2, 2, 4]);
  assert.deepEqual(ranks('max'), [1, 3, 3, 4]);
  assert.deepEqual(ranks('dense'), [1, 2, 2, 3]);
  assert.deepEqual(ranks('average'), [1, 2.5, 2.5, 4]);
  assert.deepEqual(ranks('ordinal'), [1, 2, 3, 4]);
});

test('rankValues: a missing value has no rank and does not count; zero is a value', () => {
  assert.deepEqual(rankValues({ values: [null, 0, 5, Number.NaN, 0], order: 'asc' }), {
    ranks: [null, 1, 3, null, 1],
    n: 3,
    tied: [false, true, false, false, true],
  });
});

test('rankValues, classBreaks, classify: an unknown keyword is refused, naming option and value', () => {
  const wrong = 'upward' as 'asc';
  assert.throws(
    () => rankValues({ values: [1], order: wrong }),
    (error) =>
      error instanceof StatisticsError && error.code === 'bad-option' && /order .*upward/.test(error.message),
  );
  assert.throws(() => classBreaks({ values: [1], method: wrong as 'jenks', classes: 1 }), StatisticsError);
  assert.throws(() => classify({ values: [1], breaks: [0, 1], closed: wrong as 'left' }), StatisticsError);
});

test('percentile: interpolates, ignores missing values, and is null without values', () => {
  assert.deepEqual(
    percentile({ values: [4, null, 1, 2], probabilities: [0, 0.5, 0.75, 1] }).values,
    [1, 2, 3, 4],
  );
  assert.deepEqual(percentile({ values: [null], probabilities: [0.5] }).values, [null]);
  assert.throws(() => percentile({ values: [1], probabilities: [1.1] }), {
    code: 'bad-option',
    field: 'probabilities',
  });
});

test('percentile: a rank that is whole but for rounding gives the value itself', () => {
  const values = Array.from({ length: 101 }, (_, i) => i);
  assert.deepEqual(percentile({ values, probabilities: [0.29, 0.57, 0.58] }).values, [29, 57, 58]);
});

test('classBreaks: equal quantiles are merged, and the result notes it', () => {
  assert.deepEqual(classBreaks({ values: [1, 1, 1, 2, 9], method: 'quantile', classes: 4 }), {
    breaks: [1, 2, 9],
    merged: true,
  });
});

test('classBreaks: values that are all equal make one class that contains them', () => {
  for (const method of ['quantile', 'equalInterval', 'jenks', 'standardDeviation'] as const) {
    const { breaks } = classBreaks({ values: [3, 3, 3], method, classes: 3 });
    assert.deepEqual(breaks, [3, 3], method);
    for (const closed of ['left', 'right'] as const) {
      assert.deepEqual(classify({ values: [3, 4], breaks, closed }).classIndex, [0, null]);
    }
  }
});

test('classBreaks: no values give no breaks, and nothing is classed', () => {
  assert.deepEqual(classBreaks({ values: [null], method: 'jenks', classes: 3 }).breaks, []);
  assert.deepEqual(classify({ values: [1], breaks: [] }).classIndex, [null]);
});

test('classBreaks standardDeviation: mean and sample sd, breaks strictly inside the range', () => {
  const { breaks, mean, sd } = classBreaks({ values: [2, 4, 4, 4, 5, 5, 7, 9], method: 'standardDeviation' });
  assert.equal(mean, 5);
  assert.equal(sd, Math.sqrt(32 / 7));
  assert.deepEqual(breaks, [2, 5 - sd / 2, 5 + sd / 2, 5 + 1.5 * sd, 9]);
});

test('classBreaks: more jenks classes than values, fixed breaks out of order and odd class numbers are errors', () => {
  const values = [1, 2, 3];
  assert.throws(() => classBreaks({ values, method: 'jenks', classes: 4 }), {
    code: 'bad-option',
    field: 'classes',
  });
  assert.throws(() => classBreaks({ values, method: 'fixed', breaks: [1, 1] }), { field: 'breaks' });
  assert.throws(() => classBreaks({ values, method: 'fixed' }), { field: 'breaks' });
  for (const classes of [0, 1.5, -1]) {
    assert.throws(() => classBreaks({ values, method: 'quantile', classes }), { field: 'classes' });
  }
  assert.throws(() => classBreaks({ values, method: 'quantile' }), { field: 'classes' });
});

test('classify: the closed side decides which class includes a break; outside is null', () => {
  const breaks = [0, 10, 20];
  const values = [-1, 0, 10, 20, 21, null];
  assert.deepEqual(classify({ values, breaks }).classIndex, [null, 0, 0, 1, null, null]);
  assert.deepEqual(classify({ values, breaks, closed: 'left' }).classIndex, [null, 0, 1, 1, null, null]);
});
