import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isMissing, type ReadResult, readDataset } from '@commonweal/data';
import { isFetchable } from '../../packages/data/src/read/fetch-rules.js';
import { roundedValue } from '../../packages/data/src/statistics/rounded-value.js';

const codes = ({ issues }: ReadResult): string[] => issues.map(({ code }) => code);

/** Rows as a reader has them: area, period, value and limits. */
const rowsOf = ({ dataset }: ReadResult): unknown[] =>
  dataset.observations.map(({ area, period, value, limits }) => [
    area.name,
    period?.label ?? null,
    isMissing(value) ? value.missing : value,
    ...limits.map(({ lower, upper }) => `${lower} to ${upper}`),
  ]);

describe('an address', () => {
  it('without a scheme is on this site, and may be asked for', () => {
    for (const address of ['/a.csv', 'a.csv', '../data/a.csv', ' a.csv ', '//example.org/a.csv'])
      assert.equal(isFetchable(address), true, address);
  });

  it('with another scheme, a password or nothing but a place in the page is not asked for', () => {
    for (const address of [
      'ftp://example.org/a.csv',
      'data:text/csv,a',
      '//me:pass@example.org/',
      '#rows',
      '',
    ])
      assert.equal(isFetchable(address), false, address);
  });
});

describe('limits of a negative value', () => {
  it('are not made of one limit and nothing', () => {
    for (const row of ['Leeds,-3,-5,', 'Leeds,-3,,-1']) {
      const result = readDataset(`area,value,lower_ci,upper_ci\n${row}\nYork,-2,-4,-1\n`);
      assert.deepEqual(rowsOf(result), [
        ['Leeds', null, -3],
        ['York', null, -2, '-4 to -1'],
      ]);
      assert.ok(codes(result).includes('invalid-limits'), codes(result).join());
    }
  });
});

describe('a rate of nothing, to be rounded', () => {
  it('keeps that it has no denominator', () => {
    assert.deepEqual(roundedValue(0, 0, null, 5), { value: 0, denominator: null });
    assert.deepEqual(roundedValue(0, 0, 12, 5), { value: 0, denominator: 10 });
  });
});

describe('a row with the word of a heading alone', () => {
  it('is a row without a value, and no second header', () => {
    const result = readDataset('Area,2019\nLeeds,5\nRegion,\nYork,6\n');
    assert.deepEqual(rowsOf(result), [
      ['Leeds', '2019', 5],
      ['Region', '2019', 'notSupplied'],
      ['York', '2019', 6],
    ]);
  });
});

describe('StatsWales', () => {
  const HEAD = 'Data,LocalAuthority_Code,FinancialYear_Code,Area_Code,Area_ItemName_ENG';

  it('has the areas of the dimension that names them, though another is before it', () => {
    const result = readDataset(`${HEAD}\n5,1,201920,W06000015,Cardiff\n6,1,201920,W06000022,Newport\n`);
    assert.deepEqual(
      result.dataset.observations.map(({ area }) => area.name),
      ['Cardiff', 'Newport'],
    );
  });

  it('has years of the kind that the name of their dimension states, with space around them or none', () => {
    const result = readDataset(`${HEAD}\n5,1, 201920 ,W06000015,Cardiff\n6,1,2020-21,W06000015,Cardiff\n`);
    assert.deepEqual(
      result.dataset.observations.map(({ period }) => [period?.start, period?.end]),
      [
        ['2019-04-01', '2020-03-31'],
        ['2020-04-01', '2021-03-31'],
      ],
    );
  });
});

describe('a file of the Department for Education', () => {
  const HEAD =
    'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name';
  const SYMBOLS = [
    ['c', 'suppressed'],
    ['z', 'notApplicable'],
    ['x', 'notAvailable'],
    [':', 'notAvailable'],
    ['..', 'notAvailable'],
    ['u', 'unreliable'],
    ['low', 'negligible'],
    ['~', 'negligible'],
    ['w', 'noneRecorded'],
  ] as const;

  it('has each of its symbols with what it means', () => {
    const rows = SYMBOLS.map(
      ([symbol], at) => `2019,Calendar year,Regional,E92000001,England,E1200000${at},Region ${at},${symbol}`,
    );
    const known = '2019,Calendar year,Regional,E92000001,England,E12000009,South West,5';
    const result = readDataset([`${HEAD},rate`, known, ...rows].join('\n'));
    assert.deepEqual(
      rowsOf(result).map((row) => (row as unknown[])[2]),
      [5, ...SYMBOLS.map(([, meaning]) => meaning)],
    );
  });

  it('has schools by their numbers, of which either may be there alone', () => {
    const schools = ['school_urn', 'school_laestab'].map((column) => {
      const row = '2019,Calendar year,School,E92000001,England,E12000009,South West';
      return readDataset(`${HEAD},${column},school_name,rate\n${row},123456,Hill School,5\n`).dataset;
    });
    for (const { observations } of schools)
      assert.deepEqual(
        observations.map(({ area }) => [area.code, area.name]),
        [['123456', 'Hill School']],
      );
  });
});
