import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Observation, readDataset, type ReadResult } from '@commonweal/data';

const codes = ({ issues }: ReadResult): string[] => issues.map(({ code }) => code);
const brief = ({ area, period, group, value, limits }: Observation): unknown[] => [
  area.name,
  period?.label ?? null,
  [...group.values()],
  value,
  limits.map(({ level, lower, upper }) => [level, lower, upper]),
];
const briefs = ({ dataset }: ReadResult): unknown[] => dataset.observations.map(brief);

test('a wide table with limits of each year is read as values with the limits of their year', () => {
  const expected = [
    ['York', '2019', [], 5, [[0.95, 4, 6]]],
    ['York', '2020', [], 7, [[0.95, 6, 8]]],
    ['Hull', '2019', [], 15, [[0.95, 14, 16]]],
    ['Hull', '2020', [], 17, [[0.95, 16, 18]]],
  ];
  const rows = 'York,5,4,6,7,6,8\nHull,15,14,16,17,16,18';
  for (const header of [
    'Area,Value 2019,Lower CI 2019,Upper CI 2019,Value 2020,Lower CI 2020,Upper CI 2020',
    'Area,2019,2019 lower CI,2019 upper CI,2020,2020 lower CI,2020 upper CI',
    'Area,Rate 2019,2019 - LCL,2019 - UCL,Rate 2020,2020 - LCL,2020 - UCL',
    'Area,2019,lower_2019,upper_2019,2020,lower_2020,upper_2020',
  ]) {
    const result = readDataset(`${header}\n${rows}`);
    assert.deepEqual(briefs(result), expected, header);
    assert.deepEqual(codes(result), ['confidence-level-assumed'], header);
    assert.equal(result.rowsKept + result.setAside.length, 3);
  }
});

test('levels in the headings are kept, and so are three-year periods and groups', () => {
  const levels = readDataset(
    'Area,2015-17,2015-17 lower 95% limit,2015-17 upper 95% limit,2015-17 lower 99.8% limit,2015-17 upper 99.8% limit,2016-18\nYork,5,4,6,3,7,8',
  );
  assert.deepEqual(briefs(levels), [
    ['York', '2015–17', [], 5, [[0.95, 4, 6], [0.998, 3, 7]]],
    ['York', '2016–18', [], 8, []],
  ]); // prettier-ignore
  assert.deepEqual(codes(levels), []);
  const groups = readDataset(
    'Area,Men,Men (lower CI),Men (upper CI),Women,Women (lower CI),Women (upper CI)\nYork,5,4,6,7,6,8',
  );
  assert.deepEqual(briefs(groups), [
    ['York', null, ['Men'], 5, [[0.95, 4, 6]]],
    ['York', null, ['Women'], 7, [[0.95, 6, 8]]],
  ]); // prettier-ignore
});

test('a column that may be a limit of more than one number is a separate group, and reported', () => {
  for (const header of [
    'Area,2019,2019 lower CI,2020',
    'Area,2019,2020,2021 lower CI',
    'Area,2019,2019 lower CI,2019 lower limit',
  ]) {
    const result = readDataset(`${header}\nYork,5,4,6`);
    assert.deepEqual(codes(result), ['limits-as-groups'], header);
    assert.deepEqual(briefs(result).length, 3, header);
  }
  const plain = readDataset('Area,Lower quartile,Upper quartile\nYork,5,4');
  assert.deepEqual(briefs(plain).length, 2);
  assert.deepEqual(codes(plain), []);
});
