import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparePeriods, isPeriodText, parsePeriod, periodKey } from '@commonweal/data';

for (const [raw, label, start, end] of [
  ['2018', '2018', '2018-01-01', '2018-12-31'],
  ['2015-17', '2015–17', '2015-01-01', '2017-12-31'],
  ['2015 - 17', '2015–17', '2015-01-01', '2017-12-31'],
  ['2015–17', '2015–17', '2015-01-01', '2017-12-31'],
  ['2015 to 2017', '2015–17', '2015-01-01', '2017-12-31'],
  ['2015 to 17', '2015–17', '2015-01-01', '2017-12-31'],
  ['1999-01', '1999–2001', '1999-01-01', '2001-12-31'],
  ['2015/16', '2015/16', '2015-04-01', '2016-03-31'],
  ['1999/2000', '1999/00', '1999-04-01', '2000-03-31'],
  ['2013/14 - 15/16', '2013/14 to 2015/16', '2013-04-01', '2016-03-31'],
  ['2015-01-01T00:00:00/P3Y', '2015–17', '2015-01-01', '2017-12-31'],
  ['2015-01-01/P1Y', '2015', '2015-01-01', '2015-12-31'],
  ['2015-04-01T00:00:00/P1Y', '2015/16', '2015-04-01', '2016-03-31'],
  ['2013-04-01/2014-03-31', '2013/14', '2013-04-01', '2014-03-31'],
  ['2024 Q1', '2024 Q1', '2024-01-01', '2024-03-31'],
  ['2024-Q4', '2024 Q4', '2024-10-01', '2024-12-31'],
  ['Q2 2024', '2024 Q2', '2024-04-01', '2024-06-30'],
  ['2015/16 Q1', '2015/16 Q1', '2015-04-01', '2015-06-30'],
  ['2015/16 Q4', '2015/16 Q4', '2016-01-01', '2016-03-31'],
  ['Oct 2015 to Sep 2016', 'October 2015 to September 2016', '2015-10-01', '2016-09-30'],
  ['October 2015 - Sept 2016', 'October 2015 to September 2016', '2015-10-01', '2016-09-30'],
  ['Apr 2015 to Mar 2016', '2015/16', '2015-04-01', '2016-03-31'],
  ['February 2024', 'February 2024', '2024-02-01', '2024-02-29'],
  ['2024-01-31', '31 January 2024', '2024-01-31', '2024-01-31'],
] as const) {
  test(`‘${raw}’ is ${label}`, () => {
    assert.deepEqual(parsePeriod(raw), { label, raw, start, end });
  });
}

for (const raw of [
  '2024-13-01',
  '2024-02-30',
  '45000',
  '2015/17',
  '2017-15',
  '2015-14',
  'Baseline',
  '',
  '2024 Q5',
  'Foo 2015',
  'Dec 2016 to Jan 2015',
  '2015-01-01/2014-01-01',
]) {
  // prettier-ignore
  test(`‘${raw}’ is not guessed at: it keeps its label and has no dates`, () => {
    const { label, start, end } = parsePeriod(raw);
    assert.deepEqual([start, end], [null, null]);
    assert.equal(label, raw);
  });
}

test('2015-16 may be two years or a financial year: it has a label and no dates', () => {
  assert.deepEqual(parsePeriod('2015-16'), { label: '2015–16', raw: '2015-16', start: null, end: null });
  assert.equal(isPeriodText('2015-16'), true);
  assert.equal(isPeriodText('Men'), false);
});

test('periods are put in order of time', () => {
  const raws = ['2016-18', '2015-17', '2015', '2015/16', '2014 Q4', 'Oct 2015 to Sep 2016', '2015-16'];
  const sorted = raws.map((raw) => parsePeriod(raw)).sort(comparePeriods);
  assert.deepEqual(
    sorted.map(({ raw }) => raw),
    ['2014 Q4', '2015', '2015-17', '2015/16', 'Oct 2015 to Sep 2016', '2015-16', '2016-18'],
  );
});

test('two spellings of one period are one', () => {
  assert.equal(periodKey(parsePeriod('2015 - 17')), periodKey(parsePeriod('2015-01-01T00:00:00/P3Y')));
  assert.notEqual(periodKey(parsePeriod('2015/16')), periodKey(parsePeriod('2015')));
});

test('a text of 100 kB is not a period, and is refused quickly', () => {
  for (const piece of ['1', '2015 ', '-', ' to '])
    assert.equal(parsePeriod(piece.repeat(25_000)).start, null);
});
