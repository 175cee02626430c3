import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberKinds } from '@commonweal/data';
import { headingUnit } from '../../packages/data/src/read/heading-unit.js';

const HEADINGS: readonly (readonly [heading: string, unit: string | null])[] = [
  ['Rate (per 1,000)', 'per 1,000'],
  ['Rate (per 1,000) of all', 'per 1,000'],
  ['Deaths (p) total', null],
  ['Deaths per 1,000 (all ages)', 'per 1,000 (all ages)'],
  ['Rate [%]', '%'],
  ['Rate, %', '%'],
  ['Change %', '%'],
  ['Change % point', '% point'],
  ['Change % points', '% points'],
  ['Rate per 100,000 people', 'per 100,000 people'],
  ['Limit 95 %', null],
  ['Deaths (number)', ''],
  ['Rate (percentage)', '%'],
  ['Rate (Leeds)', null],
];

test('a unit is read where a heading ends with one', () => {
  assert.deepEqual(
    HEADINGS.map(([heading]) => [heading, headingUnit(heading)]),
    HEADINGS,
  );
});

test('counts differ in kind from the rates beside them, in any year', () => {
  const kinds = (...columns: readonly (readonly [heading: string, value: number])[]): number[] => {
    const keys = numberKinds(columns.map(([heading, value]) => ({ heading, values: [value] })));
    return keys.map((key) => keys.indexOf(key));
  };
  assert.deepEqual(kinds(['Count 2020', 512], ['Men', 9.5]), [0, 1]);
  assert.deepEqual(kinds(['Count 2020', 512], ['Count 2021', 498]), [0, 0]);
  assert.deepEqual(kinds(['Men', 9.5], ['Women', 10.5]), [0, 0]);
  assert.deepEqual(kinds(['Count 2020', 512], ['Men', 9.5], ['Count 2021', 498]), [0, 1, 0]);
});
