import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ciOneLevel, ciOverlap, ciTwoLevels, funnelPoints } from '@commonweal/data/statistics';

const limits = { value: 61, lower95: 58, upper95: 64, lower998: 56.3, upper998: 65.6, benchmarkValue: 57 };

test('a comparison states its confidence levels, or none if it could not be made', () => {
  const polarity = 'highIsGood';
  assert.deepEqual(ciTwoLevels({ ...limits, polarity }).confidence, [0.95, 0.998]);
  assert.deepEqual(ciTwoLevels({ ...limits, lower998: null, polarity }).confidence, []);
  assert.deepEqual(ciOneLevel({ ...limits, polarity }).confidence, [0.95]);
  assert.deepEqual(ciOneLevel({ ...limits, lower95: null, upper95: null, polarity }).confidence, [0.998]);
  assert.deepEqual(
    ciOverlap({ ...limits, benchmarkLower95: 56, benchmarkUpper95: 58, polarity }).confidence,
    [0.95],
  );
});

test('a funnel plot of areas without rates of their own shows numerator ÷ denominator × multiplier', () => {
  const { rates } = funnelPoints({
    numerators: [20, 30],
    denominators: [4000, 10_000],
    multiplier: 1000,
  });
  assert.deepEqual(rates, [5, 3]);
});
