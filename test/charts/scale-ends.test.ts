import assert from 'node:assert/strict';
import { test } from 'node:test';

import { en } from '@commonweal/charts';
import { trackScale } from '@commonweal/charts/kit/scale.js';
import { unknownPeriod } from '@commonweal/data';
import { messageOf } from '../support/in-english.js';

const endsOf = (unit: string, values: readonly number[]): readonly (readonly [string, number])[] => {
  const { ticks } = trackScale(values, 0, en, unit);
  return ticks.map(({ label, priority }) => [label, priority] as const);
};

test('the end of an axis is hidden in the narrowest tracks if it has no room beside zero', () => {
  for (const [unit, values, end, expected] of [
    ['£m', [1250, -12.5], '£1,000m', 1],
    ['£m', [1250, 12.5], '£0m', 0],
    ['£ per head', [600, 1], '£400', 0],
    ['', [5, -5], '−6', 0],
  ] as const) {
    const ticks = new Map(endsOf(unit, values));
    assert.equal(ticks.get(end), expected, JSON.stringify([...ticks]));
  }
});

test('the ticks that stay in a narrow track are evenly spaced', () => {
  for (const [most, expected] of [
    [1500, ['£0', '£2,000']],
    [900, ['£0', '£800']],
    [600, ['£0', '£400']],
    [5, ['£0', '£1', '£2', '£3', '£4', '£5']],
  ] as const) {
    const kept = endsOf('£ per head', [most, 1]).filter(([, priority]) => priority < 2);
    assert.deepEqual(
      kept.map(([label]) => label),
      expected,
    );
  }
});

test('asking data without periods for a period: the message says what to write', () => {
  assert.match(messageOf(unknownPeriod('2020', [])), /has no periods: take period out/);
  assert.match(messageOf(unknownPeriod('2020', ['2021'])), /The only period is 2021\./);
  assert.match(messageOf(unknownPeriod('2020', ['2021', '2022'])), /The periods are 2021 and 2022\./);
});
