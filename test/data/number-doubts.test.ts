import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Issue, readDataset, type ReadOptions } from '@commonweal/data';
import { messageOf } from '../support/in-english.js';

const issueOf = (csv: string, code: string, options: ReadOptions = {}): Issue | undefined =>
  readDataset(csv, options).issues.find((issue) => issue.code === code);
const values = (csv: string, options: ReadOptions = {}): (number | string)[] =>
  readDataset(csv, options).dataset.observations.map(({ value }) =>
    typeof value === 'number' ? value : value.missing,
  );
/** A table of one column of numbers, its heading given, ended by a line break. */
const table = (heading: string, ...cells: readonly string[]): string =>
  [
    `Area,${heading}`,
    ...cells.map((cell, index) => `Place ${String.fromCharCode(65 + index)},${cell}`),
    '',
  ].join('\n');

test('numbers in brackets are always reported: the message says what to write', () => {
  for (const [cell, write] of [
    ['(5.2)', '−5.2'],
    ['"(1,234)"', '−1,234'],
    ['(£5)', '−£5'],
    ['£(5)', '−£5'],
    ['(5%)', '−5%'],
    ['( 5 )', '−5'],
  ] as const) {
    const csv = table('Change', cell, '3.1', '2');
    assert.deepEqual(values(csv), ['notANumber', 3.1, 2], cell);
    const issue = issueOf(csv, 'bracketed-numbers');
    assert.deepEqual([issue?.severity, issue?.where.line, issue?.where.column], ['partial', 2, 'Change']);
    assert.ok(messageOf(issue).includes(`If it is negative, write ${write}.`), messageOf(issue));
    assert.doesNotMatch(messageOf(issue), /decimal=/);
  }
  // Limits and counts too.
  assert.ok(issueOf('Area,Value,Lower 95% CI,Upper 95% CI\nYork,5,(1),6\nHull,5,4,6\n', 'bracketed-numbers'));
});

test('where all numbers are in brackets, the message of the column says so', () => {
  for (const heading of ['Change', 'Value']) {
    const issue = issueOf(table(heading, '(5.2)', '(3.1)'), 'no-numeric-column');
    assert.match(messageOf(issue), /‘\(5\.2\)’.*brackets are negative, write them as −5\.2/);
  }
});

test('words for no data are not available, without a report on decimal commas', () => {
  for (const word of ['NaN', 'None', 'NULL', '#N/A', 'nan', 'nil', 'missing', 'n.a.', '<NA>']) {
    const { issues } = readDataset(table('Value', word, '5', word));
    assert.deepEqual(issues, [], word);
    assert.deepEqual(values(table('Value', word, '5', word)), ['notAvailable', 5, 'notAvailable']);
  }
});

test('a decimal comma is mentioned only if a cell has one', () => {
  assert.match(messageOf(issueOf(table('Value', '"1,5"', '2', '3'), 'unreadable-number')), /decimal=","/);
  const message = messageOf(issueOf(table('Value', 'about 5', '2', '3'), 'unreadable-number'));
  assert.doesNotMatch(message, /decimal=/);
  assert.match(message, /\[x\] for not available\.$/);
});

test('a number with too many digits for a double does not become another', () => {
  for (const cell of ['9007199254740993', '-9007199254740993', '"9,007,199,254,740,993"', '£9007199254740993', '12345678901234567890']) {
    const csv = table('Value', cell, '5', '6');
    assert.deepEqual(values(csv), ['notANumber', 5, 6], cell);
    assert.match(messageOf(issueOf(csv, 'too-many-digits')), /shown as written.* Round it to 15 digits/, cell);
  }
  assert.deepEqual(values(table('Value', '9007199254740992', '9007199254740994', '26.54939079284668123')), [
    9007199254740992, 9007199254740994, 26.54939079284668,
  ]);
  const json = readDataset('[{"area":"York","value":9007199254740993},{"area":"Hull","value":5}]');
  assert.ok(json.issues.some(({ code }) => code === 'too-many-digits'));
  assert.equal(json.dataset.observations[0]?.raw, '9007199254740993');
}); // prettier-ignore

test('numbers of nines far from all others are shown, and reported once', () => {
  for (const cells of [
    ['-99', '12', '8'], ['-9', '12', '8'], ['-999', '62.1', '58.3'], ['−99', '12', '8'], ['-99.9', '5.1', '6'], ['9999', '12', '8'],
    ['99999', '812', '640'], ['999', '12', '8'], ['-999', '-12', '8'], ['-99', '0', '0'],
  ]) {
    const issue = issueOf(table('Cases', ...cells), 'possible-sentinel');
    assert.deepEqual([issue?.severity, issue?.where.line, issue?.raw], ['notice', 2, cells[0]], cells.join());
    assert.match(messageOf(issue), /‘missing’.*write \[x\]/);
    assert.ok(values(table('Cases', ...cells)).every((value) => typeof value === 'number'));
  }
  const twice = readDataset(table('Cases', '-99', '12', '8', '-99')).issues;
  assert.deepEqual(twice.map(({ code }) => code), ['possible-sentinel']);
  assert.match(twice[0]?.message ?? '', /lines 2 and 5/);
}); // prettier-ignore

test('nines among numbers of their size are numbers like any other', () => {
  for (const [heading, ...cells] of [
    ['Cases', '99', '12', '8'], ['Cases', '9', '1', '2'], ['Cases', '9999', '12000', '8000'], ['Cases', '999', '640', '812'], ['Change', '-9', '12', '8'],
    ['Change since 2019', '-9', '-3', '4'], ['Net migration', '-99', '250', '40'], ['Cases', '-99', '-80', '40'], ['Rate', '99.9', '98.2', '97'], ['Cases', '9999'], ['Cases', '9999', '1'],
  ] as const) {
    assert.equal(issueOf(table(heading, ...cells), 'possible-sentinel'), undefined, cells.join());
  }
}); // prettier-ignore

test('the size of numbers is judged within each group', () => {
  const csv = 'Area,Population,Rate\nYork,9999,5\nHull,12000,9999\nLeeds,8000,6\nSelby,7000,7\n';
  const issue = issueOf(csv, 'possible-sentinel');
  assert.deepEqual([issue?.where.line, issue?.raw], [3, '9999']);
});

const SEMICOLONS = 'Area;Anzahl\nLeeds;1.234\nYork;2.345\n';

test('a point before three digits, between semicolons, prompts a question, and each answer works', () => {
  for (const csv of [
    SEMICOLONS,
    'Area;Anzahl\nLeeds;1.234\nYork;500\n',
    'Area;Value;Count\nLeeds;1;1.234\nYork;2;2.345\n',
    'Area;Value;lower95;upper95\nLeeds;5;1.234;6\nYork;6;5;7\n',
    'Area;Anzahl\nLeeds;£1.234\nYork;£2.345\n',
    'Area;Anzahl\nLeeds;1.234\nYork;2.345\nHull;2,5\nSelby;1.111\n',
  ]) {
    const { issues, dataset, cells } = readDataset(csv);
    assert.deepEqual([issues[0]?.code, issues[0]?.severity, issues[0]?.where.line], ['ambiguous-decimal', 'fatal', 2], csv);
    assert.match(issues[0]?.message ?? '', /‘£?1\.234’ \(line 2\) is 1,234 .*write decimal=",".*write decimal="."/);
    assert.deepEqual([dataset.observations, cells?.rows], [[], csv.split('\n').length - 1]);
  }
  assert.deepEqual(values(SEMICOLONS, { decimal: ',' }), [1234, 2345]);
  assert.deepEqual(values(SEMICOLONS, { decimal: '.' }), [1.234, 2.345]);
}); // prettier-ignore

test('points that can only be decimal prompt no question', () => {
  for (const [csv, first] of [
    ['Area;Rate\nLeeds;1.234\nYork;2.5\n', 1.234],
    ['Area;Rate\nLeeds;0.123\nYork;0.456\n', 0.123],
    ['Area;Rate\nLeeds;1234.567\nYork;1.234\n', 1234.567],
    ['Area,Rate\nLeeds,1.234\nYork,2.345\n', 1.234],
    ['Area\tRate\nLeeds\t1.234\nYork\t2.345\n', 1.234],
  ] as const) {
    assert.equal(values(csv)[0], first, csv);
    assert.equal(issueOf(csv, 'ambiguous-decimal'), undefined);
  }
});

test('beside decimal commas a point may group thousands between commas too', () => {
  const csv = 'Area,Anzahl\nLeeds,1.234\nYork,3.456\nSelby,4.567\nHull,"2.345,5"\n';
  assert.equal(readDataset(csv).issues[0]?.code, 'ambiguous-decimal');
  assert.deepEqual(values(csv, { decimal: ',' }), [1234, 3456, 4567, 2345.5]);
});

test('nines are far from the numbers of their own group, however large those of another are', () => {
  const rows = (sex: string, from: number): string[] =>
    Array.from({ length: 4 }, (_, index) => `Place ${index},${sex},${from + index}`);
  const csv = (...more: string[]): string => ['Area,Sex,Deaths', ...more, 'York,Men,999'].join('\n');
  assert.match(
    messageOf(issueOf(csv(...rows('Men', 5), ...rows('Women', 700)), 'possible-sentinel')),
    /‘999’ \(line 10\)/,
  );
  assert.equal(issueOf(csv(...rows('Men', 700), ...rows('Women', 5)), 'possible-sentinel'), undefined);
  // A group of one is compared with all.
  assert.equal(issueOf(csv(...rows('Women', 700)), 'possible-sentinel'), undefined);
  assert.notEqual(issueOf(csv(...rows('Women', 5)), 'possible-sentinel'), undefined);
});
