import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readDataset } from '@commonweal/data';

const groupsOf = (csv: string, columns: ReadonlyMap<string, string>): readonly string[] => {
  const { observations } = readDataset(csv, { columns }).dataset;
  return [...new Set(observations.map(({ group }) => [...group.values()].join('|')))];
};

describe('a unit that depends on another column is not part of its group names', () => {
  const rows = '\nYork,A,%,1\nYork,B,£,2\nLeeds,A,%,3\nLeeds,B,£,4\n';
  const CASES: readonly (readonly [heading: string, columns: readonly (readonly [string, string])[]])[] = [
    ['measure', []],
    ['measure', [['group', 'measure']]],
    ['Topic', []],
    ['Topic', [['dimension', 'Topic']]],
    ['indicator', [['group', 'indicator']]],
  ];
  for (const [heading, columns] of CASES) {
    test(`${heading}, columns ${JSON.stringify(columns)}`, () => {
      assert.deepEqual(groupsOf(`area,${heading},unit,value${rows}`, new Map(columns)), ['A', 'B']);
    });
  }

  test('a unit that depends on nothing else distinguishes the numbers', () => {
    const csv = 'area,sex,unit,value\nYork,M,%,1\nYork,F,%,2\nYork,M,£,3\nYork,F,£,4\n';
    assert.equal(groupsOf(csv, new Map()).length, 4);
  });
});

describe('columns', () => {
  const csv = 'area,sex,value\nYork,M,1\nLeeds,M,2\n';
  test('has all its faults reported at once', () => {
    const { issues } = readDataset(csv, {
      columns: new Map([
        ['foo', 'sex'],
        ['bar', 'value'],
        ['period', 'Year'],
      ]),
    });
    assert.deepEqual(
      issues.map(({ code, raw }) => [code, raw]),
      [
        ['unknown-role', 'foo'],
        ['unknown-role', 'bar'],
        ['unknown-column', 'Year'],
      ],
    );
  });
});
