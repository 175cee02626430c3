import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';
import { codes, names, ranked, ranks, read, sentences, shaded, where } from './helpers/choosing.js';

const FINGERTIPS = `
Area Code,Area Name,Area Type,Parent Name,Sex,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit
E92000001,England,England,,Male,2020,10,9.9,10.1
E92000001,England,England,,Female,2020,7,6.9,7.1
E92000001,England,England,,Male,2021,20,19.9,20.1
E12000003,Yorkshire and the Humber region,Region,England,Male,2020,12,11.5,12.5
E06000014,York,Counties & UAs,Yorkshire and the Humber region,Male,2020,8,7,9
E06000014,York,Counties & UAs,Yorkshire and the Humber region,Female,2020,6,5,6.8
E08000035,Leeds,Counties & UAs,Yorkshire and the Humber region,Male,2020,13,12,14
E08000021,Newcastle,Counties & UAs,North East region,Male,2020,15,14,16`;

describe('the benchmark and the comparators are looked up before anything narrows the areas', () => {
  const filters: readonly Readonly<Record<string, string>>[] = [
    { 'Area Type': 'Counties & UAs' },
    { 'Parent Name': 'Yorkshire and the Humber region' },
    { 'area type': 'counties & uas', 'Parent Name': 'Yorkshire and the Humber region' },
    { area_code: 'E08000035' },
    { area: 'Leeds' },
  ];
  for (const filter of filters) {
    it(JSON.stringify(filter), () => {
      const result = ranked(FINGERTIPS, {
        where: where({ ...filter, sex: 'Male' }),
        period: '2020',
        benchmark: 'England',
        comparators: ['E12000003'],
        area: ['Leeds'],
      });
      assert.deepEqual(codes(result), []);
      assert.ok(names(result).includes('England'));
      assert.ok(names(result).includes('Yorkshire and the Humber region'));
      assert.match(sentences(result), /13 in Leeds.* England figure (?:was|of) 10/);
    });
  }

  it('they survive areas and within', () => {
    const areas = [
      ['York', 'Leeds'],
      ['within=E12000003'],
      ['type=upper-tier', 'within=Yorkshire and The Humber'],
    ];
    for (const some of areas) {
      const result = ranked(FINGERTIPS, {
        where: where({ sex: 'Male' }),
        period: '2020',
        areas: some,
        benchmark: 'England',
      });
      assert.deepEqual(codes(result), [], some.join());
      assert.deepEqual(names(result), ['Leeds', 'England', 'York']);
      assert.deepEqual(ranks(result), ['1', '–', '2']);
    }
  });

  it('a filter on a group applies to them too: the benchmark is never that of another sex', () => {
    const only = FINGERTIPS.split('\n')
      .filter((line) => !/England,England,.*Female/.test(line))
      .join('\n');
    const result = ranked(only, { where: where({ sex: 'Female' }), benchmark: 'England' });
    assert.deepEqual(names(result), ['York']);
    assert.ok(!sentences(result).includes('England'));
    assert.ok(!JSON.stringify(result.issues).includes('not in the data'));
  });

  it('a group with one row per area is still a group', () => {
    const result = ranked('Area,Sex,Value\nEngland,Persons,10\nYork,Male,8\nLeeds,Male,13', {
      where: where({ sex: 'Male' }),
      benchmark: 'England',
    });
    assert.deepEqual(names(result), ['Leeds', 'York']);
    assert.ok(!JSON.stringify(result.issues).includes('not in the data'));
  });

  it('groups found only in the benchmark do not become columns', () => {
    const result = shaded('Area,Sex,Value\nEngland,Male,10\nEngland,Female,11\nYork,Male,8\nLeeds,Male,13', {
      benchmark: 'England',
    });
    assert.deepEqual(names(result), ['England', 'York', 'Leeds']);
    assert.equal(result.chart?.columns.length, 2);
  });

  it('the latest period is the latest of the areas, not of the benchmark', () => {
    const result = ranked(FINGERTIPS, {
      where: where({ sex: 'Male', 'Area Type': 'Counties & UAs' }),
      benchmark: 'England',
    });
    assert.match(result.chart?.subtitle ?? '', /2020/);
    assert.match(sentences(result), /England figure was 10\b/);
  });
});

describe('a built-in indicator comes with a benchmark and comparators', () => {
  const data = healthyLifeExpectancy();

  it('they are used unless the author names others', () => {
    const rows = shaded(data).chart?.rows ?? [];
    assert.deepEqual(
      rows.slice(0, 3).map(({ key, kind }) => [key, kind]),
      [
        ['E92000001', 'benchmark'],
        ['E12000003', 'comparator'],
        ['E08000016', 'plain'],
      ],
    );
  });

  it('they are never ranked with the areas, whatever the author names', () => {
    for (const benchmark of ['E12000003', '']) {
      const result = shaded(data, { benchmark });
      const kinds = new Map(result.chart?.rows.map(({ key, kind }) => [key, kind]));
      assert.equal(kinds.get('E92000001'), 'comparator');
      assert.equal(kinds.get('E12000003'), benchmark === '' ? 'comparator' : 'benchmark');
      assert.deepEqual(codes(result), []);
    }
  });

  it('they are not missed where no row has them', () => {
    const result = ranked({ ...read('Area,Value\nYork,5\nLeeds,6'), benchmark: 'England', comparators: ['Wales'] });
    assert.deepEqual(codes(result), []);
    assert.deepEqual(names(result), ['Leeds', 'York']);
  }); // prettier-ignore

  it('an author can turn them off', () => {
    assert.deepEqual(codes(shaded(data, { benchmark: '', comparators: [] })), ['mixed-levels']);
  });
});
