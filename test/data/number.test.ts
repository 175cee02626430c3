import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isMissing } from '@commonweal/data';
import { isMarker, readNumber } from '../../packages/data/src/read/number.js';

const read = (text: string): number | string => {
  const { value } = readNumber(text);
  return isMissing(value) ? value.missing : value;
};

for (const [text, expected] of [
  ['5', 5],
  ['62.75', 62.75],
  ['0', 0],
  ['-0', 0],
  ['007', 7],
  ['1,234', 1234],
  ['12,345,678.5', 12345678.5],
  ['1 234', 1234],
  ['1\u00a0234', 1234],
  ['1\u202f234', 1234],
  ['\u22125', -5],
  ['\u20135', -5],
  ['+5', 5],
  ['.5', 0.5],
  ['1.', 1],
  ['1e3', 1000],
  ['1E-2', 0.01],
  [' 5 ', 5],
  ['12%', 12],
  ['£5', 5],
  ['-£5', -5],
  ['26.54939079284668', 26.54939079284668],
  ['9007199254740992', 9007199254740992],
  ['10000000000000000000', 1e19],
] as const) {
  test(`‘${text}’ is the number ${String(expected)}`, () => {
    assert.ok(Object.is(read(text), expected), String(read(text)));
  });
}

for (const text of [
  '9-5',
  'about 5',
  '(5)',
  '5-',
  '- 5',
  '5 per 1,000',
  '5kg',
  '1.234,5',
  '1,23',
  '1,2345',
  '1,234,56',
  '1 23',
  "1'234",
  '0x1F',
  '1_000',
  '1,5',
  '٣',
  '５',
  '½',
  'Ⅳ',
  '9007199254740993',
  '-9,007,199,254,740,993',
  '12345678901234567890',
  '9007199254740993.5',
  'Infinity',
  '-Infinity',
  '1e400',
  'true',
  '#OTHER!',
  '5 6',
  '%',
  '£',
  '5 [',
  '5[]',
  '5rr',
  '£5%',
  '1.2.3',
  '--5',
  'E06000001',
]) {
  // prettier-ignore
  test(`‘${text}’ is not a number and is never read in part`, () => {
    assert.deepEqual(readNumber(text).value, { missing: 'notANumber', raw: text });
  });
}

for (const [text, reason] of [
  ['', 'notSupplied'],
  ['  ', 'notSupplied'],
  ['<5', 'suppressed'],
  ['< 5', 'suppressed'],
  ['>95', 'suppressed'],
  ['≤3', 'suppressed'],
  ['>=95%', 'suppressed'],
  ['5-9', 'suppressed'],
  ['1 to 4', 'suppressed'],
  ['5 or fewer', 'suppressed'],
  ['fewer than 5', 'suppressed'],
  ['95+', 'suppressed'],
  ['NaN', 'notAvailable'],
  ['nan', 'notAvailable'],
  ['None', 'notAvailable'],
  ['NULL', 'notAvailable'],
  ['nil', 'notAvailable'],
  ['missing', 'notAvailable'],
  ['<NA>', 'notAvailable'],
  ['n.a.', 'notAvailable'],
  ['\\N', 'notAvailable'],
  ['No data', 'notAvailable'],
  ['[c]', 'suppressed'],
  ['[C]', 'suppressed'],
  ['[ c ]', 'suppressed'],
  ['c', 'suppressed'],
  ['*', 'suppressed'],
  ['[x]', 'notAvailable'],
  ['x', 'notAvailable'],
  [':', 'notAvailable'],
  ['..', 'notAvailable'],
  ['NA', 'notAvailable'],
  ['N/A', 'notAvailable'],
  ['#N/A', 'notAvailable'],
  ['#DIV/0!', 'notAvailable'],
  ['#REF!', 'notAvailable'],
  ['null', 'notAvailable'],
  ['undefined', 'notAvailable'],
  ['†', 'notAvailable'],
  ['[z]', 'notApplicable'],
  ['z', 'notApplicable'],
  ['.', 'notApplicable'],
  ['[u]', 'unreliable'],
  ['#', 'unreliable'],
  ['[low]', 'negligible'],
  ['~', 'negligible'],
  ['[w]', 'noneRecorded'],
  ['-', 'noneRecorded'],
  ['–', 'noneRecorded'],
  ['—', 'noneRecorded'],
] as const) {
  // prettier-ignore
  test(`‘${text}’ is missing: ${reason}`, () => {
    assert.deepEqual(readNumber(text).value, { missing: reason, raw: text });
  });
}

test('an ambiguous marker is reported as it was read, a shorthand in brackets is not', () => {
  assert.equal(readNumber('c').assumed, 'suppressed');
  assert.equal(readNumber(':').assumed, 'notAvailable');
  for (const text of ['[c]', '[x]', 'NA', '']) assert.equal(readNumber(text).assumed, null);
});

test('any text in place of a number is a marker; names, numbers and blanks are not', () => {
  for (const text of [
    '*',
    '..',
    ':',
    '#',
    'x',
    '[c]',
    '[note 1]',
    '<5',
    '1-9',
    'NaN',
    'None',
    '#N/A',
    '5 or fewer',
  ])
    assert.equal(isMarker(text), text !== '[note 1]', text);
  for (const text of ['(5.2)', '(1,234)', '(£5.2)', '£(5)', '(5%)', '(5)%', '( 5 )', '-(5)'])
    assert.ok(isMarker(text), text);
  for (const text of ['York', '5', '', ' ', '(note 5)', '(5', '5 (note)', '()', '2015-16', 'York (5)', '9-5'])
    assert.ok(!isMarker(text), text);
  for (const piece of ['(', '1,', '(1', ' ', '<', '1-', 'or '])
    assert.ok(!isMarker(`(${piece.repeat(100_000)}`));
});

test('flags after a number are kept, and the number is whole', () => {
  for (const [text, flags] of [
    ['5 [r]', ['r']],
    ['5[r][e]', ['r', 'e']],
    ['5r', ['r']],
    ['5 p', ['p']],
    ['5*', ['*']],
    ['5 [note 2]', ['note 2']],
    ['12% [r]', ['r']],
    ['1,234 †', ['†']],
  ] as const) {
    const found = readNumber(text);
    assert.deepEqual(found.flags, flags, text);
    assert.equal(typeof found.value, 'number');
  }
});

test('fault 51: words after a number are its unit if the column has units, before any flags', () => {
  const words = { decimal: '.', grouped: true, words: true } as const;
  for (const [text, unit, flags] of [
    ['5kg', 'kg', []],
    ['5 km²', 'km²', []],
    ['5 per 1,000 [r]', 'per 1,000', ['r']],
    ['5 kg*', 'kg', ['*']],
    ['5', '', []],
    ['5p', '', ['p']],
    ['5%', '%', []],
    ['5k', 'k', []],
  ] as const) {
    assert.deepEqual(readNumber(text, words), { value: 5, flags, unit, assumed: null }, text);
  }
  for (const text of ['5q', '5q7', '4th', '£5 each', '5% of men', '5kg 6', '<5kg', 'kg'])
    assert.deepEqual(readNumber(text, words).value, { missing: 'notANumber', raw: text });
  for (const piece of ['k', 'k ', 'per ', 'per 1,', ' ', '²'])
    assert.ok(isMissing(readNumber(`5${piece.repeat(100_000)}!`, words).value));
});

test('with a declared decimal comma, points group and commas are decimal marks', () => {
  const comma = { decimal: ',', grouped: true } as const;
  assert.equal(readNumber('1.234,5', comma).value, 1234.5);
  assert.equal(readNumber('0,5', comma).value, 0.5);
  assert.ok(isMissing(readNumber('1.23', comma).value));
});

test('every number a program prints is read as itself', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      assert.equal(readNumber(String(value)).value, value + 0);
    }),
  );
});

test('every number printed in English style is read as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (value) => {
      assert.equal(readNumber(value.toLocaleString('en-GB')).value, value);
      assert.equal(readNumber(value.toLocaleString('en-GB').replace('-', '\u2212')).value, value);
    }),
  );
});

test('100 kB of digits, blanks, commas or brackets are not a number, and are refused quickly', () => {
  for (const piece of ['1', ' ', ',', '1,', '[', '5[', '[r]', '-', 'e']) {
    const { value } = readNumber(`5${piece.repeat(100_000)}x`);
    assert.ok(isMissing(value));
  }
});

for (const [text, value, flag] of [
  ['5u', 5, 'u'],
  ['5 u', 5, 'u'],
  ['5[u]', 5, 'u'],
  ['5e', 5, 'e'],
  ['1.5e', 1.5, 'e'],
  ['5 e', 5, 'e'],
] as const) {
  test(`‘${text}’ is ${value}, with the flag ${flag}`, () => {
    const found = readNumber(text);
    assert.deepEqual([found.value, found.flags], [value, [flag]]);
  });
}
