import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spineScale, spreadOf } from '@commonweal/widgets/area-profile/spread.js';
import fc from 'fast-check';

test('the quartiles are those of R type 7, as PHEindicatormethods has them', () => {
  // quantile(c(2, 4, 4, 5, 9, 11, 17, 30), c(.25, .75), type = 7) in R: 4 and 12.5.
  const spread = spreadOf([30, 2, 4, 17, 4, 5, 11, 9]);
  assert.deepEqual(
    [spread?.lowest, spread?.lowerQuartile, spread?.upperQuartile, spread?.highest],
    [2, 4, 12.5, 30],
  );
});

test('fewer than four areas have no spread', () => {
  assert.equal(spreadOf([1, 2, 3]), null);
  assert.equal(spreadOf([1, 2, 3, 4])?.areas, 4);
});

test('where low is good, the highest value is on the left; otherwise the lowest', () => {
  const spread = spreadOf([1, 2, 3, 4]);
  assert.ok(spread);
  assert.deepEqual(spineScale(spread, 2, 'lowIsGood')?.ends, [4, 1]);
  assert.deepEqual(spineScale(spread, 2, 'highIsGood')?.ends, [1, 4]);
  assert.deepEqual(spineScale(spread, 2, 'noJudgement')?.ends, [1, 4]);
});

test('plain differences: negative values lie where they belong', () => {
  const spread = spreadOf([-9, -6, -3, 0, 3]);
  assert.ok(spread);
  const scale = spineScale(spread, -6, 'highIsGood');
  assert.ok(scale);
  assert.deepEqual(
    [-9, -6, -3, 0, 3].map((value) => scale.place(value).at),
    [50 - 50 / 3, 50, 50 + 50 / 3, 50 + 100 / 3, 100],
  );
});

test('a value beyond the drawing is clipped, and says on which side', () => {
  const spread = spreadOf([1, 2, 3, 4]);
  assert.ok(spread);
  const scale = spineScale(spread, 2, 'lowIsGood');
  assert.ok(scale);
  assert.deepEqual(scale.place(9), { at: 0, beyond: 'start' });
  assert.deepEqual(scale.place(-9), { at: 100, beyond: 'end' });
  assert.deepEqual(scale.place(4), { at: 0, beyond: null });
});

test('where all values equal the benchmark they lie in the centre, and any other beyond an end', () => {
  const spread = spreadOf([5, 5, 5, 5]);
  assert.ok(spread);
  const scale = spineScale(spread, 5, 'highIsGood');
  assert.ok(scale);
  assert.deepEqual(scale.place(5), { at: 50, beyond: null });
  assert.deepEqual(scale.place(6), { at: 100, beyond: 'end' });
  assert.deepEqual(scale.range, [50, 50]);
});

test('numbers too large to calculate with have no drawing', () => {
  assert.equal(spreadOf([-1.7e308, 0, 1, 1.7e308]), null);
  const spread = spreadOf([1, 2, 3, 4]);
  assert.ok(spread);
  assert.equal(spineScale(spread, 1e300, 'highIsGood'), null);
});

test('every place reads back to its value', () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 4, maxLength: 40 }),
      number,
      fc.constantFrom('highIsGood', 'lowIsGood', 'noJudgement'),
      (values, benchmark, polarity) => {
        const spread = spreadOf(values);
        assert.ok(spread);
        const scale = spineScale(spread, benchmark, polarity);
        const unit = Math.max(Math.abs(spread.highest - benchmark), Math.abs(spread.lowest - benchmark));
        fc.pre(scale !== null && unit > 1e-6);
        const sign = polarity === 'lowIsGood' ? -1 : 1;
        for (const value of values) {
          const { at, beyond } = scale.place(value);
          assert.equal(beyond, null);
          const read = benchmark + (sign * (at - 50) * unit) / 50;
          assert.ok(Math.abs(read - value) <= unit * 1e-9, `${String(value)} reads ${String(read)}`);
        }
      },
    ),
  );
});
