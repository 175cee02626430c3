import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseLatestPeriod, readDataset, type ReadResult } from '@commonweal/data';

const column = (...texts: readonly string[]): ReadResult =>
  readDataset(
    ['area,period,value', ...texts.map((text, index) => `York,${text},${String(index)}`)].join('\n'),
  );
const dates = ({ dataset }: ReadResult): (string | null | undefined)[] =>
  dataset.observations.map(({ period }) => period?.start);
const codes = ({ issues }: ReadResult): string[] => issues.map(({ code }) => code);
const latest = ({ dataset }: ReadResult): string | undefined =>
  chooseLatestPeriod(dataset.observations).period?.raw;

test('ambiguous dates have the day first, and one notice says so', () => {
  const result = column('01/12/2023', '01/04/2024', '02/04/2024');
  assert.deepEqual(dates(result), ['2023-12-01', '2024-04-01', '2024-04-02']);
  assert.deepEqual(codes(result), ['day-first-dates']);
  assert.equal(result.issues[0]?.severity, 'notice');
  assert.match(result.issues[0].message, /‘01\/12\/2023’ .* 1 December 2023.* 2024-01-31/);
  assert.equal(latest(result), '02/04/2024');
  assert.deepEqual(codes(column('1-4-2024', '1-5-2024')), ['day-first-dates']);
  const wide = readDataset('area,01/12/2023,01/04/2024\nYork,6,5');
  assert.deepEqual(codes(wide), ['day-first-dates']);
  assert.deepEqual(dates(wide), ['2023-12-01', '2024-04-01']);
});

test('a day over 12, a day that is its month and points settle that the day is first: nothing is reported', () => {
  for (const texts of [['31/12/2023', '01/04/2024'], ['01/01/2024', '02/02/2024'], ['01.12.2023', '01.04.2024']]) {
    const result = column(...texts);
    assert.deepEqual(codes(result), []);
    assert.ok(dates(result).every((start) => typeof start === 'string'));
  }
}); // prettier-ignore

test('if one date has its month first, no ambiguous date is dated, and the message says what to write', () => {
  const result = column('12/25/2023', '01/04/2024', '2022-01-01');
  assert.deepEqual(dates(result), [null, null, '2022-01-01']);
  assert.deepEqual(codes(result), ['month-first-dates']);
  assert.match(result.issues[0]?.message ?? '', /‘12\/25\/2023’ \(line 2\) and ‘01\/04\/2024’ \(line 3\).*2024-01-31/);
  assert.equal(latest(result), '2022-01-01');
  // Dates of both kinds: those with a day over 12 in front are certain.
  assert.deepEqual(dates(column('25/12/2023', '12/25/2023', '01/04/2024')), ['2023-12-25', null, null]);
}); // prettier-ignore

test('2024-03 is a month, alone and beside quarters, years and other months', () => {
  for (const beside of ['2024 Q2', '2023', '2023/24', 'Baseline', '2011-11'])
    assert.equal(dates(column('2024-03', beside))[0], '2024-03-01', beside);
  // One that can be nothing else says what the others are.
  assert.deepEqual(dates(column('2024-03', '2011-12')), ['2024-03-01', '2011-12-01']);
  assert.deepEqual(dates(column('2011-12', '2011-11', '2012 Q1')), ['2011-12-01', '2011-11-01', '2012-01-01']);
}); // prettier-ignore

test('2011-12 and 2003-04 stay doubtful beside each other and beside quarters: the latest is the quarter', () => {
  const result = column('2011-12', '2003-04', '2002 Q1');
  assert.deepEqual(dates(result), [null, null, '2002-01-01']);
  assert.deepEqual(codes(result), ['ambiguous-period']);
  assert.equal(latest(result), '2002 Q1');
  assert.equal(latest(column('2011-12', '2003-04')), '2011-12');
});

test('2023-2024 is reported as ambiguous, like 2023-24, with what to write', () => {
  for (const [text, year] of [
    ['2023-2024', '2023/2024'],
    ['2023-24', '2023/24'],
    ['2023–24', '2023/24'],
    ['2023 to 2024', '2023/2024'],
  ] as const) {
    const result = column(text, '2021-22');
    assert.deepEqual(codes(result), ['ambiguous-period'], text);
    const message = result.issues[0]?.message ?? '';
    assert.ok(message.includes(`‘${year}’, for a school year ‘academic year ${year}’`), message);
    assert.deepEqual(codes(column(year, `academic year ${year}`)), []);
  }
});

test('a column with the kind of each period dates it, whatever its heading and position', () => {
  for (const [heading, kind, period, start] of [
    ['time_identifier', 'Academic year', '202324', '2023-09-01'],
    ['Time identifier', 'Financial year', '202324', '2023-04-01'],
    ['Period type', 'Calendar year', '2023', '2023-01-01'],
    ['Year type', 'Academic', '2023/24', '2023-09-01'],
    ['Year type', 'Financial', '2023-24', '2023-04-01'],
    ['time_identifier', 'Week 12', '2023', '2023-03-20'],
    ['time_identifier', 'Autumn term', '202324', null],
  ] as const) {
    for (const csv of [
      `area,${heading},time_period,value\nYork,${kind},${period},5`,
      `area,time_period,value,${heading}\nYork,${period},5,${kind}`,
    ]) {
      const result = readDataset(csv, { columns: new Map([['area', 'area']]) });
      assert.deepEqual(dates(result), [start], csv);
    }
  }
});

test('each row has its own kind, and a column of other texts is ignored', () => {
  const csv = 'area,time_identifier,time_period,value\nYork,Calendar year,2023,5\nYork,Academic year,202324,6\n';
  assert.deepEqual(dates(readDataset(csv)), ['2023-01-01', '2023-09-01']);
  assert.equal(chooseLatestPeriod(readDataset(csv).dataset.observations).period?.label, 'academic year 2023/24');
  assert.deepEqual(dates(readDataset('area,period type,period,value\nYork,Revised,2023,5')), ['2023-01-01']);
}); // prettier-ignore

test('a number without a time identifier is not a period', () => {
  const result = column('202324', '202223');
  assert.deepEqual(codes(result), ['unreadable-period']);
  assert.deepEqual(dates(result), [null, null]);
});

test('months and days of digits alone are dates in a column of periods, and numbers elsewhere', () => {
  assert.deepEqual(dates(column('20240331', '20240401')), ['2024-03-31', '2024-04-01']);
  assert.deepEqual(dates(column('202403', '202404')), ['2024-03-01', '2024-04-01']);
  assert.deepEqual(dates(readDataset('area,month,value\nYork,200102,5\nYork,201112,6')), ['2001-02-01', '2011-12-01']);
  // A year of two, a month that there is not and a day that there is not stay as they are.
  for (const texts of [['200102', '201112'], ['202313', '202403'], ['20240230'], ['202324', '202425']])
    assert.ok(dates(column(...texts)).every((start) => start === null), texts.join());
  assert.equal(readDataset('area,period,value\nYork,2024,20240331').dataset.observations[0]?.value, 20240331);
}); // prettier-ignore

test('a month beside its year is part of the period, and a group where the author says so', () => {
  const csv = 'area,year,month,value\nYork,2020,January,5\nYork,2020,12,6';
  const labels = (result: ReadResult): unknown[] =>
    result.dataset.observations.map(({ period, group }) => [period?.label, ...group.values()]);
  assert.deepEqual(labels(readDataset(csv)), [['January 2020'], ['December 2020']]);
  assert.equal(chooseLatestPeriod(readDataset(csv).dataset.observations).period?.label, 'December 2020');
  const asked = readDataset(csv, { where: new Map([['month', 'January']]) });
  assert.deepEqual(labels(asked), [['January 2020']]);
  const grouped = readDataset(csv, { columns: new Map([['dimension', 'month']]) });
  assert.deepEqual(labels(grouped), [['2020', 'January'], ['2020', '12']]);
  assert.deepEqual(labels(readDataset('area,year,month,value\nYork,2020/21,April,5')), [['2020/21', 'April']]);
}); // prettier-ignore

test('a column of months that counts or measures durations is not part of the period', () => {
  const read = (csv: string, columns?: ReadonlyMap<string, string>): unknown[] =>
    readDataset(csv, columns === undefined ? {} : { columns }).dataset.observations.map(({ period, value }) => [period?.label, value]);
  const waits = 'Area,Year,Months\nLeeds,2023,3\nYork,2023,6\nHull,2023,12';
  assert.deepEqual(read(waits), [['2023', 3], ['2023', 6], ['2023', 12]]);
  assert.deepEqual(read(waits.replace('Months', 'Month'), new Map([['period', 'Year'], ['value', 'Month']])), [['2023', 3], ['2023', 6], ['2023', 12]]);
  assert.deepEqual(read('Area,Year,Months,Rate\nLeeds,2023,3,5\nYork,2023,6,6'), [['2023', 5], ['2023', 6]]);
  assert.deepEqual(read('Area,Year,Months,Rate\nLeeds,2023,Jan,5\nYork,2023,Feb,6'), [['January 2023', 5], ['February 2023', 6]]);
  const named = new Map([['value', 'Rate'], ['denominator', 'Month']]);
  assert.deepEqual(read('Area,Year,Month,Rate\nLeeds,2023,3,5\nYork,2023,6,6', named), [['2023', 5], ['2023', 6]]);
}); // prettier-ignore

test('the months of a year that does not begin in January are groups, not calendar months', () => {
  const read = (heading: string, columns?: ReadonlyMap<string, string>): unknown[] =>
    readDataset(`Area,${heading},Month,Admissions\nLeeds,2023,April,5\nLeeds,2023,March,6`, columns === undefined ? {} : { columns })
      .dataset.observations.map(({ period, group }) => [period?.label, ...group.values()]);
  for (const heading of ['Financial year', 'fiscal_year', 'Academic Year'])
    assert.deepEqual(read(heading), [['2023', 'April'], ['2023', 'March']], heading);
  for (const heading of ['School year', 'Tax year', 'FY'])
    assert.deepEqual(read(heading, new Map([['period', heading], ['dimension', 'Month']])), [['2023', 'April'], ['2023', 'March']], heading);
  for (const heading of ['School year', 'Tax year', 'FY'])
    assert.deepEqual(read(heading, new Map([['period', heading]])), [['2023', 'April'], ['2023', 'March']], heading);
}); // prettier-ignore

test('columns that differ only by period are periods of one indicator, whatever it is', () => {
  const { dataset, roles } = readDataset('Area,Deaths by fire 2019,Deaths by fire 2020\nYork,5,6\nLeeds,7,8');
  assert.equal(dataset.indicator.name, 'deaths by fire');
  assert.deepEqual(dataset.observations.map(({ period, group }) => [period?.label, group.size]).slice(0, 2), [['2019', 0], ['2020', 0]]);
  assert.equal(roles[1]?.role, 'value');
  assert.equal(readDataset('Area,Rate 2019,Rate 2020\nYork,5,6').dataset.indicator.name, '');
  // Two indicators, or one year twice: groups as they are.
  for (const header of ['Deaths 2019,Deaths 2020,Fires 2020', 'Deaths 2019,Fires 2020,Floods 2020'])
    assert.equal(readDataset(`Area,${header}\nYork,5,6,7`).dataset.observations[0]?.period, null, header);
}); // prettier-ignore

test('months are never the period if another column has their years, and one notice says that they are separate', () => {
  const rows = (years: readonly string[], order: (year: string, month: string) => string): string =>
    years
      .flatMap((year) =>
        ['April', 'May', 'January'].map((month, i) => `Leeds,${order(year, month)},${String(i)}.5`),
      )
      .join('\n');
  for (const heading of ['Financial year', 'FY', 'Year', 'Yr', 'Season', 'Fin. year', 'Reporting'])
    for (const years of [
      ['2022-23', '2023-24'],
      ['2022/23', '2023/24'],
      ['2022', '2023'],
    ]) {
      for (const [head, order] of [
        [`${heading},Month`, (year: string, month: string) => `${year},${month}`],
        [`Month,${heading}`, (year: string, month: string) => `${month},${year}`],
      ] as const) {
        const { dataset, issues } = readDataset(`Area,${head},Rate\n${rows(years, order)}`);
        const periods = new Set(dataset.observations.map(({ period }) => period?.label ?? ''));
        const isJoined = /^(?:Year|Yr)$/.test(heading) && years[0] === '2022';
        assert.equal(periods.size, isJoined ? 6 : 2, `${head} ${String(years)}`);
        assert.ok(
          [...periods].every((label) => /\d{4}/.test(label)),
          [...periods].join(),
        );
        const said = issues.filter(({ code }) => code === 'months-not-joined');
        assert.equal(said.length, isJoined ? 0 : 1, `${head} ${String(years)}`);
        if (!isJoined) assert.match(said[0]?.message ?? '', /where="month=April"/);
      }
    }
});

test('months that may be spans of years are read by those beside them, in a column and in headings', () => {
  const labels = (csv: string): unknown[] => [
    ...new Set(readDataset(csv).dataset.observations.map(({ period }) => period?.label)),
  ];
  for (const [months, read] of [
    [
      ['2010-01', '2010-02', '2010-12'],
      ['January 2010', 'February 2010', 'December 2010'],
    ],
    [
      ['2010-11', '2011-12', '2012-01'],
      ['November 2010', 'December 2011', 'January 2012'],
    ],
    [
      ['2010-11', '2011-12', '2012-13'],
      ['2010–11', '2011–12', '2012–13'],
    ],
  ] as const) /* prettier-ignore */ {
    const under = `Area,${months.join(',')}\nYork,5,6,7\nHull,5,6,8`;
    const beside = `Area,When,Rate\n${months.map((month) => `York,${month},5`).join('\n')}`;
    assert.deepEqual(labels(under), read);
    assert.deepEqual(labels(beside), read);
  }
});
