import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Dataset,
  distinctAreas,
  findAmbiguity,
  joinDatasets,
  type Joined,
  NO_PROVENANCE,
  readDataset,
} from '@commonweal/data';

function read(
  csv: string,
  vintage: string | null = 'released 2018',
  parts: Partial<Dataset['indicator']> = {},
): Dataset {
  const { dataset } = readDataset(csv);
  return {
    ...dataset,
    indicator: { ...dataset.indicator, name: 'life expectancy', unit: 'years', ...parts },
    provenance: { ...NO_PROVENANCE, vintage },
  };
}
const codes = ({ issues }: Joined): string[] => issues.map(({ code }) => code);
const HEAD = 'area_code,area,period,value\n';

test('other periods of one series are joined, an area under its new code with its old figures, both ways', () => {
  const old = read(`${HEAD}E10000023,North Yorkshire,2021,80\nE08000019,Sheffield,2021,79`);
  const later = read(`${HEAD}E06000065,N Yorks,2023,81\nE08000039,Sheffield,2025,79.5`);
  for (const [first, second] of [
    [old, later],
    [later, old],
  ] as const) {
    const joined = joinDatasets(first, second);
    assert.deepEqual(codes(joined), []);
    assert.equal(joined.dataset.observations.length, 4);
    assert.deepEqual(distinctAreas(joined.dataset.observations), distinctAreas(first.observations));
  }
});

test('if both codes of an area are present, each matches itself, and conflicts are reported', () => {
  for (const [old, later] of [
    ['E10000009', 'E06000059'],
    ['E10000023', 'E06000065'],
  ] as const) {
    const joined = joinDatasets(
      read(`${HEAD}${old},Before,2018,5\n${later},After,2019,6`),
      read(`${HEAD}${later},After,2019,7\n${later},After,2020,8`),
    );
    assert.deepEqual(
      joined.dataset.observations.map(({ area, period, raw }) => [area.code, period?.label, raw]),
      [
        [old, '2018', '5'],
        [later, '2019', '6'],
        [later, '2019', '7'],
        [later, '2020', '8'],
      ],
    );
    assert.deepEqual(codes(joined), ['conflicting-observations']);
  }
});

test('two releases are never joined silently', () => {
  const [first, second] = [
    read(`${HEAD}E06000014,York,2016,80`),
    read(`${HEAD}E06000014,York,2017,81`, 'released 2024'),
  ];
  const refused = joinDatasets(first, second);
  assert.deepEqual([codes(refused), refused.dataset.observations.length], [['different-vintages'], 0]);
  assert.match(refused.issues[0]?.message ?? '', /‘released 2018’ and ‘released 2024’/);
  assert.deepEqual(codes(joinDatasets(first, { ...second, provenance: NO_PROVENANCE })), [
    'vintage-not-stated',
  ]);

  const meant = joinDatasets(first, second, { accept: ['vintage'] });
  assert.deepEqual(codes(meant), []);
  assert.deepEqual(
    meant.dataset.observations.map(({ group }) => group.get('release')),
    ['released 2018', 'released 2024'],
  );
  assert.equal(meant.dataset.provenance.vintage, 'released 2018; released 2024');
});

test('two releases of the same figures, where that is meant, are distinguished by a group', () => {
  const [first, second] = [
    read(`${HEAD}E10000023,North Yorkshire,2016,68.1`),
    read(`${HEAD}E06000065,North Yorkshire,2016,66.5`, 'released 2024'),
  ];
  const { dataset } = joinDatasets(first, second, { accept: ['vintage'] });
  const ambiguity = findAmbiguity(dataset.observations, ({ area }) => area.code ?? '');
  assert.deepEqual(ambiguity?.columns[0], 'release');
});

test('two definitions are never joined silently: another indicator, unit or method', () => {
  const first = read(`${HEAD}E06000014,York,2016,80`);
  const others = [
    read(`${HEAD}E06000014,York,2017,60`, 'released 2018', { name: 'healthy life expectancy' }),
    read(`${HEAD}E06000014,York,2017,60`, 'released 2018', { unit: 'per 100,000' }),
  ];
  for (const other of others) {
    const refused = joinDatasets(first, other);
    assert.deepEqual([codes(refused), refused.dataset.observations.length], [['different-definitions'], 0]);
    const meant = joinDatasets(first, other, { accept: ['definition'] });
    assert.deepEqual(codes(meant), []);
    assert.equal(new Set(meant.dataset.observations.map(({ group }) => group.get('measure'))).size, 2);
    assert.equal(meant.dataset.indicator.name, '');
  }
  const methods = ['Dobson', 'Byar'].map((method): Dataset => ({
    ...first,
    provenance: { ...first.provenance, method },
  }));
  const [one, another] = methods;
  assert.ok(one !== undefined && another !== undefined);
  assert.deepEqual(codes(joinDatasets(one, another)), ['different-definitions']);
});

test('an area with another boundary is joined and reported; merged and split ones are kept apart and reported', () => {
  const dorset = joinDatasets(
    read(`${HEAD}E10000009,Dorset,2017,80\nE06000028,Bournemouth,2017,80`),
    read(`${HEAD}E06000059,Dorset,2020,81\nE06000058,"Bournemouth, Christchurch and Poole",2020,82`),
  );
  assert.deepEqual(codes(dorset), ['boundary-changed', 'areas-not-joined']);
  assert.deepEqual(
    dorset.dataset.observations.map(({ area }) => area.code),
    ['E10000009', 'E06000028', 'E10000009', 'E06000058'],
  );
  // A part of the county went to the new authority, too.
  const county = joinDatasets(
    read(`${HEAD}E10000009,Dorset,2017,80`),
    read(`${HEAD}E06000058,"Bournemouth, Christchurch and Poole",2020,82`),
  );
  assert.deepEqual(codes(county), ['areas-not-joined']);
  assert.match(county.issues[0]?.message ?? '', /Dorset \(E10000009\) and Bournemouth/);
  assert.equal(distinctAreas(county.dataset.observations).length, 2);
  const split = joinDatasets(
    read(`${HEAD}E10000021,Northamptonshire,2017,80`),
    read(`${HEAD}E06000061,North Northamptonshire,2022,81\nE06000062,West Northamptonshire,2022,82`),
  );
  assert.deepEqual(codes(split), ['areas-not-joined']);
  assert.equal(distinctAreas(split.dataset.observations).length, 3);
  assert.match(
    split.issues[0]?.message ?? '',
    /Northamptonshire \(E10000021\) and North Northamptonshire \(E06000061\)/,
  );
});

test('names match only where one of the two has no code', () => {
  const first = read(`${HEAD}E06000010,"Kingston upon Hull, City of",2017,80`);
  const named = joinDatasets(first, read('area,period,value\nkingston upon hull,2018,81'));
  assert.deepEqual(distinctAreas(named.dataset.observations).length, 1);
  const coded = joinDatasets(first, read(`${HEAD}E06000011,"Kingston upon Hull, City of",2018,81`));
  assert.equal(distinctAreas(coded.dataset.observations).length, 2);
});

test('identical rows are kept once and counted; conflicting ones are kept twice and named', () => {
  const first = read(`${HEAD}E06000014,York,2016,80\nE06000014,York,2017,81`);
  const second = read(`${HEAD}E06000014,York,2016,80\nE06000014,York,2017,81.5`);
  const joined = joinDatasets(first, second);
  assert.deepEqual(codes(joined), ['repeated-observations', 'conflicting-observations']);
  assert.equal(joined.dataset.observations.length, 3);
  assert.match(joined.issues[1]?.message ?? '', /York, 2017/);
});

test('of two suppression rules the joined dataset carries one that hides what either hides', () => {
  const first = read(`${HEAD}E06000014,York,2016,80`);
  const rules = [
    { suppressFrom: 1, suppressTo: 4, replaceWith: null },
    { suppressFrom: 0, suppressTo: 3, replaceWith: null, roundTo: 5 },
  ];
  const [one, another] = rules.map((suppression): Dataset => ({ ...first, suppression }));
  assert.ok(one !== undefined && another !== undefined);
  assert.deepEqual(joinDatasets(one, another).dataset.suppression, {
    suppressFrom: 0,
    suppressTo: 4,
    replaceWith: null,
    roundTo: 5,
  });
  assert.deepEqual(joinDatasets(first, one).dataset.suppression, rules[0]);
});
