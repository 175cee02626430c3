import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isMissing, type Observation, readDataset, type ReadResult } from '@commonweal/data';

const codes = ({ issues }: ReadResult): string[] => issues.map(({ code }) => code);
const brief = ({ area, period, group, value }: Observation): unknown[] => [
  area.name,
  period?.label ?? null,
  Object.fromEntries(group),
  isMissing(value) ? value.missing : value,
];
const briefs = ({ dataset }: ReadResult): unknown[] => dataset.observations.map(brief);
const nomis =
  'DATE,GEOGRAPHY_NAME,GEOGRAPHY_CODE,GENDER,GENDER_SORTORDER,OBS_VALUE\n2018,York,E06000014,1,0,5\n2018,York,E06000014,2,1,6';
const jsonStat = (value: string): string =>
  `{"version":"2.0","class":"dataset","id":["sex"],"size":[2],"dimension":{"sex":{"category":{"index":["m","f"]}}},"value":${value}}`;

test('NOMIS, long (written from its description): a dimension given by codes alone is a group', () => {
  const result = readDataset(nomis);
  assert.deepEqual(briefs(result), [['York', '2018', { gender: '1' }, 5], ['York', '2018', { gender: '2' }, 6]]); // prettier-ignore
  assert.deepEqual(codes(result), ['format-recognised']);
});

test('NOMIS, long (written from its description): columns given by hand are used', () => {
  const result = readDataset(nomis, { columns: new Map([['sex', 'GENDER']]) });
  assert.deepEqual(briefs(result), [['York', '2018', { sex: '1' }, 5], ['York', '2018', { sex: '2' }, 6]]); // prettier-ignore
});

test('NOMIS, long (written from its description): areas go by their codes if the names have another role', () => {
  const result = readDataset(nomis.replaceAll('E06000014', 'X99'), {
    columns: new Map([['dimension', 'GEOGRAPHY_NAME']]),
  });
  assert.deepEqual(briefs(result), [['X99', '2018', { gender: '1', geography_name: 'York' }, 5], ['X99', '2018', { gender: '2', geography_name: 'York' }, 6]]); // prettier-ignore
  assert.deepEqual(result.dataset.observations[0]?.extra.get('DATE') ?? null, null);
});

test('NOMIS, wide (written from its description): a dimension is named without the space before its colon', () => {
  const heading = (sex: string): string => `Sex : ${sex}; measures: Value`;
  const result = readDataset(
    `date,geography,geography code,${heading('Men')},${heading('Women')}\n2021,York,E06000014,5,6`,
  );
  assert.deepEqual(briefs(result), [['York', '2021', { sex: 'Men' }, 5], ['York', '2021', { sex: 'Women' }, 6]]); // prettier-ignore
});

test('PxStat (written from its description): codes of goods are not codes of areas, though they end as those do', () => {
  const row = (code: string, goods: string, value: number): string =>
    `E,Exports,2021,2021,${code},${goods},1,Belfast,Number,${String(value)}`;
  const result = readDataset(
    `STATISTIC,Statistic Label,TLIST(A1),Year,C1,Goods,C2,District,UNIT,VALUE\n${row('CN01012100', 'Horses', 5)}\n${row('CN01012990', 'Ponies', 6)}`,
  );
  assert.deepEqual(briefs(result), [['Belfast', '2021', { goods: 'Horses' }, 5], ['Belfast', '2021', { goods: 'Ponies' }, 6]]); // prettier-ignore
});

test('an unknown column given by hand is refused in every layout with known columns', () => {
  const api = readFileSync(new URL('../fixtures/layouts/fingertips-api.json', import.meta.url));
  for (const input of [nomis, jsonStat('[1,2]'), api])
    assert.deepEqual(codes(readDataset(input, { columns: new Map([['area', 'nope']]) })), ['format-recognised', 'unknown-column']); // prettier-ignore
});

test('ONS, filtered download (written from its description): the value comes first, and a marking says why it is absent', () => {
  const result = readDataset(
    'v4_1,Data Marking,calendar-years,Time,administrative-geography,Geography,sex,Sex\n10.5,,2015,2015,E06000010,Hull,male,Male\n,x,2015,2015,E06000014,York,male,Male',
  );
  assert.equal(result.format, 'ons-filtered');
  assert.deepEqual(briefs(result), [['Hull', '2015', { sex: 'Male' }, 10.5], ['York', '2015', { sex: 'Male' }, 'notAvailable']]); // prettier-ignore
  assert.deepEqual(
    result.dataset.observations.map(({ area }) => area.code),
    ['E06000010', 'E06000014'],
  );
});

test('JSON-stat (written from its specification): fewer values than its sizes state are reported', () => {
  const short = readDataset(jsonStat('[1]'));
  // Its one dimension is no place.
  assert.deepEqual(codes(short), ['format-recognised', 'truncated-data', 'no-area-column']);
  assert.match(short.issues[1]?.message ?? '', /2 rows, and 1 were found/);
  assert.deepEqual(codes(readDataset(jsonStat('{"0":1}'))), ['format-recognised', 'no-area-column']);
});
