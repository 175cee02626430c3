import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distinctAreas, readDataset } from '@commonweal/data';
import { areaRegister } from '@commonweal/data/areas/register.js';

const { nameOf, within } = areaRegister();

test('names are known for countries, regions, authorities, and codes that have ended or were replaced', () => {
  const names = {
    K02000001: 'United Kingdom',
    K03000001: 'Great Britain',
    E92000001: 'England',
    E12000003: 'Yorkshire and The Humber',
    E06000010: 'Kingston upon Hull, City of',
    E10000023: 'North Yorkshire',
    E06000065: 'North Yorkshire',
    E07000163: 'Craven',
    E06000048: 'Northumberland',
    E08000016: 'Barnsley',
    E08000038: 'Barnsley',
    N09000003: 'Belfast',
    S12000036: 'City of Edinburgh',
    W06000015: 'Cardiff',
    E11000003: 'South Yorkshire',
    TLE: 'Yorkshire and The Humber',
    ' e06000014 ': 'York',
  };
  for (const [code, name] of Object.entries(names)) assert.equal(nameOf(code), name, code);
  for (const code of ['E05000001', 'na', '', 'constructor', '06037']) assert.equal(nameOf(code), null, code);
});

test('a region contains its fifteen upper-tier authorities under old and new codes, and their districts', () => {
  const codes = within('E12000003');
  const upper = new Set(codes.filter((code) => /^E(?:06|08|10)/.test(code)).map(nameOf));
  assert.deepEqual([...upper].sort(), [
    'Barnsley',
    'Bradford',
    'Calderdale',
    'Doncaster',
    'East Riding of Yorkshire',
    'Kingston upon Hull, City of',
    'Kirklees',
    'Leeds',
    'North East Lincolnshire',
    'North Lincolnshire',
    'North Yorkshire',
    'Rotherham',
    'Sheffield',
    'Wakefield',
    'York',
  ]);
  for (const code of ['E10000023', 'E06000065', 'E08000016', 'E08000038', 'E07000163'])
    assert.ok(codes.includes(code), code);
  assert.ok(!codes.includes('E12000003'));
});

test('an area is also found by its name, in publishers’ spellings', () => {
  const asked = [
    'Yorkshire and The Humber',
    'yorkshire and the humber region',
    'Yorkshire and the Humber Region (statistical)',
    'TLE',
  ];
  for (const name of asked) assert.deepEqual([...within(name)].sort(), [...within('E12000003')].sort(), name);
});

test('every authority of England is in one region, all boroughs of London in London', () => {
  const regions = Array.from({ length: 9 }, (_, i) => `E1200000${String(i + 1)}`);
  const all = regions.flatMap((region) => within(region));
  assert.equal(new Set(all).size, all.length);
  const english = within('E92000001').filter((code) => /^E(?:06|07|08|09|10)/.test(code));
  assert.deepEqual(
    english.filter((code) => !all.includes(code)),
    [],
  );
  assert.equal(within('E12000007').filter((code) => code.startsWith('E09')).length, 33);
  for (const [country, count] of [
    ['W92000004', 22],
    ['N92000002', 11],
  ] as const)
    assert.equal(within(country).length, count);
});

test('a county contains its districts, and an unknown area contains nothing', () => {
  assert.equal(within('E10000023').length, 7);
  assert.ok(within('E11000003').includes('E08000019'));
  for (const place of ['E06000014', 'Atlantis', '', '__proto__']) assert.deepEqual(within(place), [], place);
});

test('a file with codes alone gets the names, and keeps the codes that have none', () => {
  const { dataset } = readDataset('area_code,value\nE06000014,5\nE99999999,6');
  assert.deepEqual(
    distinctAreas(dataset.observations).map(({ name }) => name),
    ['York', 'E99999999'],
  );
});
