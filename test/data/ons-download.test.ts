import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMissing, type Observation, readDataset, type ReadResult } from '@commonweal/data';

const lines = (...rows: string[]): ReadResult => readDataset(rows.join('\n'));
const codes = ({ issues }: ReadResult): string[] => issues.map(({ code }) => code);
const brief = ({ area, period, group, value }: Observation): unknown[] => [
  area.code ?? area.name,
  period?.label ?? null,
  Object.fromEntries(group),
  isMissing(value) ? value.missing : value,
];
const briefs = ({ dataset }: ReadResult): unknown[] => dataset.observations.map(brief);

test('ONS download: a row whose only number is absent is a row of data, not a section', () => {
  const result = lines('"Figure 1: T, England, 2015",""', '"Decile","HLE"', '"1","5"', '"2",""', '"3","[c]"', '"4","x"', '"Notes","x"'); // prettier-ignore
  assert.deepEqual(briefs(result), [
    ['England', '2015', { decile: '1', measure: 'HLE' }, 5],
    ['England', '2015', { decile: '2', measure: 'HLE' }, 'notSupplied'],
    ['England', '2015', { decile: '3', measure: 'HLE' }, 'suppressed'],
    ['England', '2015', { decile: '4', measure: 'HLE' }, 'notAvailable'],
  ]);
  assert.equal(result.rowsKept + result.setAside.length, result.cells?.rows);
});

test('ONS download: a number absent in one section, and in all, leaves the sections as they are', () => {
  const result = lines('Table 1: T,', ',LE', 'Males,', 'At birth,1', 'At 65,', 'At 85,2', 'Females,', 'At birth,3', 'At 65,', 'At 85,4', 'Notes,'); // prettier-ignore
  assert.deepEqual(
    result.dataset.observations.map(({ group, value }) => [
      group.get('section'),
      group.get('row'),
      isMissing(value) ? value.missing : value,
    ]),
    [
      ['Males', 'At birth', 1],
      ['Males', 'At 65', 'notSupplied'],
      ['Males', 'At 85', 2],
      ['Females', 'At birth', 3],
      ['Females', 'At 65', 'notSupplied'],
      ['Females', 'At 85', 4],
    ],
  );
});

test('ONS download: texts after the last row of data that nothing announces are notes', () => {
  const result = lines('"Figure 1: T, England, 2015",', 'Unit,Years', 'Decile,HLE', '1,5', '2,', ',', '* is a mark,', '1. A note,'); // prettier-ignore
  assert.deepEqual(briefs(result), [
    ['England', '2015', { decile: '1', measure: 'HLE' }, 5],
    ['England', '2015', { decile: '2', measure: 'HLE' }, 'notSupplied'],
  ]);
  assert.deepEqual(result.setAside.slice(-2).map(({ reason }) => reason), ['note', 'note']); // prettier-ignore
  assert.match(result.issues.find(({ code }) => code === 'rows-set-aside')?.message ?? '', /1\. A note/);
});

test('ONS download: the header of one series with nothing over the labels is a header', () => {
  const result = lines('"Figure 1: Thing, England, 2015",""', '"",""', '"Notes","x"', '"","y"', '"Unit","Years"', '"",""', '"","Value"', '"Decile 1","5"', '"Decile 2","6"'); // prettier-ignore
  assert.deepEqual(briefs(result), [
    ['England', '2015', { row: 'Decile 1', measure: 'Value' }, 5],
    ['England', '2015', { row: 'Decile 2', measure: 'Value' }, 6],
  ]);
  assert.deepEqual(codes(result), ['format-recognised', 'rows-set-aside']);
});
