import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  allSuccessions,
  areaHistory,
  codeInYear,
  compareAreas,
  gssCode,
  relatedCodes,
} from '@commonweal/data';

const area = (code: string | null, name = 'x'): { code: string | null; name: string } => ({ code, name });

for (const [before, after, year] of [
  ['E10000023', 'E06000065', 2023],
  ['E10000027', 'E06000066', 2023],
  ['E10000002', 'E06000060', 2020],
  ['E08000016', 'E08000038', 2025],
  ['E08000019', 'E08000039', 2025],
] as const) {
  test(`${before} became ${after} in ${String(year)}: one area, both ways and by year`, () => {
    assert.equal(compareAreas(area(before), area(after)), 'same');
    assert.equal(compareAreas(area(after), area(before)), 'same');
    for (const code of [before, after]) {
      assert.deepEqual(areaHistory(code).codes, [before, after]);
      assert.equal(codeInYear(code, year - 1), before);
      assert.equal(codeInYear(code, year), after);
    }
  });
}

test('the change of Dorset’s boundary in 2019 is reported', () => {
  assert.equal(compareAreas(area('E10000009'), area('E06000059')), 'boundaryChanged');
  assert.equal(areaHistory('E06000059').boundaryChanged, true);
});

test('split and merged authorities are never joined', () => {
  for (const [before, after] of [
    ['E10000021', 'E06000061'],
    ['E10000021', 'E06000062'],
    ['E10000006', 'E06000063'],
    ['E10000006', 'E06000064'],
    ['E06000028', 'E06000058'],
    ['E06000029', 'E06000058'],
    ['E10000009', 'E06000058'],
    ['E07000163', 'E06000065'],
  ] as const) {
    // prettier-ignore
    assert.equal(compareAreas(area(before), area(after)), 'different', before);
  }
  assert.deepEqual(
    relatedCodes('E06000063').map(({ kind }) => kind),
    ['merged', 'split'],
  );
  assert.equal(relatedCodes('E06000014').length, 0);
});

test('ITL 1 codes, in their older form too, are the regions and countries', () => {
  assert.equal(compareAreas(area('TLE'), area('E12000003')), 'same');
  assert.equal(gssCode('UKI'), 'E12000007');
  assert.equal(gssCode('TLN'), 'N92000002');
  assert.equal(gssCode('E06000014 '), 'E06000014');
  assert.equal(compareAreas(area('TLE'), area('TLF')), 'different');
});

test('names do not count if both sides have codes; otherwise their spelling is forgiven', () => {
  assert.equal(compareAreas(area('E06000014', 'York'), area('E06000011', 'York')), 'different');
  assert.equal(compareAreas(area('E06000010', 'Hull'), area('E06000010', 'Kingston upon Hull')), 'same');
  assert.equal(
    compareAreas(area(null, 'kingston upon hull '), area('E06000010', 'Kingston upon Hull, City of')),
    'same',
  );
  assert.equal(compareAreas(area(null, 'York'), area(null, 'Yorkshire')), 'different');
});

test('no code ends twice with one meaning, and every code has nine characters', () => {
  const all = allSuccessions();
  for (const { from, to } of all) for (const code of [...from, ...to]) assert.match(code, /^[ESWN]\d{8}$/);
  const ended = all
    .filter(({ kind }) => kind === 'recoded' || kind === 'boundaryChanged')
    .flatMap(({ from }) => from);
  assert.equal(new Set(ended).size, ended.length);
});
