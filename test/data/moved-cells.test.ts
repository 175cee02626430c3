import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesOf, limitsOf, numbersOf, readAs, rolesOf } from './roles/read-as.js';

describe('a number beyond the last heading', () => {
  const FILES: readonly (readonly [what: string, text: string, numbers: readonly unknown[]])[] = [
    [
      'after thousands with a comma',
      'Area,Deaths\nYork,1,234\nLeeds,2,345\nHull,956',
      ['notANumber', 'notANumber', 956],
    ],
    ['after a name with a comma', 'Area,Region,Rate\nHull, City of,Y,5.5\nYork,Y,6.6', ['notANumber', 6.6]],
    [
      'after a name with a comma, beside limits',
      'Area,Rate,Lower CI,Upper CI\nBristol, City of,5,4,6\nYork,6,5,7',
      ['notANumber', 6],
    ],
    ['of a decimal comma with a percent sign', 'Area,Rate\nYork,5.1 %\nLeeds,6,2 %', [5.1, 'notANumber']],
  ];
  for (const [what, text, numbers] of FILES)
    it(`leaves its row without a value, ${what}`, () => {
      const read = readAs(text);
      assert.deepEqual(numbersOf(read).map((one) => (one as unknown[]).at(-1)), numbers); // prettier-ignore
      assert.ok(read.dataset.observations.every(({ value, count, limits }) => typeof value === 'number' || (count === null && limits.length === 0))); // prettier-ignore
      assert.match(read.issues.map(({ message }) => message).join(' '), /is beyond the last heading/);
    });

  it('takes nothing from its row if it is a remark in words', () => {
    assert.deepEqual(numbersOf(readAs('Area,Rate\nYork,5,see note\nLeeds,6')), [['York', 5], ['Leeds', 6]]); // prettier-ignore
  });

  it('is a column without a heading if every row has one', () => {
    assert.deepEqual(numbersOf(readAs('Area,Value\nYork,5.5,1.1\nLeeds,6.5,1.2')), [['York', 5.5], ['Leeds', 6.5]]); // prettier-ignore
  });
});

describe('two rows of headings', () => {
  for (const [what, text] of [
    [
      'years under repeated groups',
      ',Men,Men,Women,Women\nArea,2020,2021,2020,2021\nYork,5,6,7,8\nLeeds,6,7,8,9',
    ],
    [
      'kinds of number under groups given once',
      'Area,Men,,Women,\n,Number,Rate,Number,Rate\nYork,500,5.1,600,6.1',
    ],
    ['groups under years', ',2020,,2021,\nArea,Men,Women,Men,Women\nYork,5,6,7,8\nLeeds,7,8,9,1'],
  ] as const)
    it(`are refused and never read as an area: ${what}`, () => {
      assert.deepEqual(codesOf(readAs(text)), ['several-header-rows']);
    });

  it('are not assumed in a file with a repeated heading over numbers', () => {
    const read = readAs('Area,Value,Value\nYork,2020,5\nLeeds,2021,6');
    assert.deepEqual(numbersOf(read), [['York', 2020], ['Leeds', 2021]]); // prettier-ignore
  });
});

describe('marks beside each of several values under one heading', () => {
  for (const [what, text, flags] of [
    ['right of each', 'Area,2019,Flag,2020,Flag\nYork,5,e,,c\nLeeds,,x,8,', [['e'], [], [], []]],
    ['left of each', 'Area,Flag,2019,Flag,2020\nYork,p,5,,6\nLeeds,,7,c,', [['p'], [], [], []]],
    [
      'right of each with its limits',
      'Area,2019,LCI,UCI,Flag,2020,LCI,UCI,Flag\nYork,5,4,6,p,6,5,7,\nLeeds,7,6,8,,,,,c',
      [['p'], [], [], []],
    ],
    ['in words', 'Area,2019,Note,2020,Note\nYork,5,,6,estimate\nLeeds,7,,8,', [[], ['estimate'], [], []]],
  ] as const)
    it(`belong to that value alone, ${what}`, () => {
      const { dataset } = readAs(text);
      assert.deepEqual(dataset.observations.map((one) => one.flags), flags); // prettier-ignore
    });
});

describe('headings that differ only by period', () => {
  for (const [what, text, periods, unit, limits] of [
    ['in brackets', 'Area,Rate (2019),Rate (2020)\nYork,5,6', ['2019', '2020'], '', ['', '']],
    [
      'in brackets, with limits',
      'Area,Rate (2019),Lower limit (2019),Upper limit (2019),Rate (2020),Lower limit (2020),Upper limit (2020)\nYork,5,4,6,6,5,7',
      ['2019', '2020'],
      '',
      ['4–6', '5–7'],
    ],
    ['of counts', 'Area,Count (2019),Count (2020)\nYork,5,6', ['2019', '2020'], '', ['', '']],
    ['after a word', 'Area,Rate 2019,Rate 2020\nYork,5,6', ['2019', '2020'], '', ['', '']],
    ['before a word', 'Area,2019 rate,2020 rate\nYork,5,6', ['2019', '2020'], '', ['', '']],
    ['after a unit', 'Area,Value (%) 2019,Value (%) 2020\nYork,5,6', ['2019', '2020'], '%', ['', '']],
    [
      'after what it is per',
      'Area,"Rate per 1,000 (2019/20)","Rate per 1,000 (2020/21)"\nYork,5,6\nLeeds,6,7',
      ['2019/20', '2020/21', '2019/20', '2020/21'],
      'per 1,000',
      ['', '', '', ''],
    ],
  ] as const)
    it(`are values of those periods, ${what}`, () => {
      const read = readAs(text);
      assert.deepEqual(read.dataset.observations.map(({ period }) => period?.label), periods); // prettier-ignore
      assert.equal(read.dataset.indicator.unit, unit);
      assert.ok(read.dataset.observations.every((one) => one.unit === undefined));
      assert.deepEqual(limitsOf(read), limits);
    });

  it('give no unit to a single value', () => {
    const { dataset, roles } = readAs('Area,Rate (2019),Number of deaths\nYork,5.1,10\nLeeds,7.1,20');
    assert.equal(dataset.indicator.unit, '');
    assert.deepEqual(roles.map(({ role }) => role), ['area', 'value', 'extra']); // prettier-ignore
  });
});

describe('a period in two columns', () => {
  for (const [from, to, one, other, label] of [
    ['Start date', 'End date', '01/04/2022', '31/03/2023', '2022/23'],
    ['period_start', 'period_end', '2023-01-01', '2023-03-31', 'January 2023 to March 2023'],
    ['Week start', 'Week end', '03/06/2024', '09/06/2024', '3 June 2024 to 9 June 2024'],
    ['Start year', 'End year', '2018', '2020', '2018–20'],
    ['From', 'To', '2018', '2020', '2018–20'],
    ['Date from', 'Date to', '2018', '2018', '2018'],
  ] as const)
    it(`runs from ‘${from}’ to ‘${to}’`, () => {
      const { dataset } = readAs(
        `Area,${from},${to},Rate\nYork,${one},${other},5.1\nLeeds,${one},${other},7.1`,
      );
      assert.deepEqual(dataset.observations.map(({ period }) => period?.label), [label, label]); // prettier-ignore
    });
});

describe('columns that were lost or misread', () => {
  for (const [what, text, roles] of [
    [
      'ranges beside other markers',
      'Area,Boys,Girls,All\nYork,1-9,<5,NaN\nLeeds,None,#N/A,12\nHull,[c],[x],20',
      'area value value value',
    ],
    ['markers beside blanks', 'Area,Men,Women\nYork,5,*\nLeeds,6,\nHull,7,*', 'area value value'],
    ['ticks', 'Area,Rate,Coastal\nYork,5,x\nLeeds,6,\nHull,7,x', 'area value extra'],
    ['a probability', 'Area,Percentage,p-value\nYork,5.1,0.04\nLeeds,6.3,0.2', 'area value extra'],
    [
      'PxStat in another order',
      'VALUE,UNIT,Statistic Label,STATISTIC,TLIST(A1),Year,LGD2014,Local Government District\n77.6,Years,Life expectancy,LE,2021,2021,N09000003,Belfast\n79.9,Years,Life expectancy,LE,2021,2021,N92000002,Northern Ireland',
      'value unit indicator constant constant period area_code area',
    ],
    [
      'significance in words',
      'Area,Value,Statistical significance compared with England\nYork,5,above\nLeeds,7,in line',
      'area value outcome',
    ],
    [
      'a comparison with the country',
      'Area,Value,Vs England\nYork,5,Better\nLeeds,7,Worse',
      'area value outcome',
    ],
  ] as const)
    it(`have their roles: ${what}`, () => {
      assert.equal(Object.values(rolesOf(readAs(text))).join(' '), roles);
    });

  it('letters in every row are not doubtful numbers', () => {
    assert.deepEqual(codesOf(readAs('Area,Rate,Grade\nYork,5,c\nLeeds,6,x')), []);
  });

  it('countries over columns are areas', () => {
    assert.deepEqual(numbersOf(readAs('Year,England,Wales\n2019,5,6')), [['England', '2019', 5], ['Wales', '2019', 6]]); // prettier-ignore
  });

  it('a code with an invisible character is reported', () => {
    assert.deepEqual(codesOf(readAs('Code,Area,Value\nE06000014\u200b,York,5')), ['hidden-characters']);
  });

  it('a number and a range in one cell that are not a value with its limits: each needs its own column', () => {
    const [issue] = readAs('Area,Rate (IQR)\nYork,5.1 (4.0-6.2)\nLeeds,7.2 (6.1-8.3)').issues;
    assert.match(issue?.message ?? '', /give each a column of its own/);
  });

  it('a record with an empty list is reported as empty', () => {
    assert.match(readAs('{"value":[]}').issues[0]?.message ?? '', /list is empty/);
  });
});
