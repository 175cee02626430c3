import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDataset } from '@commonweal/data';
import { readNumber } from '../../packages/data/src/read/number.js';

const issuesOf = (csv: string, options: Parameters<typeof readDataset>[1] = {}) =>
  readDataset(csv, options).issues;

test('digits and a point followed by anything but digits are not a number', () => {
  for (const text of ['5.x', '5. ', '5.--', '-1.½', '5.e', '5.…'])
    assert.ok(!Number.isNaN(readNumber(text).value), text);
  assert.deepEqual(readNumber('5.x').value, { missing: 'notANumber', raw: '5.x' });
});

test('limits that do not fit are reported by cell', () => {
  for (const [head, cells] of [
    ['Lower CI,Upper CI', '1.7,1.9'],
    ['Lower CI,Upper CI', '1.2,'],
    ['Lower CI,Upper CI', ',1.9'],
  ] as const) {
    const found = issuesOf(`Area,Value,${head}\nYork,1.5,${cells}\nLeeds,2.5,2.1,2.9`);
    const issue = found.find(({ code }) => code === 'invalid-limits');
    assert.equal(issue?.where.column, 'Lower CI', cells);
  }
});

test('conditions that match only separately are reported together', () => {
  const where = new Map([
    ['area', 'York'],
    ['sex', 'Women'],
  ]);
  const found = issuesOf('Area,Sex,Rate\nYork,Men,1\nLeeds,Women,2', { where });
  assert.deepEqual(
    found.filter(({ details }) => details.text === 'nothingMatchesTogether').map(({ details }) => details),
    [{ text: 'nothingMatchesTogether', where: [...where] }],
  );
});

test('a period the author gave is kept, whatever a month column beside it would add', () => {
  const csv = 'Year,Month,Area,Rate\n2020,Apr-20,York,1\n2020,May-20,York,2';
  const periods = (columns?: ReadonlyMap<string, string>) =>
    readDataset(csv, { columns }).dataset.observations.map(({ period }) => period?.raw);
  assert.deepEqual(periods(), ['Apr-20', 'May-20']);
  assert.deepEqual(periods(new Map([['period', 'Year']])), ['2020', '2020']);
});

test('open data of Public Health Scotland needs no areas, and its row numbers are not values', () => {
  const read = readDataset('_id,Sex,SexQF,Year,Count\n11,Male,,2019,5\n17,Female,,2019,7');
  assert.deepEqual(
    read.dataset.observations.map(({ value, group }) => [value, ...group.values()]),
    [
      [5, 'Male'],
      [7, 'Female'],
    ],
  );
});
