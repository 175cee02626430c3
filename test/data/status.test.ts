import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMissing, type Observation, observationsTable, readDataset, writeCsv } from '@commonweal/data';
import { readStatus, statusList } from '../../packages/data/src/read/status.js';

const CORNWALL = 'Value for Cornwall and Isles of Scilly combined';

/** Text, what it says of a number, and why there is none where there is none. */
const PLAIN: readonly (readonly [text: string, flags: readonly string[], reason: string | null])[] = [
  ['', [], null],
  ['Normal value', [], null],
  ['Normal Value', [], null],
  ['normal', [], null],
  ['A', [], null],
  ['a', ['a'], null],
  ['p', ['p'], null],
  ['[r]', ['r'], null],
  ['[r][e]', ['r', 'e'], null],
  ['r p', ['r', 'p'], null],
  ['r, p', ['r', 'p'], null],
  ['er', ['er'], null],
  ['[low]', ['low'], 'negligible'],
  ['c', ['c'], 'suppressed'],
  ['[c]', ['c'], 'suppressed'],
  ['C', ['C'], 'suppressed'],
  ['Q', ['Q'], 'suppressed'],
  ['*', ['*'], 'suppressed'],
  ['z', ['z'], 'notApplicable'],
  ['M', ['M'], 'notApplicable'],
  ['x', ['x'], 'notAvailable'],
  [':', [':'], 'notAvailable'],
  ['L', ['L'], 'notAvailable'],
  ['u', ['u'], 'unreliable'],
  ['w', ['w'], 'noneRecorded'],
  ['~', ['~'], 'negligible'],
  ['c p', ['c', 'p'], 'suppressed'],
  ['Provisional', ['p'], null],
  ['Provisional[r]', ['p', 'r'], null],
  ['provisional [r][e]', ['p', 'r', 'e'], null],
  ['p[r]', ['p', 'r'], null],
  ['Revised[r]', ['Revised[r]'], 'notAvailable'],
  ['Provisional figure', ['Provisional figure'], 'notAvailable'],
  ['final', [], null],
  [CORNWALL, [CORNWALL], 'notAvailable'],
  ['Missing value; suppressed', ['Missing value; suppressed'], 'suppressed'],
  ['r; Value combined; see note 3', ['r', 'Value combined; see note 3'], 'notAvailable'],
  ['r see[2]', ['r see[2]'], 'notAvailable'],
  ['Data quality is too low to publish', ['Data quality is too low to publish'], 'unreliable'],
];

for (const [text, flags, reason] of PLAIN) {
  test(`the status ‘${text}’ is read as ${flags.length === 0 ? 'nothing' : flags.join(' and ')}`, () => {
    const status = readStatus(text);
    assert.deepEqual([status.flags, status.reason], [flags, reason]);
  });
}

test('Eurostat joins letters into one flag, and has a separate column of confidentiality', () => {
  assert.deepEqual(['OBS_FLAG', 'CONF_STATUS', 'OBS_CONF', 'Observation status'].map(statusList), [
    'eurostat',
    'confidentiality',
    'confidentiality',
    'plain',
  ]);
  assert.deepEqual(readStatus('bep', 'eurostat').flags, ['b', 'e', 'p']);
  assert.deepEqual(readStatus('er', 'plain').flags, ['er']);
  for (const text of ['F', 'Free (free for publication)', ''])
    assert.equal(readStatus(text, 'confidentiality').reason, null);
  for (const text of ['C', 'N', 'P']) assert.equal(readStatus(text, 'confidentiality').reason, 'suppressed');
  assert.deepEqual(readStatus('P', 'plain').reason, null);
});

const read = ({ area, value, flags }: Observation): unknown[] => [
  area.name,
  isMissing(value) ? [value.missing, value.note ?? null] : value,
  flags,
];
const readOf = (text: string): unknown[] => readDataset(text).dataset.observations.map(read);

test('prose in a status column is one note for its row, and a normal value has none', () => {
  const header =
    'AREACD,AREANM,Geography,Period,Observation,Measure,Unit,Lower Confidence Interval (95%),Upper Confidence Interval (95%),Observation Status';
  const rows = `E06000052,Cornwall,UA,2020,5,Rate,Rate,4,6,${CORNWALL}\nE06000014,York,UA,2020,5.5,Rate,Rate,4,6,Normal value`;
  assert.deepEqual(readOf(`${header}\n${rows}`), [['Cornwall', 5, [CORNWALL]], ['York', 5.5, []]]); // prettier-ignore
});

test('prose beside a blank or a mark is the note of the missing number, and gives its reason', () => {
  const text =
    'Area,Rate,Status\nYork,5,\nLeeds,,Suppressed as numbers are small\nHull,*,Not applicable here';
  assert.deepEqual(readOf(text), [
    ['York', 5, []],
    ['Leeds', ['suppressed', 'Suppressed as numbers are small'], []],
    ['Hull', ['notApplicable', 'Not applicable here'], []],
  ]);
  const { issues } = readDataset(text);
  assert.deepEqual(issues.map(({ code }) => code), []); // prettier-ignore
});

test('a code beside a marker settles its meaning, and is not repeated as a flag', () => {
  assert.deepEqual(readOf('Area,Rate,Flag\nYork,5,r\nLeeds,:,c p\nHull,:,'), [
    ['York', 5, ['r']],
    ['Leeds', ['suppressed', null], ['p']],
    ['Hull', ['notAvailable', null], []],
  ]);
});

test('flags and notes of a row are the same after they were written and read again', () => {
  const text = `Area,Rate,Status\nYork,5 [r],${CORNWALL}\nLeeds,6,r p\nHull,7,Provisional`;
  const { observations, indicator, provenance } = readDataset(text).dataset;
  assert.deepEqual(observations[0]?.flags, ['r', CORNWALL]);
  const again = readDataset(writeCsv({ ...observationsTable(observations), indicator, provenance }));
  assert.deepEqual(
    again.dataset.observations.map(({ flags }) => flags),
    observations.map(({ flags }) => flags),
  );
});

test('NOMIS, long (written from its description): status and confidentiality by code, with the words as a note', () => {
  const header =
    'DATE,GEOGRAPHY_NAME,GEOGRAPHY_CODE,OBS_VALUE,OBS_STATUS,OBS_STATUS_NAME,OBS_CONF,OBS_CONF_NAME';
  const rows = [
    '2018,York,E06000014,5,A,Normal Value,F,Free (free for publication)',
    '2018,Leeds,E08000035,6,E,Estimated value,F,Free (free for publication)',
    '2018,Hull,E06000010,,Q,These figures are suppressed.,C,Confidential',
  ];
  assert.deepEqual(readOf([header, ...rows].join('\n')), [
    ['York', 5, []],
    ['Leeds', 6, ['E']],
    ['Hull', ['suppressed', 'These figures are suppressed.'], []],
  ]);
});

test('any table may have a column of confidentiality beside its status', () => {
  const text = 'Area,Value,OBS_STATUS,CONF_STATUS\nYork,5,A,F\nLeeds,,,C\nHull,6,P,F';
  assert.deepEqual(readOf(text), [
    ['York', 5, []],
    ['Leeds', ['suppressed', null], []],
    ['Hull', 6, ['P']],
  ]);
});
