import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ReadOptions, readDataset } from '@commonweal/data';
import { codesOf, numbersOf, readAs, rolesOf } from './roles/read-as.js';

const labels = (text: string, options: ReadOptions = {}): unknown[] =>
  readDataset(text, options).dataset.observations.map(({ period, group }) => [
    period?.label ?? null,
    ...group.values(),
  ]);

describe('months beside years', () => {
  it('are joined in a publisher’s layout, as in any other', () => {
    const rows = '2020,1,Men,d,5\nS08000015,Ayr,2020,2,Men,d,6';
    const result = readAs(`HB,HBName,Year,Month,Sex,SexQF,Deaths\nS08000015,Ayr,${rows}`);
    assert.equal(result.format, 'phs');
    assert.deepEqual(codesOf(result), ['format-recognised']);
    assert.deepEqual(numbersOf(result).map((row) => (row as unknown[])[1]), ['January 2020', 'February 2020']); // prettier-ignore
  });

  it('are not joined with years that end in another column', () => {
    const text = 'Area,Start year,End year,Month,Rate\nYork,2020,2021,1,5\nYork,2021,2022,2,6';
    assert.deepEqual(labels(text, { columns: new Map([['period', 'Start year']]) }), [
      ['2020–21'],
      ['2021–22'],
    ]);
  });

  it('are a group, or left alone, without years', () => {
    const text = 'Area,Month,Rate\nYork,Jan,5\nYork,Feb,6';
    for (const [columns, expected] of [
      [new Map([['dimension', 'Month']]), [[null, 'Jan'], [null, 'Feb']]],
      [new Map([['period', '']]), [[null], [null]]],
    ] as const) {
      assert.deepEqual(labels(text, { columns }), expected);
      assert.deepEqual(codesOf(readDataset(text, { columns })), []);
    }
  }); // prettier-ignore

  it('could be the period themselves, as the list of roles suggests', () => {
    const { roles } = readAs('Area,Financial year,Month,Admissions\nYork,2023,April,5\nYork,2023,March,6');
    assert.deepEqual(roles.find(({ column }) => column === 'Month')?.others, ['period']);
  });
});

describe('a column of values', () => {
  it('is recognised by its heading, or by its numbers alone', () => {
    for (const [heading, reason] of [
      ['Rate', 'heading'],
      ['Value', 'heading'],
      ['Smoking', 'numbers'],
    ] as const) {
      const { roles } = readAs(`Area,${heading}\nYork,5\nHull,6`);
      assert.equal(roles[1]?.reason.code, reason, heading);
    }
  });

  it('is mixed if the units in its cells differ', () => {
    for (const [cells, codes] of [
      ['5%,£3', ['different-numbers']],
      ['5%,3%', []],
      ['£5,£3', []],
      ['5,3%', ['different-numbers']],
    ] as const)
      assert.deepEqual(codesOf(readAs(`Area,Men,Women\nYork,${cells}`)), codes, cells);
  });

  it('names the indicator only if the columns differ by period', () => {
    const columns = 'Deaths by fire 2019,Deaths by fire 2020';
    const name = (text: string): string => readAs(text).dataset.indicator.name;
    assert.equal(name(`Area,${columns}\nYork,5,6`), 'deaths by fire');
    assert.equal(name(`Area,Year,${columns}\nYork,2021,5,6`), '');
  });
});

describe('a column of years under a heading that tells nothing', () => {
  it('is the period beside numbers under any heading', () => {
    for (const heading of ['Count', 'Value', 'Deaths']) {
      const result = readAs(`Area,Stand,${heading}\nYork,2019,5\nHull,2019,6\nYork,2020,7\nHull,2020,8`);
      assert.deepEqual(numbersOf(result), [['York', '2019', 5], ['Hull', '2019', 6], ['York', '2020', 7], ['Hull', '2020', 8]], heading); // prettier-ignore
    }
  });
});

describe('a column that tells rows of one area apart', () => {
  it('is called what it tells: the indicator, the measure or the unit', () => {
    for (const heading of ['Indicator', 'Measure', 'Unit'])
      assert.equal(rolesOf(readAs(`${heading},Area,Value\n£,York,5\n%,York,6`))[heading], heading.toLowerCase());
    assert.equal(rolesOf(readAs('Sex,Area,Value\nMen,York,5\nWomen,York,6')).Sex, 'dimension');
  }); // prettier-ignore
});

describe('statistics.gov.scot', () => {
  it('has no group but its dimensions', () => {
    const headings = 'FeatureCode,FeatureName,FeatureType,DateCode,Measurement,Units,Value,Data_Marker,Sex';
    const row = (code: string, name: string): string => `${code},${name},Council,2019,Count,People,5,,Men`;
    const result = readAs(`${headings}\n${row('S12000033', 'Aberdeen City')}\n${row('S12000034', 'Aberdeenshire')}`);
    assert.equal(result.format, 'statistics-gov-scot');
    assert.equal(rolesOf(result).Measurement, 'measure');
    assert.deepEqual(numbersOf(result), [['S12000033', '2019', 'Men', 5], ['S12000034', '2019', 'Men', 5]]);
  }); // prettier-ignore
});

describe('a row of words under the headings', () => {
  it('is a second row of headings only under headings that span columns', () => {
    const isRefused = (text: string): boolean => codesOf(readAs(text)).includes('several-header-rows');
    for (const [header, expected] of [
      ['Area,Men,', true],
      ['Area,Men,Men', true],
      ['Area,Men,Women', false],
      [',Men,Women', false],
    ] as const)
      assert.equal(isRefused(`${header}\n,Low,High\nYork,5,6\nHull,6,7`), expected, header);
  });
});

describe('ONS layouts', () => {
  it('take the unit from the measure only if it contains one in words', () => {
    for (const [unit, expected] of [
      ['yrs', 'years'],
      ['£', '£'],
      ['', ''],
      [null, ''],
    ] as const) {
      const [head, cell] = unit === null ? ['', ''] : [',unit', `,${unit}`];
      const row = (code: string, area: string): string => `${code},${area},2020,Years${cell},5`;
      const text = `areacd,areanm,period,measure${head},observation\n${row('E06000014', 'York')}\n${row('E06000010', 'Hull')}`;
      const result = readAs(text);
      assert.equal(result.format, 'ons');
      assert.equal(result.dataset.indicator.unit, expected, unit ?? 'no column');
    }
  });

  it('in a filtered download read each dimension in any order', () => {
    const result = readAs(
      'v4_0,sex,Sex,calendar-years,Time,administrative-geography,Geography\n10.5,male,Male,2015,2015,E06000010,Hull',
    );
    assert.deepEqual(numbersOf(result), [['E06000010', '2015', 'Male', 10.5]]);
    assert.equal(result.dataset.observations[0]?.area.name, 'Hull');
  });

  it('in “Download this table” take marks from a column without a heading only', () => {
    const table = (heading: string): unknown[] =>
      numbersOf(readAs(`"Figure 1: T, England, 2015","",""\n"Decile","HLE","${heading}"\n"1","5",""\n"2","","x"\n"Notes","x",""`)); // prettier-ignore
    assert.deepEqual(table(''), [['England', '2015', '1', 'HLE', 5], ['England', '2015', '2', 'HLE', 'notAvailable']]); // prettier-ignore
    assert.deepEqual(table('Mark'), [['England', '2015', '1', 'HLE', 5], ['England', '2015', '2', 'HLE', 'notSupplied']]); // prettier-ignore
  });
});

describe('Public Health Scotland', () => {
  it('reads a table without areas, whatever its second column contains', () => {
    for (const heading of ['Sex', 'Age', 'DayOfWeek', 'SIMDQuintile']) {
      const result = readAs(`Year,${heading},${heading}QF,Deaths\n2020,10,d,5\n2020,20,d,6`);
      assert.equal(result.format, 'phs');
      assert.equal(rolesOf(result)[heading], 'dimension', heading);
    }
  });

  it('has record identifiers that are neither groups nor values', () => {
    for (const heading of ['_id', 'rowid', 'id'])
      for (const [one, two] of [
        ['27', '3'],
        ['a1f', 'b2e'],
      ] as const) {
        const rows = `${one},S08000015,2020,Men,d,5\n${two},S08000016,2020,Men,d,6`;
        const result = readAs(`${heading},HB,Year,Sex,SexQF,Deaths\n${rows}`);
        assert.deepEqual(
          numbersOf(result),
          [
            ['S08000015', '2020', 'Men', 5],
            ['S08000016', '2020', 'Men', 6],
          ],
          heading,
        );
      }
  });
});
