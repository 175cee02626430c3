import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isPeriodText, matchesPeriod, parseNamedPeriod, parsePeriod, periodKey } from '@commonweal/data';

/** Spellings of one period: its label and its days, then the texts. */
const SPELLINGS: readonly (readonly [label: string, start: string, end: string, texts: readonly string[]])[] = [
  ['April 2024', '2024-04-01', '2024-04-30', ['Apr-24', 'Apr 24', "Apr '24", 'APR-2024', 'April-2024', 'April 2024', '2024 APR', '2024-Apr', '2024-04', '2024/04', '04/2024', '4/2024', '2024M04', '2024-M04']],
  ['September 1999', '1999-09-01', '1999-09-30', ['Sep-99', 'Sept-99', 'Sept 1999', '09/1999']],
  ['1 April 2024', '2024-04-01', '2024-04-01', ['01/04/2024', '1/4/2024', '01.04.2024', '1.4.2024', '01-04-2024', '01/04/24', '1 April 2024', '1st April 2024', '01 Apr 2024', '01-Apr-24', '01-Apr-2024', 'April 1, 2024', '2024-04-01', '2024/04/01', '2024-04-01T00:00:00', '2024-04-01 00:00:00', '2024-04-01T00:00:00.000', '01/04/2024 00:00']],
  ['2024 Q1', '2024-01-01', '2024-03-31', ['2024 Q1', '2024Q1', '2024-Q1', 'Q1 2024', 'Q1-2024', 'Q1, 2024', 'Quarter 1 2024', 'Q1-24', 'Q1 24', "Q1 '24", '2024 quarter 1', '2024 Qtr 1', 'Calendar year Q1 2024']],
  ['2024/25 Q1', '2024-04-01', '2024-06-30', ['Q1 2024/25', '2024/25 Q1', '2024/25Q1', 'Q1 2024-25', '2024-25 Q1', 'Q1 2024/2025', 'Quarter 1 2024/25', 'Financial year 2024/25 Q1', 'FY 2024-25 Q1']],
  ['2024/25 Q4', '2025-01-01', '2025-03-31', ['Q4 2024/25', '2024/25 Q4']],
  ['2023/24', '2023-04-01', '2024-03-31', ['2023/24', '2023/2024', 'FY 2023/24', 'FY2023-24', 'Financial year 2023-24', '2023-24 financial year', '2023-2024 (financial year)', 'Financial year 202324', 'FYE 2024', 'year ending March 2024', 'Year ending 31 March 2024', '12 months to March 2024', 'Apr 2023 to Mar 2024', 'Apr-23 to Mar-24', 'Apr-23 - Mar-24', '2023-04 to 2024-03', '01/04/2023 to 31/03/2024', '1 April 2023 - 31 March 2024', '2023-04-01/2024-03-31', '2023-04-01 to 2024-03-31', '2023-04-01/P1Y']],
  ['academic year 2023/24', '2023-09-01', '2024-08-31', ['Academic year 2023/24', 'academic year 2023-24', 'Academic year 2023/2024', '2023/24 academic year', '2023/24 (academic year)', 'AY 2023/24', 'AY2023-24', 'School year 2023/24', 'Academic year 202324']],
  ['tax year 2023/24', '2023-04-06', '2024-04-05', ['Tax year 2023/24', 'tax year 2023-24', '2023/24 tax year', 'Tax year 202324']],
  ['2023', '2023-01-01', '2023-12-31', ['2023', 'Calendar year 2023', '2023 (calendar year)', 'CY 2023', 'Jan 2023 to Dec 2023', 'Jan-Dec 2023', '12 months ending December 2023', '2023-01-01/P12M']],
  ['January 2024 to March 2024', '2024-01-01', '2024-03-31', ['Jan-Mar 2024', 'January to March 2024', 'Jan 2024 - Mar 2024', '3 months to March 2024', 'three months ending March 2024', '2024-01-01T00:00:00/P3M']],
  ['December 2023 to February 2024', '2023-12-01', '2024-02-29', ['Dec-Feb 2024', 'December 2023 to February 2024', '2023-12-01/P3M']],
  ['January 2024 to June 2024', '2024-01-01', '2024-06-30', ['2024 H1', 'H1 2024', '2024-S1']],
  ['16 November 2015 to 15 November 2016', '2015-11-16', '2016-11-15', ['2015-11-16T00:00:00/P1Y', '2015-11-16T00:00:00Z/P1Y', '2015-11-16/P1Y', '2015-11-16/P12M', '16/11/2015 to 15/11/2016', '16/11/2015 - 15/11/2016', '16 Nov 2015 to 15 Nov 2016', '2015-11-16/2015-11-15T00:00:00'.replace('/2015', '/2016')]],
  ['16 November 2015 to 15 February 2016', '2015-11-16', '2016-02-15', ['2015-11-16T00:00:00/P3M']],
  ['16 November 2015 to 22 November 2015', '2015-11-16', '2015-11-22', ['2015-11-16/P7D', '2015-11-16/P1W']],
  ['16 November 2015 to 13 November 2016', '2015-11-16', '2016-11-13', ['2015-11-16/P52W']],
  ['15 January 2015 to 14 July 2016', '2015-01-15', '2016-07-14', ['2015-01-15/P1Y6M']],
  ['31 January 2016 to 29 February 2016', '2016-01-31', '2016-02-29', ['2016-01-31/P1M']],
  ['29 February 2016 to 28 February 2017', '2016-02-29', '2017-02-28', ['2016-02-29/P1Y']],
  ['16 November 2015', '2015-11-16', '2015-11-16', ['2015-11-16/P1D']],
  ['week 1 of 2024', '2024-01-01', '2024-01-07', ['2024-W01', '2024W01', 'Week 1 2024', '2024 week 1']],
  ['mid-2022', '2022-06-30', '2022-06-30', ['Mid-2022', 'mid 2022', 'Mid-year 2022']],
  ['2024 (provisional)', '2024-01-01', '2024-12-31', ['2024 (p)', '2024p', '2024 [p]', '2024 (provisional)']],
  ['2023/24 (revised)', '2023-04-01', '2024-03-31', ['2023/24 (r)', '2023/24 [revised]']],
  ['April 2024 (estimated)', '2024-04-01', '2024-04-30', ['Apr-24 (e)']],
  ['week 53 of 2020', '2020-12-28', '2021-01-03', ['2020-W53']],
]; // prettier-ignore

for (const [label, start, end, texts] of SPELLINGS) {
  test(`${label} is read in each of its spellings, in capitals and not`, () => {
    for (const raw of texts) {
      assert.deepEqual(parsePeriod(raw), { label, raw, start, end }, raw);
      for (const text of [raw.toUpperCase(), raw.toLowerCase(), ` ${raw} `]) {
        assert.equal(parsePeriod(text).start, start, text);
        assert.ok(isPeriodText(text));
      }
    }
  });
  test(`${label}, as it is shown, is read as itself and may be asked for in any spelling`, () => {
    assert.deepEqual(parsePeriod(label), { label, raw: label, start, end });
    for (const raw of texts) assert.ok(matchesPeriod(parsePeriod(label), raw), raw);
  });
}

for (const [text, year] of [
  ['2023-24', '2023–24'],
  ['2023-2024', '2023–24'],
  ['2023–2024', '2023–24'],
  ['2023 - 2024', '2023–24'],
  ['2023 to 2024', '2023–24'],
  ['1999-2000', '1999–2000'],
  ['2011-12', '2011–12'],
  ['2003-04', '2003–04'],
] as const) {
  test(`‘${text}’ is ambiguous: it has no dates`, () => {
    assert.deepEqual(parsePeriod(text), { label: year, raw: text, start: null, end: null });
    assert.ok(isPeriodText(text));
  });
}

for (const text of [
  '24-Apr', '04/25/2024', '31/31/2024', '30/02/2024', '32.01.2024', '00/04/2024', '2024-00', '2024-13', '13/2024', 'Apr', 'April', 'Foo-24', '202324', '202403', 'Autumn term 2023/24',
  'Academic year 2023', 'Academic year 2023/25', 'Financial year 2024', 'Financial year Q1 2024', 'Q5 2024/25', 'Q1 2024/26', '2021-W53', '2024-W54', '2015-11-16/P0D', '2015-11-16/P', '2015-11-16/PT1H', '2015-11-16/P900Y', '2015-02-30/P1Y',
  'year to 30 March 2024', 'Wave 2', 'Baseline', '2024 (x)', 'Wave 2 (p)', 'p', '(p)', '2024 (p', 'Q1-2', 'mid-22', '1 2024', '2024 to 2023', 'Mar 2024 to Jan 2024', '31/03/2024 to 01/04/2023',
]) {
  test(`‘${text}’ keeps its text and gets no dates`, () => {
    assert.deepEqual(parsePeriod(text), { label: text, raw: text, start: null, end: null });
    assert.equal(isPeriodText(text), false);
  });
} // prettier-ignore

for (const [raw, identifier, label, start, end] of [
  ['202324', 'Academic year', 'academic year 2023/24', '2023-09-01', '2024-08-31'],
  ['2023/24', 'Academic', 'academic year 2023/24', '2023-09-01', '2024-08-31'],
  ['2023-24', 'Academic year', 'academic year 2023/24', '2023-09-01', '2024-08-31'],
  ['202324', 'Financial year', '2023/24', '2023-04-01', '2024-03-31'],
  ['202324', 'Financial year Q2', '2023/24 Q2', '2023-07-01', '2023-09-30'],
  ['202324', 'Tax year', 'tax year 2023/24', '2023-04-06', '2024-04-05'],
  ['2023', 'Calendar year', '2023', '2023-01-01', '2023-12-31'],
  ['2023', 'January', 'January 2023', '2023-01-01', '2023-01-31'],
  ['2023', 'Week 12', 'week 12 of 2023', '2023-03-20', '2023-03-26'],
  ['202403', 'Month', 'March 2024', '2024-03-01', '2024-03-31'],
  ['2023/24', 'Annual', '2023/24', '2023-04-01', '2024-03-31'],
  ['202324', 'Autumn term', 'Autumn term 2023/24', null, null],
  ['2023/24', 'Autumn term', 'Autumn term 2023/24', null, null],
  ['2023', 'Reporting year', 'Reporting year 2023', null, null],
  ['202305', 'Academic year', 'Academic year 202305', null, null],
] as const) {
  test(`‘${raw}’ beside ‘${identifier}’ is ${label}`, () => {
    assert.deepEqual(parseNamedPeriod(raw, identifier), { label, raw, start, end });
    assert.equal(periodKey(parsePeriod(label)), periodKey(parseNamedPeriod(raw, identifier)));
  });
}

test('every day of the calendar is read from its British, German, English and ISO spelling', () => {
  const days = fc.date({ min: new Date('1951-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      const start = day.toISOString().slice(0, 10);
      const [year = '', month = '', date = ''] = start.split('-');
      const name = day.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
      for (const text of [
        start,
        `${date}/${month}/${year}`,
        `${date}.${month}.${year}`,
        `${date}/${month}/${year.slice(2)}`,
        `${date} ${name} ${year}`,
        `${date}-${name.slice(0, 3)}-${year.slice(2)}`,
      ]) {
        const { start: first, end } = parsePeriod(text);
        assert.deepEqual([first, end], [start, start], text);
      }
    }),
  );
});

test('100 kB of the characters of periods is not a period, and is refused quickly', () => {
  for (const piece of ['Apr-', 'Q1 ', '2024/', '01/', 'to ', 'year ', 'P1Y', 'academic year ', "'", '- '])
    assert.equal(parsePeriod(piece.repeat(20_000)).start, null);
});
