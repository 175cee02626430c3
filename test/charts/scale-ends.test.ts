import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readDataset, unknownPeriod } from '@commonweal/data';
import { ranking } from './helpers/charts.js';
import { messageOf } from '../support/in-english.js';

const endsOf = (unit: string, values: readonly number[]): readonly (readonly [string, number])[] => {
  const csv = `area,value\n${values.map((value, i) => `Area ${i},${value}`).join('\n')}\n`;
  const chart = ranking(readDataset(csv).dataset, { unit });
  const ticks = chart.columns.flatMap(({ ticks }) => ticks);
  return ticks.map(({ label, priority }) => [label, priority] as const);
};

test('an end of an axis that has no room beside zero gives way in the narrowest tracks', () => {
  for (const [unit, values, end, expected] of [
    ['£m', [1250, -12.5], '−£500m', 1],
    ['£bn', [1250, -12.5], '−£500bn', 1],
    ['£m', [1250, 12.5], '£0m', 0],
    ['', [1250, -1250], '−2,000', 0],
  ] as const) {
    const ticks = new Map(endsOf(unit, values));
    assert.equal(ticks.get(end), expected, JSON.stringify([...ticks]));
  }
});

test('a period asked of data without periods: the message says what to write', () => {
  assert.match(messageOf(unknownPeriod('2020', [])), /has no periods: take period out/);
  assert.match(messageOf(unknownPeriod('2020', ['2021'])), /The only period is 2021\./);
  assert.match(messageOf(unknownPeriod('2020', ['2021', '2022'])), /The periods are 2021 and 2022\./);
});
