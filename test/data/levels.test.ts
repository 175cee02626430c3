import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Area, areaLevels, isNationalName, isOfLevel, levelGroups } from '@commonweal/data';

const coded = (...codes: string[]): Area[] => codes.map((code) => ({ code, name: code }));
const typed = (...types: string[]): Area[] =>
  types.map((type, i) => ({ code: null, name: `Area ${String(i)}`, type }));
const levelsOf = (areas: readonly Area[]): string[] => levelGroups(areas).map(({ level }) => level);

describe('levels of area', () => {
  const ofCodes: readonly (readonly [code: string, levels: readonly string[]])[] = [
    ['E92000001', ['country']],
    ['W92000004', ['country', 'region']],
    ['S92000003', ['country', 'region']],
    ['N92000002', ['country', 'region']],
    ['E12000003', ['region']],
    ['E06000014', ['upper-tier', 'lower-tier']],
    ['E08000035', ['upper-tier', 'lower-tier']],
    ['E09000001', ['upper-tier', 'lower-tier']],
    ['W06000015', ['upper-tier', 'lower-tier']],
    ['S12000036', ['upper-tier', 'lower-tier']],
    ['N09000003', ['upper-tier', 'lower-tier']],
    ['E10000023', ['upper-tier']],
    ['E07000163', ['lower-tier']],
    ['E11000003', ['metropolitan-county']],
    ['E47000003', ['combined-authority']],
    ['E54000054', ['icb']],
    ['K02000001', ['K02']],
    ['K03000001', ['K03']],
    ['K04000001', ['K04']],
    ['W11000029', ['W11']],
    ['S08000015', ['S08']],
    ['E05000001', ['E05']],
    ['E13000001', ['E13']],
    ['TLE', ['itl1']],
    ['TLE2', ['itl2']],
    ['TLE21', ['itl3']],
    ['UKE', ['itl1']],
    [' e06000014 ', ['upper-tier', 'lower-tier']],
    ['UK', []],
    ['06037', []],
    ['na', []],
    ['GBR', []],
  ];
  for (const [code, levels] of ofCodes) {
    it(`of the code ${code} are ${levels.join(' and ') || 'not known'}`, () => {
      assert.deepEqual(areaLevels({ code, name: 'Somewhere' }), levels);
    });
  }

  const ofTypes: readonly (readonly [type: string, levels: readonly string[]])[] = [
    ['Counties & UAs', ['upper-tier']],
    ['Counties & UAs (2021/22-2022/23)', ['upper-tier']],
    ['County & UA (pre 4/19)', ['upper-tier']],
    ['Counties and Unitary Authorities', ['upper-tier']],
    ['UTLA', ['upper-tier']],
    ['Upper tier local authorities', ['upper-tier']],
    ['upper-tier', ['upper-tier']],
    ['County', ['upper-tier']],
    ['Districts & UAs (from Apr 2023)', ['lower-tier']],
    ['District', ['lower-tier']],
    ['LTLAs', ['lower-tier']],
    ['Non-metropolitan District', ['lower-tier']],
    ['UA', ['upper-tier', 'lower-tier']],
    ['Metropolitan district', ['upper-tier', 'lower-tier']],
    ['London borough', ['upper-tier', 'lower-tier']],
    ['Council area', ['upper-tier', 'lower-tier']],
    ['Region', ['region']],
    ['Regions (statistical)', ['region']],
    ['England', ['country']],
    ['Nation', ['country']],
    ['Country', ['country']],
    ['Wales', ['country', 'region']],
    ['UK', ['K02']],
    ['Combined Authority or City Region', ['combined-authority']],
    ['Metropolitan county', ['metropolitan-county']],
    ['ICB', ['icb']],
    ['Integrated care boards', ['icb']],
    ['ICB sub-location', ['icb-sub-location']],
    ['ITL2', ['itl2']],
    ['Ward', ['ward']],
    ['', []],
  ];
  for (const [type, levels] of ofTypes) {
    it(`of the type ‘${type}’ are ${levels.join(' and ') || 'not known'}`, () => {
      assert.deepEqual(areaLevels({ code: null, name: 'Somewhere', type }), levels);
    });
  }

  it('come from the code where its kind is known, else from the type', () => {
    assert.deepEqual(areaLevels({ code: 'K02000001', name: 'UK', type: 'Country' }), ['K02']);
    assert.deepEqual(areaLevels({ code: '06037', name: 'Los Angeles', type: 'County' }), ['upper-tier']);
  });

  it('are one where all fit one', () => {
    assert.deepEqual(levelsOf(coded('E06000014', 'E08000035', 'E10000023')), ['upper-tier']);
    assert.deepEqual(levelsOf(coded('E06000014', 'E07000163', 'W06000015')), ['lower-tier']);
    assert.deepEqual(levelsOf(coded('E12000003', 'W92000004', 'S92000003', 'N92000002')), ['region']);
    assert.deepEqual(levelsOf(coded('E92000001', 'W92000004', 'S92000003', 'N92000002')), ['country']);
    assert.deepEqual(levelsOf(typed('UA', 'County', 'London borough')), ['upper-tier']);
    assert.deepEqual(levelsOf([...coded('06037'), { code: null, name: 'York' }]), []);
  });

  it('are several where no one level holds all', () => {
    assert.deepEqual(levelsOf(coded('E06000014', 'E10000023', 'E07000163')).length, 2);
    assert.deepEqual(levelsOf(coded('E92000001', 'E12000003')), ['country', 'region']);
    assert.deepEqual(levelsOf(coded('TLE', 'TLE2', 'TLE21')), ['itl1', 'itl2', 'itl3']);
    assert.deepEqual(levelsOf(typed('Ward', 'ICB sub-location', 'ICB')).length, 3);
    assert.deepEqual(levelsOf(coded('K02000001', 'K03000001')), ['K02', 'K03']);
    assert.deepEqual(levelsOf(coded('W11000029', 'S08000015')), ['W11', 'S08']);
  });

  it('go by a keyword, the kind of a code or the words of the source', () => {
    const york: Area = { code: 'E06000014', name: 'York', type: 'Counties & UAs' };
    for (const said of ['upper-tier', 'Upper-Tier', 'lower-tier', 'UTLA', 'E06', 'counties & uas', 'UA'])
      assert.ok(isOfLevel(york, said), said);
    for (const said of ['region', 'E10', 'Ward', '']) assert.ok(!isOfLevel(york, said), said);
    assert.ok(!isOfLevel({ code: 'E10000023', name: 'North Yorkshire' }, 'UA'));
    assert.ok(isOfLevel({ code: 'S08000015', name: 'Ayrshire' }, 's08'));
  });

  it('know the names of the United Kingdom and its countries', () => {
    for (const name of [
      'England',
      'UK',
      'U.K.',
      'the United Kingdom',
      'Wales',
      'Northern Ireland',
      'GB',
      'England and Wales',
    ])
      assert.ok(isNationalName(name), name);
    for (const name of ['New England', 'York', 'North East England', ''])
      assert.ok(!isNationalName(name), name);
  });
});
