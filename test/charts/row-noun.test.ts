import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowNoun } from '@commonweal/charts/kit/row-noun.js';
import { readDataset } from '@commonweal/data';
import { codes, ranked, sentences, shaded } from './helpers/choosing.js';

const ENDS = ['Most deprived decile', 'Second most deprived decile', 'Third more deprived decile'];
const deciles = [...ENDS, ...Array.from({ length: 7 }, (_, i) => `Decile ${String(i + 4)}`)];
const table = (names: readonly string[], head = 'Area', more = ''): string =>
  [`${head},Smoking prevalence (%)`, ...names.map((name, i) => `${name}${more},${String(20 - i)}.5`)].join(
    '\n',
  );
const said = (csv: string): string =>
  [ranked(csv), shaded(csv), ranked(csv, { benchmark: 'England' }), shaded(csv, { benchmark: 'England' })]
    .flatMap((result) => [
      sentences(result),
      ...(result.chart?.legend ?? []).map(({ detail }) => detail ?? ''),
    ])
    .join('\n');

test('deciles, fifths and quarters are counted as such, never as areas', () => {
  const kinds: readonly (readonly [csv: string, nouns: string])[] = [
    [table(deciles.map((name) => `${name} (IMD2019)`)), '10 deciles'],
    [table(['1', '2', '3', '4', '5'].map((n) => `Quintile ${n}`)), '5 quintiles'],
    [
      table(['Most deprived fifth', 'Second deprived fifth', 'Third deprived fifth', 'Least deprived fifth']),
      '4 quintiles',
    ],
    [table(['Quartile 1', 'Quartile 2', 'Quartile 3']), '3 quartiles'],
    [table(['D1', 'D2', 'D3'], 'Area,Area Type', ',Deprivation deciles'), '3 deciles'],
    [table(['Decile 1', 'Decile 2', 'Quintile 1']), '3 groups'],
  ];
  for (const [csv, nouns] of kinds) {
    assert.match(said(csv), new RegExp(`of ${nouns}`), csv);
    assert.match(said(csv), new RegExp(`across ${nouns}`), csv);
    assert.doesNotMatch(said(csv), /\barea/, csv);
    if (!csv.includes('Type')) assert.doesNotMatch(said(`${csv}\nEngland,15`), /\bareas\b/, csv);
  }
});

test('deciles, fifths and quarters are counted as such in Welsh', () => {
  for (const [name, noun] of [
    ['Degradd 1', 'decile'],
    ['Y ddegradd fwyaf difreintiedig', 'decile'],
    ['Cwintel 5', 'quintile'],
    ['Yr ail gwintel', 'quintile'],
    ['Chwartel 2', 'quartile'],
    ['Caerdydd', 'area'],
    ['Y Gwintelau', 'quintile'],
  ] as const)
    assert.equal(rowNoun([{ code: null, name }]), noun, name);
  assert.equal(rowNoun([{ code: null, name: 'D1', type: 'Degraddau amddifadedd' }]), 'decile');
});

test('England in Welsh is not an area beside its deciles', () => {
  const deciles = ['Decile 1', 'Decile 2'].map((name) => ({ code: null, name }));
  assert.equal(rowNoun([...deciles, { code: null, name: 'Lloegr', otherNames: ['England'] }]), 'group');
  assert.equal(rowNoun([...deciles, { code: null, name: 'Leeds' }]), 'area');
});

test('areas are areas, whatever their names', () => {
  assert.match(said(table(['Leeds', 'York', 'Decile 1'])), /of 3 areas/);
  assert.match(
    said('Area Code,Area,Rate\nE05000001,Decile,1\nE05000002,Quartile,2\nE05000003,Decile East,3'),
    /of 3 areas/,
  );
});

test('deciles whose outcomes are published are counted as deciles', () => {
  const csv = 'Area,Rate,Outcome\nDecile 1,3,Worse\nDecile 2,2,Worse\nDecile 3,1,Better';
  assert.match(
    sentences(ranked(csv)) + sentences(shaded(csv, { shadeBy: 'outcome' })),
    /worse in 2 of 3 deciles/,
  );
  assert.deepEqual(codes(shaded(readDataset(csv).dataset)), []);
});
